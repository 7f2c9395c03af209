package app.beholder.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/** AtlantaFX's Primer theme, and what the program adds to it in {@code beholder.css}. */
public final class Theme {
  private static final String STYLESHEET = Theme.class.getResource("beholder.css").toExternalForm();

  private Theme() {}

  /** Shows all windows of the program in this appearance from now on. */
  public static void apply(Appearance appearance) {
    atlantafx.base.theme.Theme theme =
        appearance == Appearance.DARK ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
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
