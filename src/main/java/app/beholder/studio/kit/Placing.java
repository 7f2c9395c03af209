package app.beholder.studio.kit;

import java.awt.geom.AffineTransform;

/** Puts a thing that was drawn around its own origin and in its own unit into a picture. */
public final class Placing {
  private Placing() {}

  /**
   * Stretches, then turns, then moves.
   *
   * @param x where its origin goes
   * @param degrees clockwise
   * @param width how many pixels its unit has across; mirrored where negative
   * @param height how many pixels its unit has down
   */
  public static AffineTransform at(
      double x, double y, double degrees, double width, double height) {
    double turn = StrictMath.toRadians(degrees);
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.rotate(StrictMath.cos(turn), StrictMath.sin(turn));
    place.scale(width, height);
    return place;
  }
}
