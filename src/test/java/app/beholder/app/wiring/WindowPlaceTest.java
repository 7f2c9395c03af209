package app.beholder.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.ui.shell.WindowState;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);
  private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1280, 800);

  private static Optional<Rectangle2D> place(
      double x, double y, double width, double height, Rectangle2D... screens) {
    return WindowPlace.place(new WindowState(x, y, width, height, false), List.of(screens));
  }

  @Test
  void comesBackToTheScreenThatItStoodOn() {
    assertEquals(
        Optional.of(new Rectangle2D(-1500, 40, 1000, 700)),
        place(-1500, 40, 1000, 700, MAIN, LEFT));
  }

  @Test
  void staysAwayFromAScreenThatIsGone() {
    assertEquals(Optional.empty(), place(-1500, 40, 1000, 700, MAIN));
    assertEquals(Optional.empty(), place(-950, 40, 1000, 700, MAIN));
    assertEquals(Optional.empty(), place(100, 790, 1000, 700, MAIN));
    assertEquals(Optional.empty(), place(100, -50, 1000, 700, MAIN));
    assertEquals(Optional.empty(), place(100, 100, 0, 0, MAIN));
  }

  @Test
  void isNoLargerThanItsScreen() {
    assertEquals(Optional.of(new Rectangle2D(10, 10, 1280, 800)), place(10, 10, 2560, 1440, MAIN));
  }
}
