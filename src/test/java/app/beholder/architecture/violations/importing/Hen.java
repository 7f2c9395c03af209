package app.beholder.architecture.violations.importing;

import app.beholder.architecture.violations.importing.egg.Egg;

public record Hen(Egg egg) {}
