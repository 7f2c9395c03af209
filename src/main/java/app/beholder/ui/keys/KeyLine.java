package app.beholder.ui.keys;

import app.beholder.ui.common.FoldedText;
import app.beholder.ui.common.FoldedText.Place;
import app.beholder.ui.common.KeyNames;
import app.beholder.ui.common.Shortcut;
import java.util.List;

/**
 * What some keys do.
 *
 * @param keys what stands on the keys; each list of keys does it
 */
record KeyLine(String words, List<List<String>> keys, FoldedText text) {

  static KeyLine of(String group, Shortcut shortcut, KeyNames names) {
    List<List<String>> keys = shortcut.keys().stream().map(names::caps).toList();
    List<String> all = keys.stream().flatMap(List::stream).toList();
    String text = String.join(" ", shortcut.words(), group, String.join(" ", all));
    return new KeyLine(shortcut.words(), keys, FoldedText.of(text));
  }

  boolean has(List<String> typed) {
    return typed.stream().allMatch(word -> text.place(word) != Place.NOWHERE);
  }
}
