/** A painting: the picture, its comments in a column for each culture, its emotions as a chart. */
@NullMarked
package app.beholder.ui.painting;

import org.jspecify.annotations.NullMarked;
