package app.beholder.architecture.violations.app;

/** Only here so that this layer is not empty. */
public final class Main {}
