package app.beholder.architecture.violations.ui.gallery;

import javafx.scene.control.Label;

public record NodeViewModel(Label label) {}
