/**
 * Statistics: pure functions on model types, each with its formula and source. Uses nothing but the
 * model and plain Java.
 */
@NullMarked
package app.beholder.measure;

import org.jspecify.annotations.NullMarked;
