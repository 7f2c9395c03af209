package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.CubistThing.Plane;
import app.beholder.studio.painter.CubistThing.Stuff;
import app.beholder.studio.scene.Motif;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The things of a still life, each about one unit high, standing on 0, 0; y runs down. */
final class CubistShop {
  private CubistShop() {}

  static CubistThing thing(Motif motif, int rgb) {
    return switch (motif) {
      case GUITAR -> guitar(rgb);
      case BOTTLE -> bottle(rgb);
      case GLASS -> glass(rgb);
      case BOWL -> bowl(rgb);
      case JUG -> jug(rgb);
      case NEWSPAPER -> newspaper(rgb);
      case BOOK -> book(rgb);
      case GRAPE -> grapes(rgb);
      case APPLE, LEMON, PEAR -> fruit(motif, rgb);
      default -> throw new IllegalArgumentException("no " + motif + " here");
    };
  }

  private static Shape oval(double x, double y, double rx, double ry) {
    return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
  }

  private static Shape line(double x0, double y0, double x1, double y1) {
    return new Line2D.Double(x0, y0, x1, y1);
  }

  private static Shape closed(double... xy) {
    Path2D path = Canvas.smooth(xy);
    path.closePath();
    return path;
  }

  private static CubistThing guitar(int rgb) {
    Shape body =
        closed(
            0, -0.60, 0.10, -0.605, 0.175, -0.53, 0.16, -0.42, 0.125, -0.35, 0.165, -0.26, 0.225,
            -0.16, 0.21, -0.05, 0.11, 0, 0, 0.005, -0.11, 0, -0.21, -0.05, -0.225, -0.16, -0.165,
            -0.26, -0.125, -0.35, -0.16, -0.42, -0.175, -0.53, -0.10, -0.605, 0, -0.60);
    Shape neck = Canvas.polygon(-0.032, -1.0, 0.032, -1.0, 0.04, -0.42, -0.04, -0.42);
    Shape head = Canvas.polygon(-0.05, -1.13, 0.045, -1.15, 0.06, -0.98, -0.06, -0.97);
    List<Shape> signs = new ArrayList<>();
    for (int i = -2; i <= 2; i++) {
      signs.add(line(0.011 * i, -1.0, 0.016 * i, -0.13));
    }
    for (int i = 0; i < 5; i++) {
      signs.add(line(-0.034, -0.92 + 0.09 * i, 0.036, -0.92 + 0.09 * i));
    }
    signs.add(oval(0, -0.36, 0.062, 0.055));
    signs.add(line(-0.09, -0.13, 0.09, -0.13));
    for (int i = 0; i < 3; i++) {
      signs.add(oval(-0.075, -1.10 + 0.04 * i, 0.012, 0.012));
      signs.add(oval(0.075, -1.11 + 0.04 * i, 0.012, 0.012));
    }
    return new CubistThing(
        Motif.GUITAR,
        List.of(
            new Plane(body, Stuff.WOOD, rgb),
            new Plane(neck, Stuff.DARK, Tint.darker(rgb, 0.28)),
            new Plane(head, Stuff.DARK, Tint.darker(rgb, 0.22)),
            new Plane(oval(0, -0.36, 0.055, 0.05), Stuff.DARK, 0x1E1812),
            new Plane(new Rectangle2D.Double(-0.075, -0.14, 0.15, 0.02), Stuff.DARK, 0x2A1E14)),
        signs);
  }

  private static CubistThing bottle(int rgb) {
    Path2D body = new Path2D.Double();
    body.moveTo(-0.05, -1);
    body.lineTo(0.05, -1);
    body.lineTo(0.05, -0.76);
    body.curveTo(0.05, -0.66, 0.15, -0.66, 0.15, -0.54);
    body.lineTo(0.15, 0);
    body.lineTo(-0.15, 0);
    body.lineTo(-0.15, -0.54);
    body.curveTo(-0.15, -0.66, -0.05, -0.66, -0.05, -0.76);
    body.closePath();
    List<Shape> signs = new ArrayList<>();
    signs.add(oval(0, -1, 0.055, 0.025));
    signs.add(oval(0, -0.02, 0.15, 0.06));
    signs.add(line(-0.055, -0.92, 0.055, -0.92));
    signs.add(line(0.09, -0.56, 0.09, -0.05));
    signs.add(new Rectangle2D.Double(-0.11, -0.42, 0.19, 0.22));
    for (int i = 0; i < 3; i++) {
      signs.add(line(-0.08, -0.36 + 0.05 * i, 0.05 - 0.03 * i, -0.36 + 0.05 * i));
    }
    return new CubistThing(
        Motif.BOTTLE,
        List.of(
            new Plane(body, Stuff.PLAIN, rgb),
            new Plane(new Rectangle2D.Double(-0.11, -0.42, 0.19, 0.22), Stuff.LIGHT, 0xE9DFC6),
            new Plane(
                new Rectangle2D.Double(-0.055, -1, 0.11, 0.09), Stuff.DARK, Tint.darker(rgb, 0.2))),
        signs);
  }

  private static CubistThing glass(int rgb) {
    Shape cup =
        closed(
            -0.24, -1, -0.25, -0.78, -0.19, -0.56, -0.04, -0.44, -0.04, -0.16, -0.18, -0.03, 0, 0,
            0.18, -0.03, 0.04, -0.16, 0.04, -0.44, 0.19, -0.56, 0.25, -0.78, 0.24, -1);
    List<Shape> signs = new ArrayList<>();
    signs.add(oval(0, -1, 0.24, 0.09));
    signs.add(oval(0, -0.03, 0.19, 0.06));
    signs.add(line(-0.245, -0.80, 0.245, -0.80));
    signs.add(line(-0.08, -0.95, -0.06, -0.55));
    signs.add(line(0.10, -0.95, 0.08, -0.55));
    return new CubistThing(
        Motif.GLASS,
        List.of(
            new Plane(cup, Stuff.LIGHT, Tint.mix(rgb, 0xE4E4DA, 0.6)),
            new Plane(
                closed(
                    -0.245, -0.80, -0.19, -0.56, -0.04, -0.45, 0.04, -0.45, 0.19, -0.56, 0.245,
                    -0.80),
                Stuff.PLAIN,
                rgb)),
        signs);
  }

  private static CubistThing bowl(int rgb) {
    Path2D body = new Path2D.Double();
    body.moveTo(-1.0, -0.62);
    body.curveTo(-0.85, -0.1, -0.5, -0.08, -0.3, -0.05);
    body.lineTo(-0.34, 0);
    body.lineTo(0.34, 0);
    body.lineTo(0.3, -0.05);
    body.curveTo(0.5, -0.08, 0.85, -0.1, 1.0, -0.62);
    body.closePath();
    List<Shape> signs = new ArrayList<>();
    signs.add(oval(0, -0.62, 1.0, 0.24));
    signs.add(oval(0, -0.60, 0.86, 0.17));
    signs.add(oval(0, -0.02, 0.34, 0.07));
    return new CubistThing(
        Motif.BOWL,
        List.of(
            new Plane(body, Stuff.PLAIN, rgb),
            new Plane(oval(0, -0.62, 1.0, 0.24), Stuff.LIGHT, Tint.lighter(rgb, 0.12)),
            new Plane(oval(0, -0.58, 0.84, 0.16), Stuff.DARK, Tint.darker(rgb, 0.14))),
        signs);
  }

  private static CubistThing jug(int rgb) {
    Shape body =
        closed(
            -0.17, -1, -0.15, -0.80, -0.27, -0.50, -0.27, -0.22, -0.17, 0, 0.17, 0, 0.27, -0.22,
            0.27, -0.50, 0.15, -0.80, 0.24, -1.02);
    List<Shape> signs = new ArrayList<>();
    signs.add(oval(0.02, -1, 0.20, 0.06));
    signs.add(Canvas.smooth(-0.16, -0.88, -0.40, -0.86, -0.46, -0.62, -0.38, -0.42, -0.26, -0.36));
    signs.add(Canvas.smooth(-0.16, -0.80, -0.34, -0.78, -0.38, -0.60, -0.33, -0.47, -0.27, -0.44));
    signs.add(oval(0, -0.01, 0.17, 0.05));
    return new CubistThing(
        Motif.JUG,
        List.of(
            new Plane(body, Stuff.PLAIN, rgb),
            new Plane(oval(0.02, -1, 0.19, 0.055), Stuff.DARK, Tint.darker(rgb, 0.25))),
        signs);
  }

  private static CubistThing newspaper(int rgb) {
    Shape sheet = Canvas.polygon(-0.5, -0.62, 0.5, -0.66, 0.53, 0, -0.52, 0.02);
    List<Shape> signs = new ArrayList<>();
    for (int column = 0; column < 3; column++) {
      for (int i = 0; i < 9; i++) {
        double x = -0.46 + 0.33 * column;
        double y = -0.36 + 0.04 * i;
        signs.add(line(x, y, x + (i % 4 == 3 ? 0.17 : 0.27), y - 0.004));
      }
    }
    List<Plane> planes = new ArrayList<>();
    planes.add(new Plane(sheet, Stuff.PRINT, Tint.mix(rgb, 0xE9E1CB, 0.7)));
    // a head line of shapes that look like letters and are none
    for (int i = 0; i < 4; i++) {
      double x = -0.44 + 0.225 * i;
      planes.add(new Plane(new Rectangle2D.Double(x, -0.58, 0.045, 0.15), Stuff.DARK, 0x24201C));
      Path2D bow = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      bow.append(oval(x + 0.08, -0.505, 0.075, 0.075), false);
      bow.append(oval(x + 0.075, -0.505, 0.035, 0.042), false);
      planes.add(
          i % 2 == 0
              ? new Plane(bow, Stuff.DARK, 0x24201C)
              : new Plane(
                  new Rectangle2D.Double(x + 0.07, -0.58, 0.085, 0.055), Stuff.DARK, 0x24201C));
    }
    return new CubistThing(Motif.NEWSPAPER, planes, signs);
  }

  private static CubistThing book(int rgb) {
    Shape cover = Canvas.polygon(-0.5, -0.42, 0.32, -0.5, 0.52, -0.12, -0.32, 0);
    Shape pages = Canvas.polygon(-0.32, 0, 0.52, -0.12, 0.52, 0.0, -0.32, 0.13);
    List<Shape> signs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      signs.add(line(-0.31, 0.02 + 0.028 * i, 0.51, -0.10 + 0.028 * i));
    }
    signs.add(Canvas.polygon(-0.40, -0.37, 0.28, -0.44, 0.42, -0.15, -0.27, -0.05));
    return new CubistThing(
        Motif.BOOK,
        List.of(new Plane(cover, Stuff.PLAIN, rgb), new Plane(pages, Stuff.LIGHT, 0xE6DCC0)),
        signs);
  }

  private static CubistThing fruit(Motif motif, int rgb) {
    Shape body =
        switch (motif) {
          case PEAR ->
              closed(
                  0, -1.0, 0.16, -0.93, 0.20, -0.70, 0.36, -0.45, 0.38, -0.20, 0.22, -0.01, 0, 0.01,
                  -0.22, -0.01, -0.38, -0.20, -0.36, -0.45, -0.20, -0.70, -0.16, -0.93, 0, -1.0);
          case LEMON ->
              closed(
                  -0.66, -0.34, -0.50, -0.44, -0.25, -0.68, 0.1, -0.72, 0.42, -0.52, 0.58, -0.36,
                  0.68, -0.28, 0.54, -0.20, 0.32, -0.02, 0, 0.02, -0.30, -0.06, -0.52, -0.24, -0.66,
                  -0.34);
          default ->
              closed(
                  0, -0.80, 0.22, -0.88, 0.45, -0.72, 0.48, -0.40, 0.32, -0.08, 0.10, 0, 0, -0.03,
                  -0.10, 0, -0.32, -0.08, -0.48, -0.40, -0.45, -0.72, -0.22, -0.88, 0, -0.80);
        };
    List<Shape> signs = new ArrayList<>();
    if (motif != Motif.LEMON) {
      double top = motif == Motif.PEAR ? -1.0 : -0.78;
      signs.add(Canvas.smooth(0, top, 0.03, top - 0.12, 0.12, top - 0.24));
      signs.add(
          closed(
              0.06,
              top - 0.12,
              0.2,
              top - 0.28,
              0.42,
              top - 0.22,
              0.24,
              top - 0.08,
              0.06,
              top - 0.12));
    }
    signs.add(Canvas.smooth(0.1, -0.62, 0.28, -0.45, 0.22, -0.2));
    return new CubistThing(motif, List.of(new Plane(body, Stuff.PLAIN, rgb)), signs);
  }

  private static CubistThing grapes(int rgb) {
    List<Plane> planes = new ArrayList<>();
    List<Shape> signs = new ArrayList<>();
    planes.add(
        new Plane(
            closed(-0.42, -0.85, 0.42, -0.85, 0.35, -0.4, 0, 0, -0.35, -0.4, -0.42, -0.85),
            Stuff.DARK,
            Tint.darker(rgb, 0.16)));
    int[] rows = {4, 3, 3, 2, 1};
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < rows[row]; i++) {
        double x = (i - (rows[row] - 1) / 2.0) * 0.25 + (row % 2) * 0.02;
        Shape berry = oval(x, -0.82 + 0.18 * row, 0.125, 0.115);
        planes.add(
            new Plane(berry, Stuff.PLAIN, (row + i) % 3 == 0 ? Tint.lighter(rgb, 0.1) : rgb));
        signs.add(berry);
      }
    }
    signs.add(Canvas.smooth(0, -0.92, 0.05, -1.05, 0.18, -1.12));
    return new CubistThing(Motif.GRAPE, planes, signs);
  }
}
