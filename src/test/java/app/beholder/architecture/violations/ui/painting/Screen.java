package app.beholder.architecture.violations.ui.painting;

/** A screen, as others must not know it. */
public final class Screen {}
