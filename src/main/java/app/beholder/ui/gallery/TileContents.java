package app.beholder.ui.gallery;

import app.beholder.library.Highlighter;
import app.beholder.model.Painting;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What tiles show of the paintings that were found last; positions are those in the gallery. */
final class TileContents {
  private final Captions captions;
  private @Nullable Found latest;

  TileContents(Captions captions) {
    this.captions = captions;
  }

  void show(Found found) {
    latest = found;
  }

  private Found latest() {
    Found found = latest;
    if (found == null) {
      throw new IllegalStateException("nothing is shown yet");
    }
    return found;
  }

  /** The painting at a position. */
  Painting painting(int position) {
    Found found = latest();
    return found.ranking().columns().paintings().get(found.paintings()[position]);
  }

  String artist(Painting painting) {
    return captions.artist(painting);
  }

  /** What stands below a painting's title: its artist, or what the paintings are sorted by. */
  String caption(Painting painting) {
    return captions.of(painting, latest().ranking().columns(), latest().sorted());
  }

  /**
   * How many annotations of the painting at a position the searched text finds; empty where there
   * is no such text.
   */
  OptionalInt found(int position) {
    Found found = latest();
    return found.textSearched()
        ? OptionalInt.of(found.matching().count(found.paintings()[position]))
        : OptionalInt.empty();
  }

  /** Marks what the search found in titles and names. */
  Highlighter highlighter() {
    return latest == null ? Highlighter.NONE : latest.highlighter();
  }
}
