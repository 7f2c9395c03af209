/**
 * Models at work: pictures and comments made ready, asked about one thing or in batches about a
 * library, and how fast that is. Knows no engine, only ml.
 */
@NullMarked
package app.beholder.ml.prediction;

import org.jspecify.annotations.NullMarked;
