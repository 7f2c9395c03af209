package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Impasto;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.painter.ImpressionistSketch.Form;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;

/** Covers the canvas with broken strokes that follow the form of what is there. */
final class ImpressionistHand {
  private final ImpressionistSketch sketch;
  private final ImpressionistColors colors;
  private final Canvas canvas;
  private final Impasto paint;
  private final Noise flow;
  private final Chance chance;
  private final double unrest;

  ImpressionistHand(
      ImpressionistSketch sketch,
      ImpressionistColors colors,
      Canvas canvas,
      Mood mood,
      Chance chance) {
    this.sketch = sketch;
    this.colors = colors;
    this.canvas = canvas;
    this.chance = chance.fork("strokes");
    paint = new Impasto(canvas, chance.fork("bristles"));
    flow = new Noise(chance.fork("flow"));
    unrest =
        switch (mood) {
          case SERENE -> 0.6;
          case MELANCHOLY -> 0.7;
          case MYSTERIOUS -> 0.85;
          case JOYFUL -> 1.25;
          case THREATENING -> 1.5;
        };
  }

  /** All of the canvas, broad strokes first, then the ones that find the forms again. */
  void cover() {
    System.arraycopy(
        sketch.colors.pixels(), 0, canvas.pixels(), 0, canvas.width() * canvas.height());
    layer(11, 40, 13, 1, 0.9);
    for (ImpressionistSketch.Held held : sketch.held) {
      canvas.fill(held.shape(), held.rgb(), 0.8);
    }
    layer(8.5, 25, 7.5, 0.6, 0.9);
    for (ImpressionistSketch.Held held : sketch.held) {
      canvas.fill(held.shape(), held.rgb(), 0.6);
    }
    small();
  }

  private void layer(double step, double length, double broad, double share, double opacity) {
    int columns = (int) (canvas.width() / step) + 2;
    int rows = (int) (canvas.height() / step) + 2;
    int cells = columns * rows;
    int leap = leap(cells);
    for (int k = 0, cell = 0; k < cells; k++, cell = (cell + leap) % cells) {
      int row = cell / columns;
      double x = (cell % columns + chance.between(-0.4, 0.4)) * step;
      double y = (row + chance.between(-0.4, 0.4)) * step;
      if (chance.unit() < share) {
        follow(x, y, length * chance.between(0.7, 1.2), broad * chance.between(0.75, 1.2), opacity);
      }
    }
  }

  /** A step that visits all cells, out of order, so that no rows are seen. */
  private static int leap(int cells) {
    int leap = (int) (cells * 0.618);
    while (gcd(leap, cells) != 1) {
      leap++;
    }
    return leap;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private void follow(double x, double y, double length, double broad, double opacity) {
    int column = (int) Math.clamp(x, 0, canvas.width() - 1);
    int row = (int) Math.clamp(y, 0, canvas.height() - 1);
    Form form = sketch.form(column, row);
    if (form == Form.FINE) {
      return;
    }
    double size =
        switch (form) {
          case SKY -> 1.2;
          case WATER -> 0.7 + 0.55 * y / canvas.height();
          case LEAF -> 0.62;
          case GRASS -> 0.75;
          case HANGING -> 1.1;
          case GROUND -> 0.9;
          default -> 0.7;
        };
    double slim = form == Form.WATER ? 0.75 : form == Form.HANGING ? 0.5 : 1;
    int patch = (int) (unrest * 15 * flow.at(x / 55 + 3, y / 26));
    double vivid = form == Form.SKY ? 0.5 : 1;
    int rgb = broken(Glaze.moved(sketch.colors.at(column, row), patch, patch / 6, -patch), vivid);
    double bend = (form == Form.LEAF ? 0.2 : 0.08) * unrest * chance.gaussian() * length;
    double angle = angle(form, x, y);
    paint.stroke(x, y, angle, length * size, broad * size * slim, bend, rgb, opacity, chance);
  }

  private double angle(Form form, double x, double y) {
    double turn = flow.at(x / 120, y / 90);
    double jitter = unrest * chance.gaussian();
    return switch (form) {
      case SKY -> -0.35 + (0.5 + 0.5 * unrest) * turn + 0.22 * jitter;
      case WATER -> 0.05 * turn * unrest + 0.07 * jitter;
      case LEAF -> 2.6 * flow.at(x / 45, y / 45) + 0.9 + 0.5 * jitter;
      case HANGING -> 1.57 + 0.25 * turn + 0.1 * jitter;
      case GRASS -> -1.4 + 0.5 * turn + 0.3 * jitter;
      case GROUND -> 0.12 + 0.3 * turn + 0.18 * jitter;
      case WALL -> chance.odds(0.5) ? 1.5 + 0.1 * jitter : 0.1 * jitter;
      case ROCK -> 1.1 + 0.9 * turn + 0.3 * jitter;
      case FINE -> 1.4 + 0.4 * jitter;
    };
  }

  /** Short touches within the small things, where broad strokes would lose them. */
  private void small() {
    double step = 3.4;
    for (double y = 1; y < canvas.height(); y += step) {
      for (double x = 1; x < canvas.width(); x += step) {
        if (sketch.form((int) x, (int) y) == Form.FINE) {
          double px = x + 1.5 * chance.gaussian();
          double py = y + 1.5 * chance.gaussian();
          int rgb = broken(sketch.colors.at((int) x, (int) y), 1.1);
          double angle = angle(Form.FINE, px, py);
          paint.stroke(px, py, angle, chance.between(5, 10), 3.4, 0.6, rgb, 0.75, chance);
        }
      }
    }
  }

  /**
   * A colour beside this one: warmer in the light, cooler in the shade, now and then its opposite.
   */
  private int broken(int rgb, double vivid) {
    double kind = chance.unit();
    double strength = unrest * vivid;
    int jitter = (int) (7 * strength * chance.gaussian());
    int near = Glaze.moved(rgb, jitter, (int) (4 * strength * chance.gaussian()), -jitter / 2);
    if (kind < 0.6) {
      return near;
    }
    if (kind < 0.78) {
      return Glaze.over(near, colors.light, (0.14 + 0.1 * unrest) * vivid);
    }
    if (kind < 0.94) {
      return Glaze.over(near, colors.shade, (0.1 + 0.13 * unrest) * vivid);
    }
    int mean = (((rgb >> 16) & 0xFF) + ((rgb >> 8) & 0xFF) + (rgb & 0xFF)) / 3;
    int push = vivid < 1 ? 5 : 2;
    return Glaze.moved(
        near,
        (mean - ((rgb >> 16) & 0xFF)) / push,
        (mean - ((rgb >> 8) & 0xFF)) / push,
        (mean - (rgb & 0xFF)) / push);
  }

  /** One stroke by intent. */
  void stroke(double x, double y, double angle, double length, double broad, int rgb) {
    paint.stroke(
        x,
        y,
        angle,
        length,
        broad,
        0.08 * length * chance.gaussian(),
        broken(rgb, 0.8),
        0.92,
        chance);
  }

  /** One touch by intent. */
  void dab(double x, double y, double radius, int rgb) {
    paint.dab(x, y, radius, broken(rgb, 0.8), 0.95);
  }

  /** Lets light fall on the paint. */
  void finish() {
    paint.light(0.13);
  }
}
