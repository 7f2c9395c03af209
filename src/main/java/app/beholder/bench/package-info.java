/**
 * Files as large as the published releases, made up from a seed, with and without faults, for benchmarks and tests.
 * Uses nothing but the JDK and model.
 */
@NullMarked
package app.beholder.bench;

import org.jspecify.annotations.NullMarked;
