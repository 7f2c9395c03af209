package app.beholder.ml.prediction;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One thing to ask a model about: a picture, a comment, or both for a fusion model. */
public record Question(@Nullable Path picture, @Nullable String comment) {}
