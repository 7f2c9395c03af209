package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** What surrounds a print: the margin of the sheet, a cartouche with marks like writing, a seal. */
final class UkiyoeFrame {
  private static final int SEAL = 0xB5301F;

  private final UkiyoePrint print;
  private final Chance chance;

  UkiyoeFrame(UkiyoePrint print, Chance chance) {
    this.print = print;
    this.chance = chance;
  }

  /**
   * Finishes the sheet.
   *
   * @param right whether the upper right corner is the empty one
   */
  void finish(boolean right) {
    double unit = 0.055 * Math.min(print.width, print.height);
    double margin = chance.between(13.0, 20.0);
    cartouche(right, margin, unit);
    margin(margin);
    Ground.paper(print.canvas, 0.05, chance.fork("paper"));
    Ground.vignette(print.canvas, 0.1);
  }

  private void cartouche(boolean right, double margin, double unit) {
    Canvas canvas = print.canvas;
    double w = unit * chance.between(0.95, 1.25);
    int marks = chance.between(4, 7);
    double h = w * (0.5 + 0.82 * marks);
    double x = right ? print.width - margin - w - 0.55 * unit : margin + 0.55 * unit;
    double y = margin + 0.55 * unit;
    Shape box = new RoundRectangle2D.Double(x, y, w, h, 5, 5);
    int color = Tint.mix(chance.pick(0xE7C46B, 0xE9D9B0, 0xD99A86, 0xB9C7B4), print.paper(), 0.25);
    print.flat(box, color);
    print.bokashi(box, Tint.darker(color, 0.16), y, y + 0.6 * h);
    canvas.draw(box, 1.4, print.ink, 0.9);
    for (int i = 0; i < marks; i++) {
      mark(x + w / 2, y + w * (0.62 + 0.82 * i), 0.3 * w, print.ink);
    }
    double side = right ? x - 0.75 * w : x + 1.75 * w;
    int small = chance.between(3, 5);
    for (int i = 0; i < small; i++) {
      mark(side, y + w * (0.45 + 0.55 * i), 0.19 * w, print.ink);
    }
    seal(side, y + w * (0.65 + 0.55 * small), 0.36 * w);
  }

  /** A few strokes in a square that belong to no script. */
  private void mark(double x, double y, double size, int rgb) {
    int strokes = chance.between(3, 5);
    for (int i = 0; i < strokes; i++) {
      double cx = x + size * chance.between(-0.5, 0.5);
      double cy = y + size * (-0.9 + 1.8 * (i + 0.5) / strokes);
      double length = size * chance.between(0.5, 1.1);
      double angle = chance.pick(-0.2, -0.35, 1.3, 2.0, 0.7) + chance.between(-0.15, 0.15);
      double dx = length * StrictMath.cos(angle);
      double dy = length * StrictMath.sin(angle);
      double bend = size * chance.between(-0.4, 0.4);
      Curve stroke = Curve.through(cx - dx, cy - dy, cx + bend * 0.4, cy + bend, cx + dx, cy + dy);
      print.canvas.fill(stroke.ribbon(t -> size * (0.34 - 0.2 * t)), rgb, 0.92);
    }
  }

  private void seal(double x, double y, double r) {
    Shape shape =
        chance.odds(0.4)
            ? new Ellipse2D.Double(x - r, y - 1.2 * r, 2 * r, 2.4 * r)
            : new RoundRectangle2D.Double(x - r, y - r, 2 * r, 2 * r, 4, 4);
    print.flat(shape, SEAL);
    for (int i = 0; i < 5; i++) {
      double cx = x + r * chance.between(-0.6, 0.6);
      double cy = y + r * chance.between(-0.6, 0.6);
      double ex = cx + r * chance.between(-0.6, 0.6);
      double ey = cy + r * chance.between(-0.6, 0.6);
      Curve cut = Curve.through(cx, cy, (cx + ex) / 2 + 0.2 * r, (cy + ey) / 2, ex, ey);
      print.canvas.fill(cut.ribbon(t -> 0.2 * r), print.paper(), 0.85);
    }
  }

  private void margin(double margin) {
    Rectangle2D picture =
        new Rectangle2D.Double(margin, margin, print.width - 2 * margin, print.height - 2 * margin);
    Area sheet = new Area(new Rectangle2D.Double(-1, -1, print.width + 2, print.height + 2));
    sheet.subtract(new Area(picture));
    print.canvas.fill(sheet, Tint.lighter(print.paper(), 0.01));
    Curve edge =
        Curve.polygon(
                margin,
                margin,
                print.width - margin,
                margin,
                print.width - margin,
                print.height - margin,
                margin,
                print.height - margin)
            .finer(12)
            .shaken(print.noise, 1.2, 60);
    print.contour(edge, 1.7);
  }
}
