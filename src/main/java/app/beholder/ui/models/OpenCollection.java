package app.beholder.ui.models;

import app.beholder.library.Filter;
import app.beholder.library.Library;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The library that is open, as the page needs it.
 *
 * @param filter what the gallery shows now
 * @param picture the file of a painting to try a model on: the one that is looked at, else the
 *     first that has one
 */
public record OpenCollection(
    Library library, Supplier<Filter> filter, Supplier<Optional<Path>> picture) {}
