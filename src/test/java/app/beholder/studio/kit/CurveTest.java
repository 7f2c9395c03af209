package app.beholder.studio.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

final class CurveTest {
  @Test
  void goesThroughItsPoints() {
    Curve curve = Curve.through(0, 0, 10, 5, 20, 0);

    assertThat(curve.x(0)).isZero();
    assertThat(curve.x(0.5)).isCloseTo(10, within(1e-9));
    assertThat(curve.y(0.5)).isCloseTo(5, within(1e-9));
    assertThat(curve.x(1)).isCloseTo(20, within(1e-9));
  }

  @Test
  void isMirroredThenScaledAndMoved() {
    Curve placed = Curve.straight(1, 2, 3, 4).placed(100, 50, 10, 0, true);

    assertThat(placed.x(0)).isCloseTo(90, within(1e-9));
    assertThat(placed.y(0)).isCloseTo(70, within(1e-9));
    assertThat(placed.x(1)).isCloseTo(70, within(1e-9));
  }

  @Test
  void finerPointsLieOnTheSameLine() {
    Curve fine = Curve.polygon(0, 0, 10, 0, 10, 10).finer(1);

    assertThat(fine.size()).isEqualTo(10 + 10 + 15);
    assertThat(fine.path().getBounds2D()).isEqualTo(new Rectangle2D.Double(0, 0, 10, 10));
  }

  @Test
  void ribbonIsAsWideAsAsked() {
    Rectangle2D bounds = Curve.straight(0, 0, 50, 0, 100, 0).ribbon(t -> 8).getBounds2D();

    assertThat(bounds.getHeight()).isCloseTo(8, within(0.5));
    assertThat(bounds.getWidth()).isCloseTo(108, within(1.0));
  }
}
