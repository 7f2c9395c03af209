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
    Scene scene = new Scene(content, width, height);
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
    grow(stage, size.get());
    return stage;
  }

  /**
   * Makes room for larger text in a window that was made for text of normal size, as far as the
   * screen has it.
   */
  public static void grow(Stage stage, TextSize size) {
    double factor = size.percent() / 100.0;
    if (factor > 1) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(stage.getWidth() * factor, screen.getWidth()));
      stage.setHeight(Math.min(stage.getHeight() * factor, screen.getHeight()));
      stage.centerOnScreen();
    }
  }
}
