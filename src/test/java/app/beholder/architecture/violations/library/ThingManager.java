package app.beholder.architecture.violations.library;

public final class ThingManager {}
