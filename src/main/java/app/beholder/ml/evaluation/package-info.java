/**
 * Runs beside what people felt: the measures for each culture, and the report of a run. Uses ml,
 * the library and measures.
 */
@NullMarked
package app.beholder.ml.evaluation;

import org.jspecify.annotations.NullMarked;
