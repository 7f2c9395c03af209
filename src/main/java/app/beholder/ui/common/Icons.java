package app.beholder.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons that show nothing else and so say in words what they do. */
public final class Icons {
  private Icons() {}

  public static FontIcon of(Ikon ikon) {
    return new FontIcon(ikon);
  }

  /** A flat button with an icon; the words are its tooltip, and what a screen reader says. */
  public static Button button(Ikon ikon, String words, Runnable action) {
    Button button = new Button("", of(ikon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(event -> action.run());
    return button;
  }
}
