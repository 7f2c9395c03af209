package app.beholder.ui.gallery;

import app.beholder.ui.common.Shortcut;
import app.beholder.ui.common.ShortcutGroup;
import app.beholder.ui.common.Texts;
import java.util.List;

/** The keys that the gallery listens to, for the list of all keys. */
public final class GalleryShortcuts {
  private GalleryShortcuts() {}

  public static ShortcutGroup list() {
    Texts texts = Texts.of(GalleryShortcuts.class);
    return new ShortcutGroup(
        texts.get("keys.title"),
        List.of(
            Shortcut.of(texts.get("keys.move"), "Left", "Up", "Down", "Right"),
            Shortcut.of(texts.get("keys.page"), "Page Up", "Page Down"),
            Shortcut.of(texts.get("keys.first"), "Home"),
            Shortcut.of(texts.get("keys.last"), "End"),
            Shortcut.of(texts.get("keys.open"), "Enter"),
            Shortcut.of(texts.get("keys.back"), "Alt+Left"),
            Shortcut.of(texts.get("keys.forward"), "Alt+Right"),
            Shortcut.of(texts.get("keys.paintings"), "Shortcut+Shift+1"),
            Shortcut.of(texts.get("keys.comments"), "Shortcut+Shift+2")));
  }
}
