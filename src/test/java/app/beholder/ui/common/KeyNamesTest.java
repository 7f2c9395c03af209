package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Shortcut+K, Ctrl+K, ⌘K",
    "Shortcut+Shift+X, Ctrl+Shift+X, ⇧⌘X",
    "Ctrl+Alt+Left, Ctrl+Alt+←, ⌃⌥←",
    "Alt+Left, Alt+←, ⌥←",
    "Esc, Esc, ⎋",
    "Page Down, PgDn, ⇟",
    "Enter, Enter, ↩",
    "Shortcut+Plus, Ctrl++, ⌘+",
    "Shortcut+Comma, 'Ctrl+,', '⌘,'",
    "Shortcut+0, Ctrl+0, ⌘0",
    "F1, F1, F1"
  })
  void keysAreCalledAsOnTheSystem(String written, String elsewhere, String mac) {
    KeyCombination keys = KeyCombination.valueOf(written);
    assertEquals(elsewhere, new KeyNames(false).text(keys));
    assertEquals(mac, new KeyNames(true).text(keys));
  }

  @ParameterizedTest
  @CsvSource({"false, Ctrl|Shift|D", "true, ⇧|⌘|D"})
  void eachKeyHasItsCap(boolean mac, String caps) {
    assertEquals(
        List.of(caps.split("\\|")),
        new KeyNames(mac).caps(KeyCombination.valueOf("Shortcut+Shift+D")));
  }
}
