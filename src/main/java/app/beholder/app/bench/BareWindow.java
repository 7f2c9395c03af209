package app.beholder.app.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * A JavaFX window with nothing in it: what any start takes at least. Says {@link #SHOWN} once it
 * has been drawn.
 */
public final class BareWindow {
  static final String SHOWN = "shown";

  private BareWindow() {}

  public static void main(String[] args) {
    Application.launch(Window.class, args);
  }

  /** Only for JavaFX. */
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Pane(), 1280, 800));
      stage.show();
      SecondFrame.then(() -> {
        Report.say(SHOWN);
        Platform.exit();
      });
    }
  }
}
