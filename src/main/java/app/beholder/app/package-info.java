/**
 * Main, and wiring by constructors: the only place that picks implementations.
 */
@NullMarked
package app.beholder.app;

import org.jspecify.annotations.NullMarked;
