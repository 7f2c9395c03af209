package app.beholder.architecture.violations.ui.gallery;

import app.beholder.architecture.violations.ui.painting.Screen;

public record KnowsAnotherScreen(Screen other) {}
