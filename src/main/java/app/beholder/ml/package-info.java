/**
 * What a model package is and what an engine does with it: interfaces and value types. The parts
 * below read packages, run them and measure them. Uses the library, jobs, measures and the model.
 */
@NullMarked
package app.beholder.ml;

import org.jspecify.annotations.NullMarked;
