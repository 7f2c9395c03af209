package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;
import java.awt.geom.Path2D;

/** Shapes: irregular rounds, as clumps of leaves, stones and puffs of smoke are. */
public final class Blot {
  private static final int CORNERS = 9;

  private Blot() {}

  /** A round with an uneven edge, about as wide and high as these radii say. */
  public static Path2D around(double x, double y, double rx, double ry, Chance chance) {
    double[] xy = new double[2 * CORNERS + 2];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      double far = chance.between(0.78, 1.18);
      xy[2 * i] = x + rx * far * StrictMath.cos(angle);
      xy[2 * i + 1] = y + ry * far * StrictMath.sin(angle);
    }
    xy[2 * CORNERS] = xy[0];
    xy[2 * CORNERS + 1] = xy[1];
    return Canvas.smooth(xy);
  }
}
