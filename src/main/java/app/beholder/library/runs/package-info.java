/**
 * Runs and features of a library as files: NumPy matrices beside a JSON file, and a cache of
 * feature vectors. Chosen by app; other adapters do not know it.
 */
@NullMarked
package app.beholder.library.runs;

import org.jspecify.annotations.NullMarked;
