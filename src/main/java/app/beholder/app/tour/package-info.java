/**
 * The {@code tour} command: draws each screen of the program to a picture, without a display. May
 * use everything.
 */
@NullMarked
package app.beholder.app.tour;

import org.jspecify.annotations.NullMarked;
