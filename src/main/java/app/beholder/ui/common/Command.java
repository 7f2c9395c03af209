package app.beholder.ui.common;

import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * Something that the program's window can do. Menus, buttons, the command palette and the list of
 * keys are made from the same commands, so that none of them forgets one.
 *
 * @param id what it is called in the program
 * @param title what it is called in a menu, with an underscore before the letter to press there
 * @param keys the keys that do it from anywhere in the window; empty for none
 * @param enabled whether it can be done now
 * @param selected for a command that turns something on and off whether it is on; empty for others
 * @param beginsSection whether a line in its menu sets it apart from the command before
 */
public record Command(
    String id,
    String title,
    Ikon icon,
    Optional<KeyCombination> keys,
    Runnable action,
    ObservableValue<Boolean> enabled,
    Optional<ObservableValue<Boolean>> selected,
    boolean beginsSection) {

  /** A command without keys that can always be done. */
  public static Command of(String id, String title, Ikon icon, Runnable action) {
    return new Command(
        id,
        title,
        icon,
        Optional.empty(),
        action,
        new SimpleBooleanProperty(true),
        Optional.empty(),
        false);
  }

  /**
   * With keys, written as {@link KeyCombination#valueOf} reads them: {@code Shortcut+Shift+X} is
   * Ctrl+Shift+X, on macOS ⇧⌘X.
   *
   * @throws IllegalArgumentException where there are no such keys
   */
  public Command keys(String written) {
    Optional<KeyCombination> pressed = Optional.of(KeyCombination.valueOf(written));
    return new Command(id, title, icon, pressed, action, enabled, selected, beginsSection);
  }

  /** That can only be done while this holds. */
  public Command when(ObservableValue<Boolean> possible) {
    return new Command(id, title, icon, keys, action, possible, selected, beginsSection);
  }

  /** That turns something on and off. */
  public Command selectedWhile(ObservableValue<Boolean> on) {
    return new Command(id, title, icon, keys, action, enabled, Optional.of(on), beginsSection);
  }

  /** With a line above it in its menu. */
  public Command inNewSection() {
    return new Command(id, title, icon, keys, action, enabled, selected, true);
  }

  /** That does something else first. */
  public Command after(Runnable first) {
    Runnable both =
        () -> {
          first.run();
          action.run();
        };
    return new Command(id, title, icon, keys, both, enabled, selected, beginsSection);
  }

  /** What it is called, for people. */
  public String words() {
    return title.replace("_", "");
  }

  /** What it is called and its keys, as a tooltip tells them: "Import… (Ctrl+I)". */
  public String tip() {
    return keys.isEmpty() ? words() : words() + " (" + keyText() + ")";
  }

  /** Its keys in one text, "Ctrl+I"; empty where it has none. */
  public String keyText() {
    return keys.map(KeyNames.ofThisSystem()::text).orElse("");
  }

  public boolean isEnabled() {
    return enabled.getValue();
  }

  public boolean isSelected() {
    return selected.map(ObservableValue::getValue).orElse(false);
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (isEnabled()) {
      action.run();
    }
  }
}
