package app.beholder.architecture.violations.library;

/** A service, as views must not know it. */
public interface Service {}
