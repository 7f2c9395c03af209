package app.beholder.ui.gallery;

import app.beholder.library.Span;
import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import java.util.List;

/**
 * A comment that was found, read from the library.
 *
 * @param marks what the search found in the comment
 * @param titleMarks what it found in the painting's title
 * @param artistMarks what it found in the artist's name
 */
record FoundComment(
    Annotation annotation,
    Painting painting,
    List<Span> marks,
    List<Span> titleMarks,
    List<Span> artistMarks) {}
