package app.beholder.ui.common;

import java.util.List;

/**
 * The keys of one screen or one menu.
 *
 * @param title where they work, for people
 */
public record ShortcutGroup(String title, List<Shortcut> shortcuts) {
  public ShortcutGroup {
    shortcuts = List.copyOf(shortcuts);
  }
}
