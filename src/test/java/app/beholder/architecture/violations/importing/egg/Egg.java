package app.beholder.architecture.violations.importing.egg;

import app.beholder.architecture.violations.importing.Hen;

public record Egg(Hen hen) {}
