package app.beholder.architecture.violations.unmarked;

public final class Unmarked {}
