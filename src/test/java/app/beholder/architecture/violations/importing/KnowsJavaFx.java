package app.beholder.architecture.violations.importing;

import javafx.beans.property.IntegerProperty;

public record KnowsJavaFx(IntegerProperty count) {}
