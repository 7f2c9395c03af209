package app.beholder.ui.painting;

import app.beholder.ui.common.Shortcut;
import app.beholder.ui.common.ShortcutGroup;
import app.beholder.ui.common.Texts;
import java.util.List;

/** The keys that the screen of a painting listens to, for the list of all keys. */
public final class PaintingShortcuts {
  private PaintingShortcuts() {}

  public static ShortcutGroup list() {
    Texts texts = Texts.of(PaintingShortcuts.class);
    return new ShortcutGroup(
        texts.get("keys.title"),
        List.of(
            Shortcut.of(texts.get("keys.next"), "Right"),
            Shortcut.of(texts.get("keys.previous"), "Left"),
            Shortcut.of(texts.get("keys.back"), "Esc", "Alt+Left"),
            Shortcut.of(texts.get("keys.zoomIn"), "Plus"),
            Shortcut.of(texts.get("keys.zoomOut"), "Minus"),
            Shortcut.of(texts.get("keys.fit"), "0"),
            Shortcut.of(texts.get("keys.actualSize"), "1"),
            Shortcut.of(texts.get("keys.pan"), "Left", "Up", "Down", "Right"),
            Shortcut.of(texts.get("keys.alone"), "F"),
            Shortcut.of(texts.get("keys.copy"), "Shortcut+C")));
  }
}
