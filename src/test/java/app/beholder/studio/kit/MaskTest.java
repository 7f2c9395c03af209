package app.beholder.studio.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.beholder.studio.scene.Chance;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

final class MaskTest {
  private final Canvas canvas = new Canvas(20, 20);

  @Test
  void coversTheShapeAndNothingElse() {
    Mask mask = Mask.of(canvas, new Rectangle2D.Double(5, 5, 10, 10), 2);

    assertThat(mask.at(10, 10)).isEqualTo(1);
    assertThat(mask.at(4, 10)).isZero();
    assertThat(mask.at(-3, 40)).isZero();
  }

  @Test
  void aShapeBesideTheCanvasIsNoTrouble() {
    Mask mask = Mask.of(canvas, new Rectangle2D.Double(-50, 30, 10, 10), 3);

    mask.blurred(2).frayed(new Noise(new Chance(1)), 2, 5);
    mask.paint(canvas, 0xFFFFFF, (x, y) -> 1);

    assertThat(canvas.pixels()).containsOnly(0);
  }

  @Test
  void paintIsAsOpaqueAsAsked() {
    Mask.of(canvas, new Rectangle2D.Double(0, 0, 20, 20), 0)
        .paint(canvas, 0xFFFFFF, (x, y) -> x < 10 ? 1 : 0.5);

    assertThat(canvas.at(3, 3)).isEqualTo(0xFFFFFF);
    assertThat(canvas.at(13, 3)).isEqualTo(0x808080);
  }

  @Test
  void blurringKeepsTheMiddleAndSoftensTheEdge() {
    Mask mask = Mask.of(canvas, new Rectangle2D.Double(0, 0, 10, 20), 10).blurred(2);

    assertThat(mask.at(2, 10)).isCloseTo(1, within(1e-4));
    assertThat(mask.at(10, 10)).isBetween(0.2, 0.8);
  }
}
