package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Contour;
import app.beholder.studio.kit.Placing;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * A woman in profile whose hair streams through the picture; the head is one unit high, the chin at
 * 0, 0.
 */
final class ArtNouveauWoman {
  private final ArtNouveauPen pen;
  private final AffineTransform place;
  private final Dress dress;
  private final Chance chance;
  private final double unit;

  /** Her colours. */
  record Dress(int skin, int hair, int cloth, int trim) {}

  /**
   * @param facing -1 to the left, 1 to the right
   * @param tilt of the head, in degrees, upwards where positive
   */
  ArtNouveauWoman(
      ArtNouveauPen pen,
      double x,
      double y,
      double unit,
      int facing,
      double tilt,
      Dress dress,
      Chance chance) {
    this.pen = pen;
    this.dress = dress;
    this.chance = chance;
    this.unit = unit;
    place = Placing.at(x, y, -facing * tilt, -facing * unit, unit);
  }

  private Shape at(double... xy) {
    return place.createTransformedShape(Canvas.smooth(xy));
  }

  private Path2D closed(double... xy) {
    Path2D path = Canvas.smooth(xy);
    path.closePath();
    path.transform(place);
    return path;
  }

  double[] point(double x, double y) {
    double[] xy = {x, y};
    place.transform(xy, 0, xy, 0, 1);
    return xy;
  }

  /** The hair behind her: locks that stream away and curl. */
  void hairBehind(int locks, double reach) {
    for (int i = 0; i < locks; i++) {
      double t = (i + chance.unit()) / locks;
      double x = 0.05 + 0.34 * StrictMath.sin(3.0 * t);
      double y = -0.92 + 0.85 * t;
      double heading = -0.35 + 1.85 * t + 0.18 * chance.gaussian();
      lock(
          x,
          y,
          heading,
          reach * chance.between(0.7, 1.25) * (0.75 + 0.6 * t),
          chance.between(0.13, 0.24));
    }
  }

  private void lock(double x, double y, double heading, double length, double width) {
    double bend = (heading < 0.2 ? 1 : chance.pick(-1, 1, 1)) * chance.between(0.35, 0.85);
    double curl = chance.pick(-1, 1) * chance.between(1.5, 5.0);
    double[] axis = ArtNouveauPen.whip(x, y, heading, length, bend, curl);
    place.transform(axis, 0, axis, 0, axis.length / 2);
    int rgb = Tint.lighter(dress.hair(), chance.between(-0.05, 0.06));
    Path2D shape = ArtNouveauPen.ribbon(axis, width * unit, 0.3, 0.75);
    pen.shape(shape, rgb, 0.85);
    int strands = 2 + chance.below(2);
    for (int i = 1; i <= strands; i++) {
      double[] strand = new double[axis.length - 8];
      double off = width * unit * (i / (strands + 1.0) - 0.5) * 0.75;
      for (int k = 0; k < strand.length / 2; k++) {
        double t = k / (strand.length / 2.0);
        double dx = axis[2 * k + 4] - axis[2 * k];
        double dy = axis[2 * k + 5] - axis[2 * k + 1];
        double norm = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double side = off * StrictMath.cos(1.5 * t * t);
        strand[2 * k] = axis[2 * k + 2] - side * dy / norm;
        strand[2 * k + 1] = axis[2 * k + 3] + side * dx / norm;
      }
      pen.line(strand, 0.4, Tint.darker(rgb, 0.14));
    }
  }

  void body() {
    Path2D shoulders =
        closed(
            -0.14, 0.10, -0.13, 0.34, -0.24, 0.52, -0.46, 0.74, -0.58, 1.05, -0.55, 1.5, -0.6, 2.6,
            1.0, 2.6, 1.02, 1.4, 0.92, 0.82, 0.66, 0.52, 0.34, 0.38, 0.27, 0.2, 0.26, -0.1, -0.14,
            0.10);
    pen.shape(shoulders, dress.skin());
    Path2D gown =
        closed(
            -0.50, 0.80, -0.30, 0.98, 0.0, 1.05, 0.4, 0.88, 0.75, 0.58, 0.98, 0.84, 1.12, 1.5, 1.2,
            2.7, -0.75, 2.7, -0.66, 1.5, -0.62, 1.05, -0.50, 0.80);
    pen.shape(gown, dress.cloth());
    Path2D trim =
        closed(
            -0.50, 0.80, -0.30, 0.98, 0.0, 1.05, 0.4, 0.88, 0.75, 0.58, 0.82, 0.64, 0.44, 0.98, 0.0,
            1.16, -0.34, 1.08, -0.54, 0.90, -0.50, 0.80);
    pen.shape(trim, dress.trim(), 0.8);
    for (int i = 0; i < 7; i++) {
      double x = -0.5 + 0.24 * i;
      double[] fold =
          ArtNouveauPen.whip(x, 1.2 - 0.05 * i, 1.5 + 0.06 * (i - 3), 1.4, 0.15 * (i - 3), 0);
      place.transform(fold, 0, fold, 0, fold.length / 2);
      pen.line(fold, 0.7, Tint.darker(dress.cloth(), 0.16));
    }
    double[] collarbone = {-0.2, 0.60, 0.05, 0.66, 0.26, 0.60};
    place.transform(collarbone, 0, collarbone, 0, 3);
    pen.line(collarbone, 0.5, Tint.darker(dress.skin(), 0.15));
  }

  void head() {
    Path2D neck =
        closed(
            -0.14, -0.04, -0.14, 0.15, -0.14, 0.34, 0.05, 0.42, 0.28, 0.30, 0.26, -0.2, 0.1, -0.3,
            -0.14, -0.04);
    pen.tone(neck, Tint.darker(dress.skin(), 0.04));
    Path2D face =
        closed(
            -0.14, -0.93, -0.255, -0.80, -0.295, -0.66, -0.30, -0.585, -0.278, -0.535, -0.315,
            -0.455, -0.365, -0.375, -0.395, -0.335, -0.385, -0.312, -0.33, -0.298, -0.318, -0.272,
            -0.345, -0.240, -0.335, -0.222, -0.312, -0.214, -0.335, -0.196, -0.328, -0.166, -0.296,
            -0.142, -0.312, -0.095, -0.30, -0.035, -0.245, 0.0, -0.13, -0.03, 0.0, -0.09, 0.12,
            -0.20, 0.2, -0.45, 0.15, -0.80, -0.14, -0.93);
    pen.shape(face, dress.skin());
    for (int i = 0; i < 6; i++) {
      double r = 0.11 - 0.015 * i;
      Path2D cheek =
          new Path2D.Double(new Ellipse2D.Double(-0.15 - r, -0.29 - 0.75 * r, 2 * r, 1.5 * r));
      cheek.transform(place);
      pen.toneWithin(face, cheek, 0xD0705A, 0.07);
    }
    features();
  }

  private void features() {
    boolean closedEye = chance.odds(0.5);
    if (closedEye) {
      stroke(0.9, -0.265, -0.500, -0.235, -0.482, -0.19, -0.485, -0.15, -0.508);
      for (int i = 0; i < 4; i++) {
        stroke(0.4, -0.25 + 0.028 * i, -0.486, -0.268 + 0.028 * i, -0.462);
      }
    } else {
      Path2D white =
          closed(
              -0.262, -0.505, -0.235, -0.53, -0.19, -0.53, -0.15, -0.505, -0.2, -0.488, -0.25,
              -0.49, -0.262, -0.505);
      pen.shape(white, 0xF4EEDF, 0.4);
      double[] iris = point(-0.232, -0.508);
      pen.canvas().dot(iris[0], iris[1], 0.024 * unit, Tint.darker(pen.ink(), 0.02), 1);
      stroke(1.2, -0.27, -0.512, -0.235, -0.538, -0.185, -0.536, -0.135, -0.50);
    }
    stroke(0.5, -0.262, -0.548, -0.22, -0.562, -0.15, -0.545);
    stroke(1.0, -0.285, -0.612, -0.235, -0.645, -0.16, -0.632, -0.10, -0.595);
    Path2D lips =
        closed(
            -0.318, -0.262, -0.347, -0.240, -0.318, -0.222, -0.26, -0.205, -0.3, -0.245, -0.318,
            -0.262);
    pen.shape(lips, 0xB5483F, 0.4);
    Path2D lower =
        closed(
            -0.314, -0.214, -0.338, -0.195, -0.325, -0.172, -0.285, -0.182, -0.26, -0.205, -0.314,
            -0.214);
    pen.shape(lower, 0xC25A4C, 0.4);
    stroke(0.6, -0.36, -0.318, -0.335, -0.345, -0.312, -0.335, -0.308, -0.305);
    stroke(0.55, -0.13, -0.03, 0.0, -0.09, 0.10, -0.19);
  }

  private void stroke(double weight, double... xy) {
    place.transform(xy, 0, xy, 0, xy.length / 2);
    pen.line(xy, weight);
  }

  /** The hair that lies on her head and falls before her shoulder. */
  void hairBefore(double reach) {
    Path2D cap =
        closed(
            -0.20, -0.88, -0.16, -1.04, 0.05, -1.13, 0.32, -1.04, 0.48, -0.78, 0.46, -0.42, 0.38,
            -0.12, 0.22, 0.0, 0.08, -0.12, 0.10, -0.34, 0.02, -0.52, -0.08, -0.68, -0.20, -0.88);
    pen.shape(cap, dress.hair());
    for (int i = 0; i < 8; i++) {
      double t = i / 7.0;
      Shape strand =
          at(
              -0.19 + 0.12 * t,
              -0.9 - 0.08 * t,
              0.05 + 0.16 * t,
              -0.85 - 0.18 * t,
              0.2 + 0.22 * t,
              -0.62 - 0.1 * t,
              0.16 + 0.24 * t,
              -0.25,
              0.15 + 0.18 * t,
              -0.06);
      new Contour(1.1, 0.5, 30)
          .draw(pen.canvas(), strand, Tint.darker(dress.hair(), 0.17), 0.9, chance);
    }
    for (int i = 0; i < 4; i++) {
      lock(
          0.14 + 0.08 * i,
          -0.2,
          1.45 - 0.15 * i,
          reach * chance.between(0.7, 1.1),
          chance.between(0.12, 0.2));
    }
    lock(-0.05, -0.62, 1.1, 0.75 * reach, 0.10);
  }

  void necklace(int rgb) {
    for (int i = 0; i <= 13; i++) {
      double t = i / 13.0;
      double[] at =
          point(-0.16 + 0.48 * t, 0.38 + 0.24 * StrictMath.sin(3.1416 * (0.12 + 0.76 * t)) - 0.06);
      double middle = 1 - Math.abs(2 * t - 0.9);
      pen.dot(at[0], at[1], unit * (0.018 + 0.016 * Math.max(0, middle)), rgb);
    }
    double[] drop = point(0.06, 0.68);
    pen.shape(
        new Ellipse2D.Double(
            drop[0] - 0.045 * unit, drop[1] - 0.06 * unit, 0.09 * unit, 0.14 * unit),
        rgb,
        0.9);
  }
}
