/**
 * Puts the program together by constructors: the only place that picks implementations. May use
 * everything below app.
 */
@NullMarked
package app.beholder.app.wiring;

import org.jspecify.annotations.NullMarked;
