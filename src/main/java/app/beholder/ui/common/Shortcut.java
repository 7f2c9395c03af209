package app.beholder.ui.common;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Keys that a screen or a control listens to itself, for the list of all keys.
 *
 * @param words what they do, for people
 * @param keys each of them does it
 */
public record Shortcut(String words, List<KeyCombination> keys) {
  public Shortcut {
    keys = List.copyOf(keys);
  }

  /**
   * Keys as they are written.
   *
   * @param keys as {@link KeyCombination#valueOf} reads them, such as {@code Left}, {@code Page Up}
   * @throws IllegalArgumentException where there are no such keys
   */
  public static Shortcut of(String words, String... keys) {
    return new Shortcut(words, Stream.of(keys).map(KeyCombination::valueOf).toList());
  }
}
