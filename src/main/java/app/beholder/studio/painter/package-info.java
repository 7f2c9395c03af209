/**
 * The painters of the built-in collection, one class each: each decides what a work shows and
 * paints it in a style of its own. Uses the kit and the scenes.
 */
@NullMarked
package app.beholder.studio.painter;

import org.jspecify.annotations.NullMarked;
