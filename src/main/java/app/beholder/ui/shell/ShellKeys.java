package app.beholder.ui.shell;

import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.Shortcut;
import app.beholder.ui.common.ShortcutGroup;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.GalleryShortcuts;
import app.beholder.ui.painting.PaintingShortcuts;
import java.util.ArrayList;
import java.util.List;

/**
 * All keys there are: those of the window's commands, and those that screens listen to. A new
 * screen is one line here.
 */
final class ShellKeys {
  private ShellKeys() {}

  static List<ShortcutGroup> all(ShellCommands commands, Texts texts) {
    List<ShortcutGroup> all = new ArrayList<>();
    commands.groups().stream()
        .map(ShellKeys::keys)
        .filter(group -> !group.shortcuts().isEmpty())
        .forEach(all::add);
    all.add(GalleryShortcuts.list());
    all.add(PaintingShortcuts.list());
    all.add(search(texts));
    all.add(palette(texts));
    return all;
  }

  private static ShortcutGroup keys(CommandGroup group) {
    return new ShortcutGroup(
        group.words(),
        group.commands().stream()
            .flatMap(command ->
                command.keys().stream().map(keys -> new Shortcut(command.words(), List.of(keys))))
            .toList());
  }

  private static ShortcutGroup search(Texts texts) {
    return new ShortcutGroup(
        texts.get("keys.search"),
        List.of(
            Shortcut.of(texts.get("keys.search.leave"), "Enter", "Down"),
            Shortcut.of(texts.get("keys.search.clear"), "Esc")));
  }

  private static ShortcutGroup palette(Texts texts) {
    return new ShortcutGroup(
        texts.get("keys.palette"),
        List.of(
            Shortcut.of(texts.get("keys.palette.move"), "Up", "Down"),
            Shortcut.of(texts.get("keys.palette.page"), "Page Up", "Page Down"),
            Shortcut.of(texts.get("keys.palette.choose"), "Enter"),
            Shortcut.of(texts.get("keys.palette.close"), "Esc")));
  }
}
