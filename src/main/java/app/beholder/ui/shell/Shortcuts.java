package app.beholder.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the window's commands. */
final class Shortcuts {
  static final KeyCombination OPEN = shortcut(KeyCode.O);
  static final KeyCombination IMPORT = shortcut(KeyCode.I);
  static final KeyCombination CLOSE = shortcut(KeyCode.W);
  static final KeyCombination PREFERENCES = shortcut(KeyCode.COMMA);
  static final KeyCombination QUIT = shortcut(KeyCode.Q);
  static final KeyCombination SEARCH = shortcut(KeyCode.F);
  static final KeyCombination GALLERY = shortcut(KeyCode.G);
  static final KeyCombination CLEAR =
      new KeyCodeCombination(KeyCode.X, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  static final KeyCombination DARK =
      new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  static final KeyCombination FULL_SCREEN = new KeyCodeCombination(KeyCode.F11);
  static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.F1);

  private Shortcuts() {}

  private static KeyCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
