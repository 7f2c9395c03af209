/**
 * Text search over the comments, in each culture's own analysis. The only owner of Lucene. Uses
 * library, job and model.
 */
@NullMarked
package app.beholder.library.lucene;

import org.jspecify.annotations.NullMarked;
