package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Outline;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Piece;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Spot;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.kit.Vessels;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The still things of the pointillist, smooth and shaded, before the dots. */
final class PointillistThings {
  final Scene scene;
  final Canvas seen;
  final Chance chance;
  final Noise noise;
  final Palette palette;
  final int width;
  final int height;

  /** 1 where light comes from the left and shadows fall to the right, else -1. */
  final int sun;

  final Ramp sky;
  final Ramp water;
  final int light;
  final int shade;
  final int grass;
  final int leaf;

  PointillistThings(Scene scene, Canvas seen, Chance chance) {
    this.scene = scene;
    this.seen = seen;
    this.chance = chance;
    noise = new Noise(chance.fork("noise"));
    palette = new Palette(scene.mood(), scene.light());
    width = seen.width();
    height = seen.height();
    sun = chance.odds(0.5) ? 1 : -1;
    double key = key(scene);
    int first = palette.of(airy(scene, 0));
    int second = palette.of(airy(scene, 1));
    sky =
        new Ramp(
            Tint.withLightness(first, key - 0.06),
            Tint.withLightness(Tint.mix(first, second, 0.5), key + 0.04),
            Tint.withLightness(second, key + 0.1));
    int depth = palette.of(scene.hue() == Hue.GREEN ? Hue.TURQUOISE : scene.hue());
    water =
        new Ramp(
            Tint.withLightness(Tint.mix(depth, second, 0.35), key + 0.02),
            Tint.withLightness(Tint.mix(depth, second, 0.1), key - 0.1),
            Tint.withLightness(depth, key - 0.24));
    light =
        scene.light() == Light.EVENING
            ? 0xFFC27A
            : scene.light() == Light.NIGHT ? 0xD9E0C4 : 0xFFF0B8;
    shade =
        Tint.withLightness(Tint.mix(palette.of(Hue.BLUE), palette.of(Hue.VIOLET), 0.5), key * 0.42);
    int green = Tint.mix(palette.of(Hue.GREEN), first, scene.hues().contains(Hue.GREEN) ? 0 : 0.3);
    grass = Tint.mix(Tint.withLightness(green, key - 0.1), palette.of(Hue.YELLOW), 0.4);
    leaf = Tint.withLightness(green, key - 0.28);
  }

  private static Hue airy(Scene scene, int rank) {
    List<Hue> hues = scene.hues().stream().filter(hue -> hue != Hue.GREEN).toList();
    return hues.isEmpty() ? Hue.BLUE : hues.get(Math.min(rank, hues.size() - 1));
  }

  private static double key(Scene scene) {
    double key =
        switch (scene.light()) {
          case MORNING, DAY, NONE -> 0.79;
          case EVENING -> 0.7;
          case NIGHT -> 0.5;
        };
    return switch (scene.mood()) {
      case SERENE -> key + 0.05;
      case JOYFUL -> key + 0.01;
      case MELANCHOLY -> key - 0.1;
      case THREATENING, MYSTERIOUS -> scene.light() == Light.NIGHT ? key - 0.06 : key - 0.17;
    };
  }

  int hue(Motif motif, Hue otherwise) {
    Hue hue = scene.detail(motif).map(Detail::hue).orElse(null);
    return palette.of(hue == null ? otherwise : hue);
  }

  int count(Motif motif, int many) {
    int count = scene.count(motif);
    return count >= Detail.MANY ? Math.max(many, Detail.MANY) : count;
  }

  int lit(int rgb) {
    return Tint.mix(rgb, light, 0.35);
  }

  int dim(int rgb) {
    return Tint.mix(rgb, shade, 0.5);
  }

  /** A shape that is light on the side of the sun and in shade on the other. */
  void shaded(Shape shape, int rgb) {
    Rectangle2D box = shape.getBounds2D();
    double from = sun > 0 ? box.getMinX() : box.getMaxX();
    double to = sun > 0 ? box.getMaxX() : box.getMinX();
    gradient(shape, from, box.getMinY(), to, box.getMaxY(), lit(rgb), dim(rgb));
  }

  void gradient(Shape shape, double x0, double y0, double x1, double y1, int from, int to) {
    seen.graphics()
        .setPaint(
            new GradientPaint(
                (float) x0,
                (float) y0,
                new Color(from),
                (float) x1 + 0.01f,
                (float) y1,
                new Color(to)));
    seen.graphics().fill(shape);
  }

  /** Sky down to this line; clouds lie in level bands. */
  void sky(double bottom) {
    int[] pixels = seen.pixels();
    boolean clouds = scene.has(Motif.CLOUD);
    int cloud = Tint.mix(sky.at(1), light, 0.5);
    int under = Tint.mix(sky.at(0.2), shade, scene.mood() == Mood.THREATENING ? 0.6 : 0.25);
    for (int y = 0; y < Math.min(bottom, height); y++) {
      double down = y / bottom;
      for (int x = 0; x < width; x++) {
        int rgb = sky.at(down);
        if (clouds) {
          double thick = noise.layered(x / 240.0, y / 62.0, 3) - 0.06;
          double above = noise.layered(x / 240.0, (y - 14) / 62.0, 2) - 0.06;
          int tone = Glaze.over(under, cloud, 0.55 + 2.2 * (thick - above));
          rgb = Glaze.over(rgb, tone, Math.min(0.9, 4 * thick));
        }
        pixels[y * width + x] = rgb;
      }
    }
  }

  void luminary(double x, double y, double horizon) {
    boolean moon = scene.has(Motif.MOON);
    if (!moon && !scene.has(Motif.SUN)) {
      return;
    }
    int rgb = hue(moon ? Motif.MOON : Motif.SUN, moon ? Hue.WHITE : Hue.YELLOW);
    double radius = Math.min(width, height) * chance.between(0.045, 0.06);
    int bright = Tint.lighter(rgb, 0.08);
    Glaze.glow(seen, x, y, radius * 8, radius * 7, bright, 0.6);
    Glaze.glow(seen, x, y, radius * 3, radius * 3, light, 0.5);
    seen.dot(x, y, radius, bright, 1);
    pathOfLight(x, horizon, radius, bright);
  }

  private void pathOfLight(double x, double horizon, double radius, int rgb) {
    if (horizon >= height) {
      return;
    }
    for (int i = 0; i < 26; i++) {
      double near = (i + 0.5) / 26;
      double y = horizon + (height - horizon) * near;
      double wide = radius * (0.8 + 1.5 * near) * chance.between(0.5, 1.1);
      seen.fill(
          new Ellipse2D.Double(
              x - wide + 6 * near * chance.gaussian(), y - 2 - 2 * near, 2 * wide, 4 + 5 * near),
          rgb,
          0.75 - 0.35 * near);
    }
  }

  /** Still water from this line down. */
  void water(double top) {
    int[] pixels = seen.pixels();
    for (int y = (int) Math.max(0, top); y < height; y++) {
      double near = (y - top) / (height - top);
      for (int x = 0; x < width; x++) {
        double band = noise.at(x / 260.0, y / (4.0 + 20 * near));
        double patch = noise.layered(x / 420.0 + 5, y / 70.0, 2);
        int rgb = water.at(near + 0.13 * band);
        pixels[y * width + x] =
            patch > 0
                ? Glaze.over(rgb, sky.at(0.9), 0.9 * patch)
                : Glaze.over(rgb, shade, -0.5 * patch);
      }
    }
  }

  /** What stands above a line lies in the water below it. */
  void reflect(double line, double strength) {
    int[] pixels = seen.pixels();
    int edge = (int) line;
    for (int y = edge; y < height; y++) {
      int row = Math.max(0, 2 * edge - y - 1);
      double fade = strength * Math.max(0.2, 1 - (y - line) / (height - line));
      for (int x = 0; x < width; x++) {
        int column = Math.clamp((int) (x + 3 * noise.at(x / 60.0, y / 5.0)), 0, width - 1);
        int i = y * width + x;
        pixels[i] = Glaze.over(pixels[i], pixels[row * width + column], fade);
      }
    }
  }

  /** A round crown on a straight trunk. */
  void tree(double x, double foot, double tall, double broad) {
    shaded(
        Canvas.polygon(
            x - tall * 0.028,
            foot,
            x - tall * 0.018,
            foot - tall * 0.7,
            x + tall * 0.018,
            foot - tall * 0.7,
            x + tall * 0.03,
            foot),
        Tint.mix(palette.of(Hue.BROWN), shade, 0.35));
    double wide = broad * chance.between(0.42, 0.56);
    double high = tall * chance.between(0.24, 0.31);
    crown(x, foot - tall * 0.7, wide, high, chance.between(-0.15, 0.15));
  }

  void poplar(double x, double foot, double tall, double broad) {
    seen.fill(
        new Rectangle2D.Double(x - broad * 0.06, foot - tall * 0.2, broad * 0.12, tall * 0.2),
        Tint.mix(palette.of(Hue.BROWN), shade, 0.5));
    crown(x, foot - tall * 0.54, broad / 2, tall * 0.46, 0.05);
  }

  /** Masses of leaves, those in shade first, those in the sun on its side and above. */
  private void crown(double x, double y, double rx, double ry, double lean) {
    Ramp leaves = new Ramp(dim(leaf), leaf, Tint.mix(leaf, grass, 0.6), lit(lit(grass)));
    int masses = 64;
    for (int i = 0; i < masses; i++) {
      double late = (double) i / masses;
      double angle = chance.between(0.0, 2 * Math.PI);
      double far = Math.sqrt(chance.unit()) * (1 - 0.25 * late);
      double u = far * StrictMath.cos(angle) - 0.14 * late * sun;
      double v = far * StrictMath.sin(angle) - 0.12 * late;
      double tone = 0.3 + 0.26 * late - 0.3 * u * sun - 0.3 * v + 0.1 * chance.gaussian();
      double size = chance.between(0.16, 0.3);
      seen.fill(
          Blot.around(
              x + rx * (u * 0.85 + lean * -v),
              y + ry * v * 0.85,
              rx * size + 2,
              ry * size + 2,
              chance),
          leaves.at(tone));
    }
  }

  /** The long shadow of what stands here. */
  void shadow(double x, double foot, double tall, double broad) {
    if (scene.light() == Light.NIGHT) {
      return;
    }
    double reach = tall * (scene.light() == Light.DAY ? 0.8 : 1.5) * sun;
    seen.fill(
        Canvas.polygon(
            x - broad,
            foot - broad * 0.2,
            x + broad,
            foot - broad * 0.2,
            x + reach + broad * 1.6,
            foot + tall * 0.09,
            x + reach - broad * 1.4,
            foot + tall * 0.16),
        Tint.mix(leaf, shade, 0.5),
        0.75);
  }

  /** Sails, boats and ships on still water. */
  void vessels(Motif motif, double horizon, double bottom, double tall) {
    vessels(motif, horizon, bottom, tall, 0.06, 0.88);
  }

  /**
   * Boats on open water.
   *
   * @param from where it begins, as a share of the width
   * @param across how far it reaches from there
   */
  void vessels(
      Motif motif, double horizon, double bottom, double tall, double from, double across) {
    Chance own = chance.fork(motif.name());
    int count = count(motif, 9);
    int rgb = hue(motif, Hue.WHITE);
    int facing = own.odds(0.5) ? 1 : -1;
    for (Spot spot : Spot.spread(count, own)) {
      double near = count == 1 ? own.between(0.3, 0.8) : Math.max(0.02, spot.near() * spot.near());
      double y = horizon + 3 + (bottom - horizon) * (0.04 + 0.8 * near);
      double size = tall * (0.3 + 0.95 * near) * (count > 5 ? 0.8 : 1);
      Outline at = new Outline(width * (from + across * spot.across()), y, size, facing, 0);
      List<Piece> pieces =
          motif == Motif.SAIL ? Vessels.sailingBoat(at, own) : Vessels.boat(at, own.odds(0.3));
      var flip = new AffineTransform(1, 0, 0, -0.8, 0, 1.8 * y);
      for (Piece piece : pieces) {
        int mixed = Tint.mix(vesselColor(piece.part(), motif, rgb), water.at(0.5), 0.45);
        seen.fill(flip.createTransformedShape(piece.shape()), mixed, 0.75);
      }
      for (Piece piece : pieces) {
        shaded(piece.shape(), vesselColor(piece.part(), motif, rgb));
      }
    }
  }

  private int vesselColor(Piece.Part part, Motif motif, int rgb) {
    return switch (part) {
      case SAIL -> rgb;
      case SAIL_SHADE -> Tint.mix(rgb, shade, 0.25);
      case MAST -> Tint.mix(palette.of(Hue.BROWN), shade, 0.4);
      case RAIL -> Tint.mix(rgb, light, 0.5);
      default ->
          motif == Motif.SAIL ? Tint.darker(Tint.mix(shade, palette.of(Hue.BROWN), 0.3), 0.1) : rgb;
    };
  }

  /** Level ground from one line to another, in the sun. */
  void lawn(Path2D shape, double top) {
    gradient(shape, 0, top, 0, height, Tint.mix(grass, light, 0.3), Tint.mix(grass, leaf, 0.35));
    dapple(shape, top, Tint.mix(grass, light, 0.6), Tint.mix(leaf, shade, 0.2));
  }

  /** Level patches of light and shade within a shape. */
  void dapple(Shape shape, double top, int bright, int dark) {
    var graphics = seen.graphics();
    Shape clip = graphics.getClip();
    graphics.clip(shape);
    for (int i = 0; i < 130; i++) {
      double near = chance.unit();
      double y = top + (height - top) * near;
      double x = width * chance.unit();
      boolean inLight = noise.at(x / 160, y / 50) > 0;
      seen.fill(
          Blot.around(x, y, 30 + 70 * near, 3 + 11 * near, chance), inLight ? bright : dark, 0.28);
    }
    graphics.setClip(clip);
  }
}
