package app.beholder.ui.keys;

import app.beholder.ui.common.FoldedText;
import app.beholder.ui.common.KeyNames;
import app.beholder.ui.common.ShortcutGroup;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** All keys, or those that do what is typed. */
public final class KeysViewModel {
  private final List<KeyGroup> all;
  private final Runnable close;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<KeyGroup>> shown = new ReadOnlyObjectWrapper<>();

  /**
   * @param names what keys are called on this system
   * @param close takes the list away
   */
  public KeysViewModel(List<ShortcutGroup> groups, KeyNames names, Runnable close) {
    this.close = close;
    all = groups.stream().map(group -> group(group, names)).toList();
    shown.set(all);
    typed.subscribe((before, now) -> find());
  }

  private static KeyGroup group(ShortcutGroup group, KeyNames names) {
    return new KeyGroup(
        group.title(),
        group.shortcuts().stream()
            .map(shortcut -> KeyLine.of(group.title(), shortcut, names))
            .toList());
  }

  private void find() {
    List<String> words = FoldedText.words(typed.get());
    shown.set(
        all.stream()
            .map(group -> group.with(words))
            .filter(group -> !group.lines().isEmpty())
            .toList());
  }

  /** Shows all keys again. */
  public void open() {
    typed.set("");
  }

  void close() {
    close.run();
  }

  /** What people look for: words, a screen, or a key. */
  public StringProperty typedProperty() {
    return typed;
  }

  ReadOnlyObjectProperty<List<KeyGroup>> shownProperty() {
    return shown.getReadOnlyProperty();
  }
}
