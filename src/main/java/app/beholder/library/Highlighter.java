package app.beholder.library;

import java.util.List;

/**
 * Finds the words of one query again in a text that people see. Fast enough for the texts in sight,
 * not for a whole library. May be called from any thread.
 */
public interface Highlighter {

  /** What matches in a comment of a culture; in order, without overlaps. */
  List<Span> comment(String culture, String text);

  /** What matches in a title or in an artist's name; in order, without overlaps. */
  List<Span> about(String text);

  /** For a query without words. */
  Highlighter NONE =
      new Highlighter() {
        @Override
        public List<Span> comment(String culture, String text) {
          return List.of();
        }

        @Override
        public List<Span> about(String text) {
          return List.of();
        }
      };
}
