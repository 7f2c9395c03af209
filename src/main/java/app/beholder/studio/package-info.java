/**
 * The built-in collection, made by painters and commentators that are programs: what works there
 * are, what is felt before them, and who puts it into a library, a few works at a time. Uses
 * library, job and model.
 */
@NullMarked
package app.beholder.studio;

import org.jspecify.annotations.NullMarked;
