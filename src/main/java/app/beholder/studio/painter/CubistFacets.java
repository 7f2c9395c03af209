package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Contour;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Placing;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Breaks what is painted into facets: each shows its piece from a little elsewhere, is lit on one
 * side and goes over into its neighbours on the other.
 */
final class CubistFacets {
  private final Canvas canvas;
  private final CubistPaint paint;
  private final List<CubistThing> things;
  private final Mood mood;
  private final int ink;
  private final List<Integer> colors;
  private final BufferedImage whole;
  private final double[] weights;
  private final double[] directions;
  private final Chance chance;

  CubistFacets(
      Canvas canvas,
      CubistPaint paint,
      List<CubistThing> things,
      Mood mood,
      int ink,
      List<Integer> colors,
      Chance chance) {
    this.canvas = canvas;
    this.paint = paint;
    this.things = things;
    this.mood = mood;
    this.ink = ink;
    this.colors = List.copyOf(colors);
    whole = new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_RGB);
    whole.setRGB(0, 0, canvas.width(), canvas.height(), canvas.pixels(), 0, canvas.width());
    this.chance = chance;
    weights =
        things.stream()
            .map(thing -> thing.outline().getBounds2D())
            .mapToDouble(box -> Math.max(0, box.getWidth() * box.getHeight() - 12_000))
            .toArray();
    double first = chance.between(0.3, 0.6);
    double second = chance.between(0.75, 1.15);
    directions =
        switch (mood) {
          case SERENE -> new double[] {0, 1.57, 1.57, 1.45, first};
          case MELANCHOLY -> new double[] {1.2, 1.35, second, 0.2};
          default -> new double[] {1.57, 0.05, first, -first, second, -second};
        };
  }

  /**
   * @param count of facets
   * @param size of the larger ones, in pixels
   * @param strength how much a facet hides, 0 to 1
   */
  void lay(int count, double size, double strength) {
    for (int i = 0; i < count; i++) {
      double small = 1 - 0.62 * i / count;
      double[] at = place();
      facet(at[0], at[1], size * small * chance.between(0.55, 1.15), strength);
    }
  }

  /** Facets gather where things are. */
  private double[] place() {
    if (chance.odds(0.55)) {
      Rectangle2D box = things.get(chance.weighted(weights)).outline().getBounds2D();
      return new double[] {
        box.getCenterX() + 0.42 * box.getWidth() * chance.gaussian(),
        box.getCenterY() + 0.36 * box.getHeight() * chance.gaussian()
      };
    }
    return new double[] {
      canvas.width() * (0.5 + 0.27 * chance.gaussian()),
      canvas.height() * (0.45 + 0.27 * chance.gaussian())
    };
  }

  private void facet(double x, double y, double size, double strength) {
    double along = directions[chance.below(directions.length)];
    Path2D shape = shape(x, y, size, along);
    paint.within(shape, () -> elsewhere(x, y));
    double turn = along + chance.pick(0.0, 1.57, 3.14, 4.71);
    int column = (int) Math.clamp(x, 2, canvas.width() - 3);
    int row = (int) Math.clamp(y, 2, canvas.height() - 3);
    int here = canvas.at(column, row);
    double change = contrast() * chance.between(0.7, 1.6);
    int rgb = chance.odds(0.5) ? Tint.lighter(here, change) : Tint.darker(here, change);
    if (chance.odds(0.4)) {
      rgb = Tint.mix(rgb, chance.pick(colors), 0.3);
    }
    paint.faded(shape, rgb, turn, strength, 0.02);
    edge(shape);
  }

  private double contrast() {
    return switch (mood) {
      case SERENE -> 0.07;
      case JOYFUL -> 0.09;
      case MELANCHOLY -> 0.08;
      case THREATENING -> 0.15;
      case MYSTERIOUS -> 0.12;
    };
  }

  /** What the facet sees, which stands a little elsewhere: the picture before it was broken. */
  private void elsewhere(double x, double y) {
    double near =
        switch (mood) {
          case SERENE -> 0.8;
          case THREATENING -> 1.7;
          default -> 1.2;
        };
    AffineTransform slip =
        Placing.at(
            x + near * chance.pick(-1, 1) * chance.between(6.0, 17.0),
            y + near * chance.pick(-1, 1) * chance.between(4.0, 15.0),
            near * 3.5 * chance.gaussian(),
            chance.between(0.94, 1.1),
            chance.between(0.94, 1.1));
    slip.translate(-x, -y);
    canvas.graphics().drawImage(whole, slip, null);
  }

  private Path2D shape(double x, double y, double size, double along) {
    double long0 = size * chance.between(0.7, 1.3);
    double wide = size * chance.between(0.3, 0.75);
    double dx = StrictMath.cos(along);
    double dy = StrictMath.sin(along);
    double skew = mood == Mood.THREATENING ? chance.between(-0.9, 0.9) : chance.between(-0.4, 0.4);
    double[] u = {-0.5, 0.5, 0.5 + 0.3 * skew, -0.5 + skew * 0.5};
    double[] v = {
      -0.5, -0.5 + 0.3 * skew, 0.5, mood == Mood.THREATENING ? chance.between(0.0, 0.5) : 0.5
    };
    double[] xy = new double[8];
    for (int i = 0; i < 4; i++) {
      xy[2 * i] = x + dx * long0 * u[i] - dy * wide * v[i];
      xy[2 * i + 1] = y + dy * long0 * u[i] + dx * wide * v[i];
    }
    if (chance.odds(0.25) && mood != Mood.THREATENING) {
      Path2D bent = new Path2D.Double();
      bent.moveTo(xy[0], xy[1]);
      bent.lineTo(xy[2], xy[3]);
      bent.quadTo(xy[2] + (xy[4] - xy[0]) * 0.4, xy[3] + (xy[5] - xy[1]) * 0.4, xy[4], xy[5]);
      bent.lineTo(xy[6], xy[7]);
      bent.closePath();
      return bent;
    }
    return Canvas.polygon(xy);
  }

  /** One or two sides are drawn, and run on beyond the corner. */
  private void edge(Shape shape) {
    double[] xy = new double[6];
    double[] from = new double[2];
    int side = 0;
    int drawn = chance.below(3);
    for (var i = shape.getPathIterator(null, 1); !i.isDone() && side < 4; i.next()) {
      int kind = i.currentSegment(xy);
      if (kind == PathIterator.SEG_LINETO && side++ % 3 == drawn) {
        double over = chance.between(0.0, 0.25);
        Path2D line =
            Canvas.smooth(
                from[0] - over * (xy[0] - from[0]),
                from[1] - over * (xy[1] - from[1]),
                xy[0] + over * (xy[0] - from[0]),
                xy[1] + over * (xy[1] - from[1]));
        new Contour(chance.between(0.9, 2.4), 0.5, 30)
            .draw(canvas, line, ink, chance.between(0.35, 0.8), chance);
      }
      from[0] = xy[0];
      from[1] = xy[1];
    }
  }

  /** Short level touches of the brush, in the colours that are there. */
  void dabs(int count, double opacity) {
    for (int i = 0; i < count; i++) {
      double x = chance.unit() * canvas.width();
      double y = chance.unit() * canvas.height();
      int rgb = Palette.vary(canvas.at((int) x, (int) y), 0.022, chance);
      double reach = chance.between(3.0, 8.0);
      double lean = chance.between(-2.0, 2.0);
      canvas.draw(
          Canvas.smooth(x - reach, y - lean, x, y, x + reach, y + lean),
          chance.between(2.5, 5.0),
          rgb,
          opacity);
    }
  }
}
