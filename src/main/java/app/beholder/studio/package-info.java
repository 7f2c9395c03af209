/**
 * The built-in collection: painters and commentators that are programs. Uses library, job, measure
 * and model.
 */
@NullMarked
package app.beholder.studio;

import org.jspecify.annotations.NullMarked;
