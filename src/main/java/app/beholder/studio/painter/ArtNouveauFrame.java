package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Contour;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The ornamental frame of a panel: a border, an arch or a circle above, tendrils in the corners.
 */
final class ArtNouveauFrame {
  private final ArtNouveauPen pen;
  private final int w;
  private final int h;
  private final double margin;
  private final Arch arch;
  private final Chance chance;

  /** What closes the panel above. */
  enum Arch {
    PLAIN,
    ROUND,
    HORSESHOE,
    OGEE
  }

  ArtNouveauFrame(ArtNouveauPen pen, Arch arch, Chance chance) {
    this.pen = pen;
    this.arch = arch;
    this.chance = chance;
    w = pen.canvas().width();
    h = pen.canvas().height();
    margin = chance.between(0.055, 0.075) * Math.min(w, h) + 8;
  }

  double margin() {
    return margin;
  }

  /** The opening through which the panel is seen. */
  Area opening() {
    double m = margin;
    double right = w - m;
    double middle = w / 2.0;
    Area area = new Area(new Rectangle2D.Double(m, m + 0.16 * h, w - 2 * m, h - 2 * m - 0.16 * h));
    double half = middle - m;
    switch (arch) {
      case PLAIN -> area.add(new Area(new Rectangle2D.Double(m, m, w - 2 * m, 0.3 * h)));
      case ROUND -> area.add(new Area(new Ellipse2D.Double(m, m, 2 * half, 0.34 * h)));
      case HORSESHOE -> {
        double r = Math.min(half * 1.0, 0.2 * h);
        area = new Area(new Rectangle2D.Double(m, m + 1.55 * r, w - 2 * m, h - 2 * m - 1.55 * r));
        area.add(new Area(new Ellipse2D.Double(middle - r, m, 2 * r, 2 * r)));
      }
      case OGEE -> {
        Path2D path = new Path2D.Double();
        path.moveTo(m, m + 0.2 * h);
        path.curveTo(m, m + 0.07 * h, middle - 0.35 * half, m + 0.11 * h, middle, m);
        path.curveTo(middle + 0.35 * half, m + 0.11 * h, right, m + 0.07 * h, right, m + 0.2 * h);
        path.closePath();
        area.add(new Area(path));
      }
    }
    return area;
  }

  /** Covers all but the opening, and adorns it. */
  void paint(int paper, int band, int accent, int leaf) {
    Area frame = new Area(new Rectangle2D.Double(0, 0, w, h));
    Area opening = opening();
    frame.subtract(opening);
    pen.canvas().fill(frame, paper, 1);
    Area inner =
        new Area(
            new Rectangle2D.Double(
                0.38 * margin, 0.38 * margin, w - 0.76 * margin, h - 0.76 * margin));
    inner.subtract(opening);
    pen.canvas().fill(inner, band, 1);
    spandrels(inner, leaf, accent);
    beads(accent);
    line(
        new Rectangle2D.Double(0.38 * margin, 0.38 * margin, w - 0.76 * margin, h - 0.76 * margin),
        1.5);
    line(opening, 2.2);
    line(
        new Rectangle2D.Double(0.2 * margin, 0.2 * margin, w - 0.4 * margin, h - 0.4 * margin),
        0.7);
  }

  private void line(Shape shape, double heavy) {
    new Contour(heavy * 1.3, 0.3, 10).draw(pen.canvas(), shape, pen.ink(), 0.95, chance);
  }

  /** Tendrils that fill the corners left by an arch. */
  private void spandrels(Area where, int leaf, int accent) {
    var before = pen.canvas().graphics().getClip();
    pen.canvas().graphics().clip(where);
    for (int side = -1; side <= 1; side += 2) {
      double x = side < 0 ? 0.5 * margin : w - 0.5 * margin;
      Chance own = chance.fork("corner");
      for (int i = 0; i < 7; i++) {
        double y = margin * 0.6 + 0.045 * h * i;
        double heading = side < 0 ? -0.2 + 0.2 * i : 3.34 - 0.2 * i;
        double curl = side * own.between(3.0, 5.5);
        double[] tendril =
            ArtNouveauPen.whip(x, y, heading, 0.30 * w, -side * own.between(0.2, 0.6), curl);
        pen.shape(ArtNouveauPen.ribbon(tendril, 0.02 * w, 0.2, 0.6), leaf, 0.7);
        int n = tendril.length;
        pen.petal(
            tendril[n / 2],
            tendril[n / 2 + 1],
            heading - side * 0.7,
            0.08 * w,
            0.03 * w,
            0.2 * side,
            leaf);
        pen.dot(tendril[n - 2], tendril[n - 1], 0.009 * w, accent);
      }
    }
    pen.canvas().graphics().setClip(before);
  }

  /** A tendril in each lower corner of the panel, over what is seen through it. */
  void corners(int leaf, int accent) {
    for (int side = -1; side <= 1; side += 2) {
      double x = side < 0 ? margin : w - margin;
      Chance own = chance.fork("lower");
      for (int i = 0; i < 3; i++) {
        double heading = side < 0 ? -1.45 + 0.55 * i : -1.69 - 0.55 * i;
        double reach = (0.34 - 0.06 * i) * Math.min(w, 560);
        double[] tendril =
            ArtNouveauPen.whip(
                x, h - margin, heading, reach, -side * 0.4, side * own.between(4.0, 6.0));
        pen.shape(ArtNouveauPen.ribbon(tendril, 0.028 * Math.min(w, 560), 0.15, 0.8), leaf, 0.8);
        int n = tendril.length;
        pen.dot(tendril[n - 2], tendril[n - 1], 5, accent);
      }
    }
  }

  /** Small forms along both sides and below. */
  private void beads(int accent) {
    double gap = chance.between(26.0, 40.0);
    int kind = chance.below(3);
    double x = 0.69 * margin;
    int n = (int) ((h - 2 * margin) / gap);
    for (int i = 0; i <= n; i++) {
      double y = margin + (h - 2 * margin) * i / n;
      bead(x, y, kind, accent);
      bead(w - x, y, kind, accent);
    }
    int across = (int) ((w - 2 * margin) / gap);
    for (int i = 1; i < across; i++) {
      bead(margin + (w - 2 * margin) * i / across, h - x, kind, accent);
      if (arch == Arch.PLAIN) {
        bead(margin + (w - 2 * margin) * i / across, x, kind, accent);
      }
    }
  }

  private void bead(double x, double y, int kind, int accent) {
    double r = 0.17 * margin;
    switch (kind) {
      case 0 -> pen.dot(x, y, 0.7 * r, accent);
      case 1 -> {
        pen.petal(x - 1.3 * r, y + 0.8 * r, -0.6, 3.0 * r, 1.2 * r, 0.3, accent);
        pen.dot(x + 0.8 * r, y + 1.4 * r, 0.3 * r, Tint.lighter(accent, 0.1));
      }
      default ->
          pen.shape(
              Canvas.polygon(x, y - 1.2 * r, x + 0.9 * r, y, x, y + 1.2 * r, x - 0.9 * r, y),
              accent,
              0.7);
    }
  }

  /** A halo: a ring of tesserae with a star or flowers in its band. */
  static void halo(
      ArtNouveauPen pen, double x, double y, double r, int tone, int band, int accent, int kind) {
    pen.shape(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), band, 1.6);
    double inner = 0.80 * r;
    int n = kind == 0 ? 24 : kind == 1 ? 16 : 36;
    for (int i = 0; i < n; i++) {
      double turn = 6.2832 * i / n;
      double cx = x + 0.9 * r * StrictMath.cos(turn);
      double cy = y + 0.9 * r * StrictMath.sin(turn);
      switch (kind) {
        case 0 -> pen.dot(cx, cy, 0.045 * r, accent);
        case 1 -> {
          pen.petal(
              cx - 0.08 * r * StrictMath.cos(turn + 1.57),
              cy - 0.08 * r * StrictMath.sin(turn + 1.57),
              turn + 1.57,
              0.2 * r,
              0.09 * r,
              0.4,
              accent);
        }
        default ->
            pen.line(
                new double[] {
                  x + inner * StrictMath.cos(turn),
                  y + inner * StrictMath.sin(turn),
                  x + r * StrictMath.cos(turn),
                  y + r * StrictMath.sin(turn)
                },
                0.8);
      }
    }
    pen.shape(new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner), tone, 1.2);
  }
}
