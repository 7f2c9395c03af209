package app.beholder.ui.common;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The keys that change the size of text, as browsers have them: with the shortcut key plus, minus
 * and zero, those of the number block too, and the equals sign, which is plus without shift on many
 * keyboards.
 */
public final class TextSizeKeys {
  /** As menus show it. */
  public static final KeyCombination LARGER = keys(KeyCode.PLUS);

  /** As menus show it. */
  public static final KeyCombination SMALLER = keys(KeyCode.MINUS);

  /** As menus show it. */
  public static final KeyCombination NORMAL = keys(KeyCode.DIGIT0);

  private static final List<KeyCombination> ALL_LARGER =
      List.of(
          LARGER,
          keys(KeyCode.ADD),
          new KeyCodeCombination(
              KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY));
  private static final List<KeyCombination> ALL_SMALLER = List.of(SMALLER, keys(KeyCode.SUBTRACT));
  private static final List<KeyCombination> ALL_NORMAL = List.of(NORMAL, keys(KeyCode.NUMPAD0));

  private TextSizeKeys() {}

  /** Has the keys change this size while the window of this scene has the keyboard. */
  public static void install(Scene scene, ObjectProperty<TextSize> size) {
    put(scene, ALL_LARGER, size, TextSize::larger);
    put(scene, ALL_SMALLER, size, TextSize::smaller);
    put(scene, ALL_NORMAL, size, before -> TextSize.NORMAL);
  }

  private static void put(
      Scene scene,
      List<KeyCombination> keys,
      ObjectProperty<TextSize> size,
      UnaryOperator<TextSize> change) {
    Runnable action = () -> size.set(change.apply(size.get()));
    keys.forEach(combination -> scene.getAccelerators().put(combination, action));
  }

  private static KeyCombination keys(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }
}
