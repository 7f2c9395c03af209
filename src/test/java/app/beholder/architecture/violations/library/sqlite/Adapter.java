package app.beholder.architecture.violations.library.sqlite;

/** An adapter, as only app may know it. */
public final class Adapter {}
