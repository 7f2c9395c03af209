package app.beholder.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** What keys are called on a system: Ctrl+Shift+X on most, ⇧⌘X on macOS. */
public final class KeyNames {
  private final boolean mac;

  /**
   * @param mac whether keys are called as on macOS
   */
  KeyNames(boolean mac) {
    this.mac = mac;
  }

  public static KeyNames ofThisSystem() {
    return new KeyNames(System.getProperty("os.name", "").startsWith("Mac"));
  }

  /** All keys in one text. */
  public String text(KeyCombination keys) {
    return String.join(mac ? "" : "+", caps(keys));
  }

  /** What stands on each key, in the order in which the system names them. */
  public List<String> caps(KeyCombination keys) {
    List<String> caps = new ArrayList<>();
    boolean control = isDown(keys.getControl());
    boolean shortcut = isDown(keys.getShortcut());
    add(caps, control || (shortcut && !mac), mac ? "⌃" : "Ctrl");
    add(caps, isDown(keys.getAlt()), mac ? "⌥" : "Alt");
    add(caps, isDown(keys.getShift()), mac ? "⇧" : "Shift");
    add(caps, isDown(keys.getMeta()) || (shortcut && mac), mac ? "⌘" : "Meta");
    caps.add(last(keys));
    return caps;
  }

  private static boolean isDown(ModifierValue value) {
    return value == ModifierValue.DOWN;
  }

  private static void add(List<String> caps, boolean pressed, String name) {
    if (pressed) {
      caps.add(name);
    }
  }

  private String last(KeyCombination keys) {
    return switch (keys) {
      case KeyCodeCombination code -> arrow(code.getCode()).orElseGet(() -> name(code.getCode()));
      case KeyCharacterCombination character -> character.getCharacter();
      default -> keys.getDisplayText();
    };
  }

  private static Optional<String> arrow(KeyCode code) {
    return switch (code) {
      case LEFT -> Optional.of("←");
      case RIGHT -> Optional.of("→");
      case UP -> Optional.of("↑");
      case DOWN -> Optional.of("↓");
      default -> Optional.empty();
    };
  }

  private String name(KeyCode code) {
    return switch (code) {
      case ESCAPE -> mac ? "⎋" : "Esc";
      case ENTER -> mac ? "↩" : "Enter";
      case TAB -> mac ? "⇥" : "Tab";
      case BACK_SPACE -> mac ? "⌫" : "Backspace";
      case DELETE -> mac ? "⌦" : "Del";
      case HOME -> mac ? "↖" : "Home";
      case END -> mac ? "↘" : "End";
      case PAGE_UP -> mac ? "⇞" : "PgUp";
      case PAGE_DOWN -> mac ? "⇟" : "PgDn";
      case PLUS, ADD -> "+";
      case MINUS, SUBTRACT -> "−";
      case EQUALS -> "=";
      case COMMA -> ",";
      case PERIOD -> ".";
      case SLASH -> "/";
      default -> code.getName();
    };
  }
}
