package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.CubistThing.Plane;
import app.beholder.studio.painter.CubistThing.Stuff;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Motif;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A bust that is seen from the front and from the side at once; the head is one unit high, from the
 * chin at 0, 0 upwards; y runs down.
 *
 * @param skin the colour of the lit half of the face
 */
record CubistSitter(boolean woman, int skin, int hair, int cloth, int shade) {

  CubistThing bust(Chance chance) {
    List<Plane> planes = new ArrayList<>();
    List<Shape> signs = new ArrayList<>();
    shoulders(planes, signs);
    neck(planes, signs);
    if (woman) {
      longHair(planes, signs);
    }
    face(planes, signs);
    eyes(planes, signs, chance);
    topHair(planes, signs);
    return new CubistThing(woman ? Motif.WOMAN : Motif.MAN, planes, signs);
  }

  private void shoulders(List<Plane> planes, List<Shape> signs) {
    double wide = woman ? 0.95 : 1.15;
    planes.add(
        new Plane(
            Canvas.polygon(
                -0.12,
                0.16,
                -wide + 0.2,
                0.34,
                -wide,
                0.62,
                -wide + 0.04,
                2.2,
                0.05,
                2.2,
                0.05,
                0.2),
            Stuff.PLAIN,
            cloth));
    planes.add(
        new Plane(
            Canvas.polygon(
                0.05, 0.2, 0.16, 0.14, wide - 0.25, 0.28, wide, 0.58, wide - 0.02, 2.2, 0.05, 2.2),
            Stuff.DARK,
            Tint.darker(cloth, 0.12)));
    if (woman) {
      planes.add(new Plane(Canvas.polygon(-0.30, 0.22, 0.30, 0.2, 0.02, 0.75), Stuff.LIGHT, skin));
      signs.add(Canvas.smooth(-0.32, 0.22, -0.1, 0.55, 0.02, 0.76, 0.12, 0.5, 0.32, 0.2));
    } else {
      planes.add(
          new Plane(Canvas.polygon(-0.18, 0.17, 0.02, 0.95, 0.2, 0.15), Stuff.LIGHT, 0xECE6D6));
      planes.add(
          new Plane(
              Canvas.polygon(0, 0.28, 0.07, 0.40, 0.03, 0.95, -0.03, 0.95, -0.05, 0.40),
              Stuff.DARK,
              shade));
      signs.add(Canvas.polygon(-0.2, 0.17, -0.34, 0.42, -0.22, 0.46, -0.26, 0.56, 0.02, 1.0));
      signs.add(Canvas.polygon(0.22, 0.15, 0.36, 0.40, 0.24, 0.46, 0.28, 0.56, 0.02, 1.0));
    }
    signs.add(Canvas.smooth(-wide, 0.62, -wide + 0.2, 0.34, -0.2, 0.18));
    signs.add(Canvas.smooth(wide, 0.58, wide - 0.25, 0.28, 0.2, 0.15));
  }

  private void neck(List<Plane> planes, List<Shape> signs) {
    planes.add(
        new Plane(
            Canvas.polygon(-0.17, -0.2, 0.0, -0.2, 0.02, 0.34, -0.19, 0.22), Stuff.LIGHT, skin));
    planes.add(
        new Plane(Canvas.polygon(0.0, -0.2, 0.18, -0.22, 0.2, 0.2, 0.02, 0.34), Stuff.DARK, shade));
    signs.add(Canvas.smooth(-0.18, -0.14, -0.17, 0.08, -0.2, 0.22));
    signs.add(Canvas.smooth(0.19, -0.14, 0.18, 0.08, 0.21, 0.2));
  }

  private void longHair(List<Plane> planes, List<Shape> signs) {
    planes.add(
        new Plane(
            Canvas.polygon(0.2, -0.95, 0.47, -0.75, 0.56, -0.1, 0.46, 0.3, 0.26, 0.2, 0.3, -0.5),
            Stuff.DARK,
            hair));
    planes.add(
        new Plane(
            Canvas.polygon(-0.2, -0.98, -0.45, -0.75, -0.5, -0.15, -0.36, 0.05, -0.3, -0.5),
            Stuff.PLAIN,
            Tint.lighter(hair, 0.07)));
    for (int i = 0; i < 5; i++) {
      double x = 0.3 + 0.05 * i;
      signs.add(Canvas.smooth(x - 0.1, -0.85, x, -0.5, x - 0.01 * i, -0.1, x + 0.02, 0.2));
    }
  }

  /** The left half from the front; the right half's edge is a profile that looks to the left. */
  private void face(List<Plane> planes, List<Shape> signs) {
    Path2D front =
        Canvas.smooth(
            0.02, -0.98, -0.22, -0.95, -0.36, -0.72, -0.37, -0.45, -0.30, -0.18, -0.14, -0.01, 0.03,
            0.0);
    front.closePath();
    Path2D side =
        Canvas.smooth(
            0.02, -0.98, 0.28, -0.93, 0.38, -0.68, 0.36, -0.40, 0.28, -0.16, 0.12, -0.01, 0.03,
            0.0);
    side.lineTo(-0.02, -0.12);
    side.closePath();
    planes.add(new Plane(front, Stuff.LIGHT, skin));
    planes.add(new Plane(side, Stuff.DARK, shade));
    Path2D profile = profile();
    Path2D wedge = new Path2D.Double(profile);
    wedge.lineTo(0.16, -0.1);
    wedge.lineTo(0.1, -0.8);
    wedge.closePath();
    planes.add(new Plane(wedge, Stuff.PLAIN, Tint.mix(skin, shade, 0.35)));
    signs.add(profile);
    signs.add(front);
    signs.add(Canvas.smooth(0.37, -0.62, 0.36, -0.40, 0.28, -0.16, 0.12, -0.01));
    // the ear
    signs.add(Canvas.smooth(0.37, -0.52, 0.45, -0.56, 0.46, -0.42, 0.38, -0.34));
    signs.add(Canvas.smooth(0.39, -0.49, 0.43, -0.5, 0.42, -0.42));
  }

  private static Path2D profile() {
    return Canvas.smooth(
        0.06, -0.86, 0.02, -0.72, 0.03, -0.60, -0.04, -0.48, -0.13, -0.35, -0.11, -0.31, 0.0, -0.29,
        -0.03, -0.245, -0.05, -0.215, 0.01, -0.195, -0.04, -0.165, -0.01, -0.12, -0.03, -0.06, 0.03,
        0.0);
  }

  private void eyes(List<Plane> planes, List<Shape> signs, Chance chance) {
    double look = chance.between(-0.02, 0.02);
    eye(planes, signs, -0.19, -0.53, 0.095, look);
    eye(planes, signs, 0.18, -0.55 + chance.between(-0.03, 0.03), 0.10, look);
    signs.add(Canvas.smooth(-0.31, -0.62, -0.2, -0.67, -0.08, -0.63));
    signs.add(Canvas.smooth(0.07, -0.68, 0.2, -0.70, 0.31, -0.63));
    int lip = woman ? 0x9C3A30 : Tint.darker(skin, 0.2);
    Path2D mouth =
        Canvas.smooth(
            -0.16, -0.20, -0.09, -0.225, -0.04, -0.21, 0.02, -0.225, 0.13, -0.2, 0.02, -0.155,
            -0.06, -0.16, -0.16, -0.20);
    mouth.closePath();
    planes.add(new Plane(mouth, Stuff.DARK, lip));
    signs.add(Canvas.smooth(-0.16, -0.20, -0.04, -0.195, 0.13, -0.2));
  }

  private static void eye(
      List<Plane> planes, List<Shape> signs, double x, double y, double w, double look) {
    Path2D almond =
        Canvas.smooth(
            x - w,
            y,
            x - 0.3 * w,
            y - 0.42 * w,
            x + 0.4 * w,
            y - 0.38 * w,
            x + w,
            y + 0.05 * w,
            x + 0.2 * w,
            y + 0.4 * w,
            x - 0.5 * w,
            y + 0.34 * w,
            x - w,
            y);
    almond.closePath();
    planes.add(new Plane(almond, Stuff.LIGHT, 0xEDE6D2));
    planes.add(
        new Plane(
            new Ellipse2D.Double(x + look - 0.032, y - 0.038, 0.064, 0.07), Stuff.DARK, 0x1C1714));
    signs.add(almond);
  }

  private void topHair(List<Plane> planes, List<Shape> signs) {
    Path2D cap =
        woman
            ? Canvas.smooth(
                -0.40, -0.55, -0.43, -0.85, -0.25, -1.08, 0.05, -1.14, 0.35, -1.03, 0.47, -0.72,
                0.42, -0.52, 0.33, -0.72, 0.12, -0.88, -0.1, -0.86, -0.28, -0.76, -0.40, -0.55)
            : Canvas.smooth(
                -0.37, -0.62, -0.38, -0.88, -0.2, -1.06, 0.08, -1.09, 0.34, -0.97, 0.42, -0.66,
                0.36, -0.62, 0.32, -0.78, 0.1, -0.87, -0.18, -0.84, -0.37, -0.62);
    cap.closePath();
    planes.add(new Plane(cap, Stuff.DARK, hair));
    for (int i = 0; i < 4; i++) {
      double lift = 0.05 * i;
      signs.add(
          Canvas.smooth(
              -0.34,
              -0.72 - lift,
              -0.12,
              -0.90 - lift * 0.9,
              0.12,
              -0.92 - lift,
              0.36,
              -0.76 - lift));
    }
  }

  /** A hat in the coordinates of the head. */
  static CubistThing hat(int rgb, boolean broad) {
    double brim = broad ? 0.72 : 0.52;
    Path2D crown =
        Canvas.smooth(
            -0.34, -0.84, -0.36, -1.15, -0.2, -1.33, 0.06, -1.36, 0.32, -1.27, 0.40, -1.0, 0.38,
            -0.82);
    crown.closePath();
    Path2D edge =
        Canvas.smooth(
            -brim, -0.80, -0.3, -0.93, 0.1, -0.93, brim, -0.72, 0.3, -0.76, -0.2, -0.78, -brim,
            -0.80);
    edge.closePath();
    Path2D band = Canvas.polygon(-0.35, -0.98, 0.39, -0.95, 0.385, -0.84, -0.34, -0.87);
    List<Shape> signs = new ArrayList<>();
    signs.add(edge);
    signs.add(new Ellipse2D.Double(-0.37, -0.98, 0.77, 0.24));
    return new CubistThing(
        Motif.HAT,
        List.of(
            new Plane(crown, Stuff.PLAIN, rgb),
            new Plane(band, Stuff.DARK, Tint.darker(rgb, 0.2)),
            new Plane(edge, Stuff.DARK, Tint.darker(rgb, 0.08))),
        signs);
  }
}
