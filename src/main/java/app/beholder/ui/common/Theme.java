package app.beholder.ui.common;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/**
 * How all windows of the program look: AtlantaFX's Primer theme in one of the appearances, at one
 * size of text, and what the program adds to it in {@code beholder.css}. For the FX thread.
 */
public final class Theme {
  private static final String STYLESHEET = Theme.class.getResource("beholder.css").toExternalForm();

  private Theme() {}

  /** Shows all windows of the program in this appearance, with text of normal size. */
  public static void apply(Appearance appearance) {
    apply(appearance, TextSize.NORMAL);
  }

  /** Shows all windows of the program like this from now on. */
  public static void apply(Appearance appearance, TextSize size) {
    String sheet = StyleSheets.of(shown(appearance), size);
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
  }

  /** Shows all windows as these two say from now on, and as the system is set where it counts. */
  public static void follow(
      ObservableValue<Appearance> appearance, ObservableValue<TextSize> size) {
    Runnable apply = () -> apply(appearance.getValue(), size.getValue());
    appearance.subscribe((before, now) -> apply.run());
    size.subscribe((before, now) -> apply.run());
    Platform.getPreferences().colorSchemeProperty().subscribe((before, now) -> apply.run());
    apply.run();
  }

  /** What people see in this appearance now: never {@link Appearance#SYSTEM}. */
  public static Appearance shown(Appearance appearance) {
    if (appearance != Appearance.SYSTEM) {
      return appearance;
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Appearance.DARK
        : Appearance.LIGHT;
  }

  /**
   * Adds the program's own style sheet to a scene; its dialogs and menus take it over from there.
   */
  public static void install(Scene scene) {
    if (!scene.getStylesheets().contains(STYLESHEET)) {
      scene.getStylesheets().add(STYLESHEET);
    }
  }
}
