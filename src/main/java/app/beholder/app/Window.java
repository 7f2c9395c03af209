package app.beholder.app;

import javafx.application.Application;
import javafx.stage.Stage;

/** The program's window. */
public final class Window extends Application {

  /** Shows the window until it is closed; gives the program's exit code. */
  static int open(Services services) {
    Application.launch(Window.class);
    return 0;
  }

  @Override
  public void start(Stage stage) {
    stage.setTitle("Beholder");
    stage.show();
  }
}
