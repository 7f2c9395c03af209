package app.beholder.library.lucene;

import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Tells whether an index was made from this library, by a hash of the annotations 0, 1, 2, 4, 8,
 * ... that stands in the index: annotations are only ever appended, so these stay the same while
 * the library grows. The way the index is made has a version beside it.
 */
final class Identity {
  /** To be raised with every change of fields or analysis. */
  private static final String VERSION = "1";

  private static final String VERSION_KEY = "version";

  private final Library library;
  private final Map<String, String> data = new TreeMap<>(Map.of(VERSION_KEY, VERSION));

  Identity(Library library) {
    this.library = library;
  }

  /** What to write beside an index of the annotations that were {@link #add added}. */
  Map<String, String> data() {
    return new TreeMap<>(data);
  }

  void add(Annotation annotation) {
    int number = annotation.number();
    if ((number & (number - 1)) == 0) {
      data.put(Integer.toString(number), hash(annotation));
    }
  }

  private String hash(Annotation annotation) {
    Painting painting = library.columns().paintings().get(annotation.painting());
    return Integer.toHexString(
        Objects.hash(
            painting.key().style(),
            painting.key().id(),
            annotation.culture(),
            annotation.comment()));
  }

  /** Takes over what stands beside an index, and says whether it belongs to this library. */
  boolean matches(Map<String, String> written) throws LibraryException {
    if (!VERSION.equals(written.get(VERSION_KEY))) {
      return false;
    }
    int size = library.columns().size();
    int[] numbers =
        written.keySet().stream()
            .filter(key -> !key.equals(VERSION_KEY))
            .mapToInt(Integer::parseInt)
            .filter(number -> number < size)
            .toArray();
    for (Annotation annotation : library.annotations(numbers)) {
      if (!hash(annotation).equals(written.get(Integer.toString(annotation.number())))) {
        return false;
      }
    }
    data.putAll(written);
    return true;
  }
}
