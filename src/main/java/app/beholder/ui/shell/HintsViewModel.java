package app.beholder.ui.shell;

import app.beholder.ui.common.Texts;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What a screen says on the first visit, until people have dismissed it. For the FX thread. */
final class HintsViewModel {
  private final KeptSettings settings;
  private final Texts texts;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private String screen = "";

  HintsViewModel(KeptSettings settings, Texts texts) {
    this.settings = settings;
    this.texts = texts;
    settings.property().subscribe((before, now) -> update());
  }

  /**
   * Shows the hint of a screen, if it has one.
   *
   * @param newScreen the name of a place in the window, or of a screen with a window of its own
   */
  void show(String newScreen) {
    screen = newScreen;
    update();
  }

  /** Never shows the hint again that is shown now. */
  void dismiss() {
    Set<String> dismissed = new HashSet<>(settings.get().dismissedHints());
    dismissed.add(screen);
    settings.change(before -> before.withDismissedHints(dismissed));
  }

  private void update() {
    String key = "hint." + screen;
    boolean shown = texts.has(key) && !settings.get().dismissedHints().contains(screen);
    text.set(shown ? texts.get(key) : "");
  }

  /** The hint; empty where there is none to show. */
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }
}
