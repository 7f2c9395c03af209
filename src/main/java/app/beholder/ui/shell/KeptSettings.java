package app.beholder.ui.shell;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSize;
import app.beholder.ui.common.Theme;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The settings as they are now; a change is kept at once. For the FX thread. */
public final class KeptSettings {
  private final SettingsStore store;
  private final ReadOnlyObjectWrapper<Settings> now;
  private final ObjectProperty<Appearance> appearance;
  private final ObjectProperty<TextSize> textSize;

  public KeptSettings(SettingsStore store) {
    this.store = store;
    now = new ReadOnlyObjectWrapper<>(store.load());
    appearance = property(Settings::appearance, Settings::with);
    textSize = property(Settings::textSize, Settings::with);
  }

  public Settings get() {
    return now.get();
  }

  /** Changes the settings and keeps them. */
  public void change(UnaryOperator<Settings> change) {
    Settings changed = change.apply(now.get());
    if (!changed.equals(now.get())) {
      now.set(changed);
      store.save(changed);
    }
  }

  public ObjectProperty<Appearance> appearance() {
    return appearance;
  }

  public ObjectProperty<TextSize> textSize() {
    return textSize;
  }

  /** Turns dark into light, and whatever else is shown into dark. */
  void toggleAppearance() {
    boolean dark = Theme.shown(get().appearance()) == Appearance.DARK;
    appearance.set(dark ? Appearance.LIGHT : Appearance.DARK);
  }

  void largerText() {
    textSize.set(textSize.get().larger());
  }

  void smallerText() {
    textSize.set(textSize.get().smaller());
  }

  void normalText() {
    textSize.set(TextSize.NORMAL);
  }

  public ReadOnlyObjectProperty<Settings> property() {
    return now.getReadOnlyProperty();
  }

  /**
   * One of the settings as a property of its own, which may be bound and set.
   *
   * @param with the settings with another value of it
   */
  public <T> ObjectProperty<T> property(
      Function<Settings, T> get, BiFunction<Settings, T, Settings> with) {
    ObjectProperty<T> one = new SimpleObjectProperty<>(get.apply(now.get()));
    now.subscribe(settings -> one.set(get.apply(settings)));
    one.subscribe((before, value) -> change(settings -> with.apply(settings, value)));
    return one;
  }
}
