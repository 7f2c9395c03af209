package app.beholder.app.wiring;

import app.beholder.ui.shell.KeptSettings;
import app.beholder.ui.shell.WindowState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Brings the program's window back to where it stood, and remembers where that is. */
final class WindowPlace {
  /**
   * How much of the window's upper edge must be on a screen, in pixels, so that it can be moved.
   */
  private static final double EDGE = 120;

  private static final double EDGE_HEIGHT = 24;

  private final Stage stage;
  private final KeptSettings settings;
  private Rectangle2D normal = Rectangle2D.EMPTY;

  WindowPlace(Stage stage, KeptSettings settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /** To be called before the window is shown. */
  void restore() {
    if (!settings.get().windowKept()) {
      return;
    }
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    settings
        .get()
        .window()
        .ifPresent(state -> {
          place(state, screens)
              .ifPresent(place -> {
                stage.setX(place.getMinX());
                stage.setY(place.getMinY());
                stage.setWidth(place.getWidth());
                stage.setHeight(place.getHeight());
              });
          stage.setMaximized(state.maximized());
        });
  }

  /** Where the window can stand as it did; empty where no screen is there any more to show it. */
  static Optional<Rectangle2D> place(WindowState state, List<Rectangle2D> screens) {
    return screens.stream()
        .filter(screen -> state.width() > 0 && state.height() > 0)
        .filter(screen -> edgeOn(state, screen) >= Math.min(EDGE, state.width()))
        .max(Comparator.comparingDouble(screen -> edgeOn(state, screen)))
        .map(screen ->
            new Rectangle2D(
                state.x(),
                state.y(),
                Math.min(state.width(), screen.getWidth()),
                Math.min(state.height(), screen.getHeight())));
  }

  /** How many pixels of the window's upper edge a screen shows. */
  private static double edgeOn(WindowState state, Rectangle2D screen) {
    boolean inHeight = state.y() >= screen.getMinY() && state.y() + EDGE_HEIGHT <= screen.getMaxY();
    double left = Math.max(state.x(), screen.getMinX());
    double right = Math.min(state.x() + state.width(), screen.getMaxX());
    return inHeight ? Math.max(0, right - left) : 0;
  }

  /** To be called once the window is shown. */
  void follow() {
    // looked at later: a window that is maximized changes its size before it says that it is
    Runnable look = () -> Platform.runLater(this::look);
    stage.xProperty().subscribe(look);
    stage.yProperty().subscribe(look);
    stage.widthProperty().subscribe(look);
    stage.heightProperty().subscribe(look);
    look.run();
    stage
        .showingProperty()
        .subscribe((before, showing) -> {
          if (!showing) {
            keep();
          }
        });
  }

  private void look() {
    boolean asItIs = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
    if (stage.isShowing() && asItIs && !Double.isNaN(stage.getX())) {
      normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  private void keep() {
    if (normal.getWidth() > 0) {
      settings.change(before ->
          before.with(
              new WindowState(
                  normal.getMinX(),
                  normal.getMinY(),
                  normal.getWidth(),
                  normal.getHeight(),
                  stage.isMaximized())));
    }
  }
}
