/**
 * The commentators of the built-in collection: for each language a grammar with ways of its own of
 * saying what is seen and felt, and a voice that fills in the words for a scene. The grammars are
 * text files beside the classes. Uses the scenes and the model.
 */
@NullMarked
package app.beholder.studio.comment;

import org.jspecify.annotations.NullMarked;
