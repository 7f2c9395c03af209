package app.beholder.architecture.violations.job;

/** Something of the layer above the model. */
public final class Job {}
