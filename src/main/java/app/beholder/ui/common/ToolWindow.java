package app.beholder.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window beside the program's own, which Escape closes. For the FX thread. */
public final class ToolWindow {
  private ToolWindow() {}

  /**
   * Makes the window and shows it.
   *
   * @param width in pixels at normal text size; larger text makes a larger window, where the screen
   *     has room
   * @param size of text, which the usual keys change here too
   */
  public static Stage show(
      Window owner,
      String title,
      Parent content,
      double width,
      double height,
      ObjectProperty<TextSize> size) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double factor = size.get().percent() / 100.0;
    Scene scene =
        new Scene(
            content,
            Math.min(width * factor, screen.getWidth()),
            Math.min(height * factor, screen.getHeight()));
    Theme.install(scene);
    TextSizeKeys.install(scene, size);
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    stage.setScene(scene);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.hide();
          }
        });
    stage.show();
    return stage;
  }
}
