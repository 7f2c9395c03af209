package app.beholder.ui.palette;

import app.beholder.library.Span;
import app.beholder.ui.common.FoldedText;
import java.util.List;

/**
 * An entry that has all that was typed.
 *
 * @param typed the words, folded
 */
record PaletteMatch(PaletteEntry entry, List<String> typed) {

  /** The letters of the entry's words that were typed. */
  List<Span> marks() {
    return FoldedText.of(entry.words()).find(typed);
  }
}
