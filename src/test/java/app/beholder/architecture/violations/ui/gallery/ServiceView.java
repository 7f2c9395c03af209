package app.beholder.architecture.violations.ui.gallery;

import app.beholder.architecture.violations.library.Service;

public record ServiceView(Service service) {}
