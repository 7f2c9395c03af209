package app.beholder.studio.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.studio.scene.Chance;
import java.awt.geom.Ellipse2D;
import org.junit.jupiter.api.Test;

class ContourTest {
  private static final int WHITE = 0xFFFFFF;

  @Test
  void runsOutAtItsEndsAndIsFullInTheMiddle() {
    Canvas canvas = new Canvas(100, 40);
    canvas.fill(WHITE);
    new Contour(10, 0, 40).draw(canvas, Canvas.smooth(10, 20, 90, 20), 0, 1, new Chance(1));
    assertTrue(Tint.lightness(canvas.at(50, 24)) < 0.3);
    assertEquals(WHITE, canvas.at(50, 27));
    assertEquals(WHITE, canvas.at(11, 24));
  }

  @Test
  void goesAroundAClosedShapeAndLeavesItsInsideFree() {
    Canvas canvas = new Canvas(60, 60);
    canvas.fill(WHITE);
    new Contour(6, 0, 0).draw(canvas, new Ellipse2D.Double(10, 10, 40, 40), 0, 1, new Chance(1));
    assertEquals(WHITE, canvas.at(30, 30));
    assertTrue(Tint.lightness(canvas.at(30, 10)) < 0.3);
    assertTrue(Tint.lightness(canvas.at(50, 30)) < 0.3);
    assertTrue(Tint.lightness(canvas.at(10, 30)) < 0.3);
  }
}
