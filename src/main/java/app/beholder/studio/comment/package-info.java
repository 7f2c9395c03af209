/**
 * The commentators of the built-in collection: for each language a grammar with ways of its own of
 * saying what is seen and felt. Uses the scenes and the model.
 */
@NullMarked
package app.beholder.studio.comment;

import org.jspecify.annotations.NullMarked;
