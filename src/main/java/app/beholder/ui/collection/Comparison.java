package app.beholder.ui.collection;

import java.util.List;

/**
 * The counts of a publication beside those of the library.
 *
 * @param intro why they stand here
 * @param notes what is to be said about them, and where they are from
 */
record Comparison(String title, String intro, List<Line> lines, List<String> notes) {

  /** One count: the library's, the published one, and the difference. */
  record Line(String name, String ours, String published, String difference) {}

  Comparison {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }
}
