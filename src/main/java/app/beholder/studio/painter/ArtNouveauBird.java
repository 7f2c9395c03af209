package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Peacocks and cranes, all neck and feather. */
final class ArtNouveauBird {
  private final ArtNouveauPen pen;
  private final Chance chance;

  ArtNouveauBird(ArtNouveauPen pen, Chance chance) {
    this.pen = pen;
    this.chance = chance;
  }

  /** The colours of a peacock. */
  record Plumage(int neck, int feather, int gold, int eye) {}

  /** A feather with an eye at its end. */
  private void feather(
      double x,
      double y,
      double heading,
      double length,
      double size,
      double bend,
      Plumage plumage) {
    double[] axis = ArtNouveauPen.whip(x, y, heading, length, bend, 0);
    int n = axis.length;
    double end = StrictMath.atan2(axis[n - 1] - axis[n - 5], axis[n - 2] - axis[n - 6]);
    pen.shape(
        ArtNouveauPen.ribbon(axis, size * 0.55, 0.85, 0.15),
        Tint.lighter(plumage.feather(), chance.between(-0.05, 0.04)),
        0.7);
    for (int i = 6; i < n / 2 - 4; i += 3) {
      double dx = StrictMath.cos(end);
      double dy = StrictMath.sin(end);
      double reach = size * (0.2 + 0.35 * i / (n / 2.0));
      double px = axis[2 * i];
      double py = axis[2 * i + 1];
      pen.line(
          new double[] {
            px, py, px + reach * (0.5 * dx - 0.5 * dy), py + reach * (0.5 * dy + 0.5 * dx)
          },
          0.35);
      pen.line(
          new double[] {
            px, py, px + reach * (0.5 * dx + 0.5 * dy), py + reach * (0.5 * dy - 0.5 * dx)
          },
          0.35);
    }
    eye(axis[n - 2], axis[n - 1], end, size, plumage);
  }

  private void eye(double x, double y, double heading, double size, Plumage plumage) {
    double[] sizes = {0.5, 0.38, 0.25, 0.14};
    int[] colors = {
      plumage.feather(), plumage.gold(), plumage.eye(), Tint.darker(plumage.eye(), 0.22)
    };
    for (int i = 0; i < sizes.length; i++) {
      double s = sizes[i] * size;
      double forth = -0.08 * size * i;
      Ellipse2D oval = new Ellipse2D.Double(-1.15 * s + forth, -0.85 * s, 2.3 * s, 1.7 * s);
      AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
      turn.rotate(StrictMath.cos(heading), StrictMath.sin(heading));
      pen.shape(turn.createTransformedShape(oval), colors[i], i == 0 ? 0.8 : i == 1 ? 0.6 : 0.3);
    }
  }

  /** A peacock that shows its fan, seen from the front; its feet at x, y. */
  void fan(double x, double y, double reach, Plumage plumage) {
    Path2D shade = new Path2D.Double();
    shade.append(
        new Arc2D.Double(
            x - 0.94 * reach, y - 1.24 * reach, 1.88 * reach, 1.88 * reach, -10, 200, Arc2D.PIE),
        false);
    pen.tone(shade, Tint.darker(plumage.feather(), 0.13));
    int rows = 4;
    for (int row = 0; row < rows; row++) {
      double length = reach * (1 - 0.21 * row);
      int feathers = 17 - 2 * row;
      for (int k = 0; k < feathers; k++) {
        // from both sides to the middle, so that the fan is closed above
        int i = k % 2 == 0 ? k / 2 : feathers - 1 - k / 2;
        double t = (i + (row % 2) * 0.5) / (feathers - 1 + (row % 2));
        double heading = -3.1416 - 0.22 + 3.58 * t;
        feather(
            x,
            y - 0.30 * reach,
            heading,
            length * (0.92 + 0.08 * StrictMath.sin(3.14 * t)),
            reach * 0.17 * (1 - 0.1 * row),
            0.18 * (t - 0.5),
            plumage);
      }
    }
    standing(x, y, 0.62 * reach, chance.pick(-1, 1), plumage);
  }

  private void standing(double x, double y, double h, int side, Plumage plumage) {
    legs(x, y, 0.35 * h);
    double[] spine = {
      x + 0.16 * side * h,
      y - 0.20 * h,
      x + 0.02 * side * h,
      y - 0.42 * h,
      x - 0.14 * side * h,
      y - 0.70 * h,
      x - 0.02 * side * h,
      y - 1.0 * h,
      x + 0.06 * side * h,
      y - 1.24 * h,
      x - 0.06 * side * h,
      y - 1.42 * h
    };
    double[] smooth = along(spine);
    Path2D body = ArtNouveauPen.ribbon(smooth, 0.50 * h, 0.30, 0.3);
    pen.shape(body, plumage.neck(), 1.2);
    scales(smooth, h, plumage);
    head(x - 0.05 * side * h, y - 1.40 * h, 0.115 * h, -side, plumage);
  }

  private static double[] along(double[] xy) {
    int n = 24;
    double[] smooth = new double[2 * n];
    int spans = xy.length / 2 - 1;
    for (int i = 0; i < n; i++) {
      double t = i / (n - 1.0) * spans;
      int k = Math.min(spans - 1, (int) t);
      double f = t - k;
      for (int c = 0; c < 2; c++) {
        double p0 = xy[2 * Math.max(0, k - 1) + c];
        double p1 = xy[2 * k + c];
        double p2 = xy[2 * k + 2 + c];
        double p3 = xy[2 * Math.min(spans, k + 2) + c];
        smooth[2 * i + c] =
            p1
                + 0.5
                    * f
                    * (p2
                        - p0
                        + f * (2 * p0 - 5 * p1 + 4 * p2 - p3 + f * (3 * (p1 - p2) + p3 - p0)));
      }
    }
    return smooth;
  }

  private void scales(double[] axis, double h, Plumage plumage) {
    for (int i = 3; i < axis.length / 2 - 5; i++) {
      double wide = 0.17 * h * (1 - i / (axis.length / 2.0));
      for (int k = -1; k <= 1; k++) {
        double px = axis[2 * i] + k * wide * 0.75 + (i % 2) * wide * 0.37;
        double s = 0.035 * h;
        pen.line(
            new double[] {
              px - s, axis[2 * i + 1], px, axis[2 * i + 1] + s, px + s, axis[2 * i + 1]
            },
            0.5,
            Tint.mix(plumage.neck(), plumage.gold(), 0.6));
      }
    }
  }

  private void legs(double x, double y, double h) {
    for (int side = -1; side <= 1; side += 2) {
      double lx = x + side * 0.25 * h;
      pen.line(new double[] {lx, y - h, lx + 2, y - 0.5 * h, lx, y}, 1.6);
      pen.line(new double[] {lx - 0.3 * h, y + 2, lx, y - 1, lx + 0.35 * h, y + 3}, 1.3);
    }
  }

  private void head(double x, double y, double r, int side, Plumage plumage) {
    for (int i = 0; i < 5; i++) {
      double turn = -1.5708 - side * 0.1 + 0.28 * (i - 2);
      double ex = x + 2.3 * r * StrictMath.cos(turn);
      double ey = y + 2.3 * r * StrictMath.sin(turn);
      pen.line(new double[] {x, y - 0.4 * r, (x + ex) / 2 + 1, (y + ey) / 2, ex, ey}, 0.6);
      pen.dot(ex, ey, 0.22 * r, plumage.eye());
    }
    pen.shape(
        Canvas.polygon(
            x + side * 0.6 * r,
            y - 0.3 * r,
            x + side * 1.8 * r,
            y + 0.15 * r,
            x + side * 0.6 * r,
            y + 0.35 * r),
        plumage.gold(),
        0.8);
    pen.shape(
        new Ellipse2D.Double(x - 0.85 * r, y - 0.75 * r, 1.7 * r, 1.5 * r), plumage.neck(), 1);
    pen.canvas()
        .fill(
            new Ellipse2D.Double(x + side * 0.2 * r - 0.34 * r, y - 0.30 * r, 0.68 * r, 0.36 * r),
            0xF4EEDF,
            1);
    pen.canvas().dot(x + side * 0.26 * r, y - 0.12 * r, 0.17 * r, 0x14100E, 1);
  }

  /** A peacock on a bough in profile, whose train falls through the picture. */
  void train(double x, double y, double h, double fall, int side, Plumage plumage) {
    trainFeathers(x, y, h, fall, side, plumage);
    double[] spine = {
      x + side * 0.25 * h,
      y - 0.02 * h,
      x + side * 0.05 * h,
      y - 0.22 * h,
      x - side * 0.22 * h,
      y - 0.45 * h,
      x - side * 0.30 * h,
      y - 0.75 * h,
      x - side * 0.16 * h,
      y - 1.02 * h,
      x - side * 0.24 * h,
      y - 1.22 * h
    };
    double[] axis = along(spine);
    pen.shape(ArtNouveauPen.ribbon(axis, 0.48 * h, 0.3, 0.35), plumage.neck(), 1.2);
    scales(axis, 0.85 * h, plumage);
    double[] wing =
        ArtNouveauPen.whip(
            x - side * 0.18 * h, y - 0.36 * h, 1.5708 - side * 0.75, 0.62 * h, side * 0.3, 0);
    pen.shape(
        ArtNouveauPen.ribbon(wing, 0.26 * h, 0.35, 0.4),
        Tint.mix(plumage.gold(), plumage.feather(), 0.3),
        1);
    for (int i = 0; i < 5; i++) {
      double[] quill =
          ArtNouveauPen.whip(
              x - side * (0.16 - 0.02 * i) * h,
              y - 0.33 * h,
              1.5708 - side * (0.6 + 0.06 * i),
              0.5 * h,
              side * 0.25,
              0);
      pen.line(quill, 0.5);
    }
    head(x - side * 0.24 * h, y - 1.20 * h, 0.095 * h, -side, plumage);
  }

  private void trainFeathers(double x, double y, double h, double fall, int side, Plumage plumage) {
    for (int i = 0; i < 22; i++) {
      double t = (i % 11) / 10.0;
      double length = fall * (i < 11 ? 1.0 : 0.68) * (0.72 + 0.28 * StrictMath.sin(3.14 * t));
      double heading = 1.5708 - side * (0.35 - 0.95 * t);
      feather(
          x + side * (0.08 + 0.12 * t) * h,
          y - 0.18 * h,
          heading,
          length,
          fall * 0.115,
          side * 0.45 * (0.7 - t),
          plumage);
    }
    for (int i = 0; i < 9; i++) {
      double heading = 1.5708 - side * (0.3 - 0.09 * i);
      pen.petal(
          x + side * 0.1 * h,
          y - 0.25 * h,
          heading,
          fall * 0.30,
          0.12 * h,
          side * 0.3,
          Tint.mix(plumage.feather(), plumage.gold(), 0.25 + 0.05 * i));
    }
  }

  /** A crane that stands in the water; its feet at x, y. */
  void crane(double x, double y, double h, int side, int white, int dark, int crown) {
    double[][] legs = {
      {x, y - 0.45 * h, x + side * 0.01 * h, y - 0.2 * h, x, y},
      {x + side * 0.07 * h, y - 0.43 * h, x + side * 0.11 * h, y - 0.2 * h, x + side * 0.06 * h, y}
    };
    for (double[] leg : legs) {
      pen.line(leg, 2.6);
      pen.line(leg, 1.2, Tint.mix(white, 0xB08A3C, 0.6));
    }
    double[] body =
        along(
            new double[] {
              x - side * 0.12 * h,
              y - 0.60 * h,
              x,
              y - 0.54 * h,
              x + side * 0.16 * h,
              y - 0.46 * h,
              x + side * 0.36 * h,
              y - 0.36 * h
            });
    for (int i = 0; i < 5; i++) {
      pen.petal(
          x + side * 0.12 * h,
          y - 0.50 * h,
          side > 0 ? 0.35 + 0.14 * i : 2.79 - 0.14 * i,
          0.34 * h,
          0.07 * h,
          side * 0.3,
          dark);
    }
    pen.shape(ArtNouveauPen.ribbon(body, 0.22 * h, 0.35, 0.45), white, 1.1);
    craneHead(x, y, h, side, white, crown);
    for (int i = 0; i < 4; i++) {
      double[] plume =
          ArtNouveauPen.whip(
              x + side * (0.02 + 0.03 * i) * h,
              y - 0.575 * h + 0.015 * i * h,
              side > 0 ? 0.25 : 2.89,
              0.26 * h,
              side * 0.3,
              0);
      pen.line(plume, 0.5, Tint.darker(white, 0.25));
    }
  }

  /** The head of a crane on its bent neck. */
  private void craneHead(double x, double y, double h, int side, int white, int crown) {
    double[] neck =
        along(
            new double[] {
              x - side * 0.02 * h,
              y - 0.56 * h,
              x - side * 0.15 * h,
              y - 0.66 * h,
              x - side * 0.10 * h,
              y - 0.80 * h,
              x - side * 0.02 * h,
              y - 0.90 * h,
              x - side * 0.07 * h,
              y - 0.99 * h,
              x - side * 0.13 * h,
              y - 0.985 * h
            });
    Path2D throat = ArtNouveauPen.ribbon(neck, 0.085 * h, 0.05, 1);
    pen.shape(throat, white, 1);
    double hx = x - side * 0.10 * h;
    double hy = y - 0.985 * h;
    pen.shape(
        Canvas.polygon(
            hx - side * 0.02 * h,
            hy - 0.018 * h,
            hx - side * 0.19 * h,
            hy + 0.035 * h,
            hx - side * 0.02 * h,
            hy + 0.02 * h),
        0xB08A3C,
        0.7);
    pen.shape(new Ellipse2D.Double(hx - 0.035 * h, hy - 0.03 * h, 0.07 * h, 0.06 * h), white, 0.9);
    pen.canvas()
        .fill(new Ellipse2D.Double(hx - 0.025 * h, hy - 0.034 * h, 0.05 * h, 0.025 * h), crown, 1);
    pen.canvas().dot(hx - side * 0.01 * h, hy - 0.002 * h, 0.008 * h, 0x14100E, 1);
  }
}
