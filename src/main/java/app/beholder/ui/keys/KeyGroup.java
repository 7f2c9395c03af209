package app.beholder.ui.keys;

import java.util.List;

/**
 * The keys of one screen or menu.
 *
 * @param title where they work
 */
record KeyGroup(String title, List<KeyLine> lines) {

  KeyGroup with(List<String> typed) {
    return new KeyGroup(title, lines.stream().filter(line -> line.has(typed)).toList());
  }
}
