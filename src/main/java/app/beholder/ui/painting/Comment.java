package app.beholder.ui.painting;

import app.beholder.library.Span;
import app.beholder.model.Annotation;
import java.util.List;

/**
 * A comment as it is shown.
 *
 * @param marks what the search found in it
 */
record Comment(Annotation annotation, List<Span> marks) {

  boolean isFound() {
    return !marks.isEmpty();
  }

  String text() {
    return annotation.comment();
  }
}
