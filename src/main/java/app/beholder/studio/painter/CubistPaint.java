package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Contour;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Placing;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.CubistThing.Plane;
import app.beholder.studio.painter.CubistThing.Stuff;
import app.beholder.studio.scene.Chance;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How a cubist fills a plane: with paint that fades, wood grain, print, stencilled points. */
final class CubistPaint {
  private final Canvas canvas;
  private final boolean collage;
  private final Chance chance;
  private final Noise noise;

  CubistPaint(Canvas canvas, boolean collage, Chance chance) {
    this.canvas = canvas;
    this.collage = collage;
    this.chance = chance;
    noise = new Noise(chance.fork("noise"));
  }

  /** Paint that goes over into what lies below at one side, or from light to dark. */
  void faded(Shape shape, int rgb, double turn, double from, double to) {
    Rectangle2D box = shape.getBounds2D();
    double half =
        0.5 * Math.sqrt(box.getWidth() * box.getWidth() + box.getHeight() * box.getHeight());
    double dx = 0.8 * half * StrictMath.cos(turn);
    double dy = 0.8 * half * StrictMath.sin(turn);
    Graphics2D g = canvas.graphics();
    g.setPaint(
        new GradientPaint(
            (float) (box.getCenterX() - dx),
            (float) (box.getCenterY() - dy),
            clear(Tint.lighter(rgb, 0.03), from),
            (float) (box.getCenterX() + dx),
            (float) (box.getCenterY() + dy),
            clear(Tint.darker(rgb, 0.04), to)));
    g.fill(shape);
  }

  private static Color clear(int rgb, double opacity) {
    return new Color(
        (rgb >> 16) & 0xFF,
        (rgb >> 8) & 0xFF,
        rgb & 0xFF,
        (int) (255 * Math.clamp(opacity, 0.0, 1.0)));
  }

  /** A sheet that is glued on: it throws a thin shadow. */
  void sheet(Shape shape, Stuff stuff, int rgb) {
    Path2D shadow = new Path2D.Double(shape);
    shadow.transform(Placing.at(3, 4, 0, 1, 1));
    canvas.fill(shadow, 0x140E0A, 0.28);
    fill(shape, stuff, rgb);
  }

  void fill(Shape shape, Stuff stuff, int rgb) {
    double turn = chance.between(0.0, 6.28);
    faded(shape, rgb, turn, 1, 1);
    if (collage || stuff == Stuff.PRINT) {
      within(shape, () -> matter(shape, stuff, rgb));
    } else if (stuff == Stuff.WOOD) {
      within(shape, () -> grain(shape.getBounds2D(), rgb, 0.25));
    }
  }

  private void matter(Shape shape, Stuff stuff, int rgb) {
    Rectangle2D box = shape.getBounds2D();
    switch (stuff) {
      case WOOD -> grain(box, rgb, 0.5);
      case PRINT -> print(box, Tint.darker(rgb, 0.22));
      default -> mottle(box, rgb);
    }
  }

  /** Runs with everything outside of the shape protected. */
  void within(Shape shape, Runnable work) {
    Graphics2D g = canvas.graphics();
    Shape before = g.getClip();
    g.clip(shape);
    work.run();
    g.setClip(before);
  }

  /** Painter's wood: long wavering lines, drawn with a comb. */
  private void grain(Rectangle2D box, int rgb, double strength) {
    double seed = chance.between(0.0, 90.0);
    for (double x = box.getMinX() - 10; x < box.getMaxX() + 10; x += chance.between(2.5, 8.0)) {
      int steps = 6;
      double[] xy = new double[2 * (steps + 1)];
      for (int i = 0; i <= steps; i++) {
        double y = box.getMinY() + box.getHeight() * i / steps;
        xy[2 * i] = x + 9 * noise.at(x / 34 + seed, y / 95);
        xy[2 * i + 1] = y;
      }
      int line =
          chance.odds(0.7) ? Tint.darker(rgb, chance.between(0.05, 0.17)) : Tint.lighter(rgb, 0.07);
      canvas.draw(Canvas.smooth(xy), chance.between(0.7, 2.4), line, strength);
    }
  }

  /** Columns of print from afar: grey bars of words. */
  private void print(Rectangle2D box, int rgb) {
    double columnWidth = chance.between(44.0, 70.0);
    for (double x = box.getMinX() + 6; x < box.getMaxX(); x += columnWidth) {
      for (double y = box.getMinY() + 5; y < box.getMaxY(); y += 5.2) {
        double at = x;
        while (at < x + columnWidth - 9) {
          double word = chance.between(4.0, 15.0);
          double end = Math.min(at + word, x + columnWidth - 8);
          canvas.draw(Canvas.smooth(at, y, end, y + 0.3), 1.7, rgb, 0.45);
          at = end + 3;
        }
      }
    }
  }

  private void mottle(Rectangle2D box, int rgb) {
    int dabs = (int) Math.min(160, box.getWidth() * box.getHeight() / 260);
    for (int i = 0; i < dabs; i++) {
      double x = box.getMinX() + chance.unit() * box.getWidth();
      double y = box.getMinY() + chance.unit() * box.getHeight();
      canvas.draw(
          Canvas.smooth(x, y, x + chance.between(8.0, 22.0), y + chance.between(-4.0, 4.0)),
          chance.between(3.0, 7.0),
          Palette.vary(rgb, 0.025, chance),
          0.4);
    }
  }

  /** Rows of points, as through a stencil, in a band along one side. */
  void points(Shape shape, int rgb, double radius) {
    Rectangle2D box = shape.getBounds2D();
    double gap = radius * 3.6;
    within(
        shape,
        () -> {
          int row = 0;
          for (double y = box.getMinY(); y < box.getMaxY(); y += gap) {
            double shift = (row++ % 2) * gap / 2;
            for (double x = box.getMinX() + shift; x < box.getMaxX(); x += gap) {
              canvas.dot(
                  x + chance.between(-0.6, 0.6),
                  y + chance.between(-0.6, 0.6),
                  radius * chance.between(0.75, 1.15),
                  rgb,
                  0.85);
            }
          }
        });
  }

  /** Parallel strokes of a crayon, along one direction. */
  void hatch(Shape shape, int rgb, double turn, double gap) {
    Rectangle2D box = shape.getBounds2D();
    double reach = box.getWidth() + box.getHeight();
    double dx = StrictMath.cos(turn);
    double dy = StrictMath.sin(turn);
    within(
        shape,
        () -> {
          for (double s = -reach / 2; s < reach / 2; s += gap * chance.between(0.8, 1.2)) {
            double x = box.getCenterX() - dy * s;
            double y = box.getCenterY() + dx * s;
            canvas.draw(
                Canvas.smooth(
                    x - dx * reach / 2,
                    y - dy * reach / 2,
                    x,
                    y,
                    x + dx * reach / 2,
                    y + dy * reach / 2),
                chance.between(0.8, 1.8),
                rgb,
                0.5);
          }
        });
  }

  /** A thing from one side: a lit half and a half in shade that has slipped, and its signs. */
  void thing(CubistThing thing, int slip, int line) {
    for (Plane plane : thing.planes()) {
      if (collage && plane.shape().getBounds2D().getHeight() > 40) {
        sheet(plane.shape(), plane.stuff(), plane.rgb());
      } else {
        fill(plane.shape(), plane.stuff(), plane.rgb());
      }
    }
    shadedHalf(thing, slip);
    lines(thing, line, 1.6, 0.9);
  }

  private void shadedHalf(CubistThing thing, int slip) {
    Rectangle2D box = thing.outline().getBounds2D();
    double middle = box.getMinX() + box.getWidth() * chance.between(0.45, 0.62);
    double lean = box.getWidth() * chance.between(-0.15, 0.15);
    Area half = new Area(thing.outline());
    half.intersect(
        new Area(
            Canvas.polygon(
                middle + lean,
                box.getMinY() - 20,
                box.getMaxX() + 40,
                box.getMinY() - 20,
                box.getMaxX() + 40,
                box.getMaxY() + 20,
                middle - lean,
                box.getMaxY() + 20)));
    Shape slipped = Placing.at(slip, slip * 0.7, 0, 1, 1).createTransformedShape(half);
    int rgb = thing.planes().getFirst().rgb();
    within(
        thing.outline(), () -> faded(half, Tint.darker(rgb, 0.2), 0, collage ? 0.55 : 0.15, 0.7));
    faded(slipped, Tint.darker(rgb, 0.12), 1.2, collage ? 0.45 : 0.3, 0.05);
    if (collage) {
      canvas.draw(slipped, 1.2, 0xF3ECDC, 0.7);
    }
  }

  void lines(CubistThing thing, int rgb, double weight, double opacity) {
    Contour crayon = new Contour(weight, 0.55, 14);
    crayon.draw(canvas, thing.outline(), rgb, opacity, chance);
    Contour fine = new Contour(weight * 0.75, 0.4, 8);
    for (Shape sign : thing.signs()) {
      fine.draw(canvas, sign, rgb, opacity, chance);
    }
  }
}
