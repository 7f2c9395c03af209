/**
 * Readers of the public data sets and of any CSV by a column mapping, and of picture folders. Uses
 * library, job and model.
 */
@NullMarked
package app.beholder.importing;

import org.jspecify.annotations.NullMarked;
