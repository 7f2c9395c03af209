package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Figures;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Outline;
import app.beholder.studio.kit.Piece;
import app.beholder.studio.kit.Spot;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.kit.Vessels;
import app.beholder.studio.painter.ImpressionistSketch.Form;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The things that the impressionist finds by water and in gardens, put into a sketch. */
final class ImpressionistThings {
  final Scene scene;
  final ImpressionistSketch sketch;
  final ImpressionistColors colors;
  final Chance chance;
  final Noise noise;
  final int width;
  final int height;

  /** What is painted last, stroke by stroke. */
  final List<Consumer<ImpressionistHand>> accents = new ArrayList<>();

  ImpressionistThings(
      Scene scene, ImpressionistSketch sketch, ImpressionistColors colors, Chance chance) {
    this.scene = scene;
    this.sketch = sketch;
    this.colors = colors;
    this.chance = chance;
    noise = new Noise(chance.fork("noise"));
    width = sketch.width();
    height = sketch.height();
  }

  int hue(Motif motif, Hue otherwise) {
    Hue hue = scene.detail(motif).map(Detail::hue).orElse(null);
    return colors.of(hue == null ? otherwise : hue);
  }

  /** How many to paint: what is many is a crowd. */
  int count(Motif motif, int many) {
    int count = scene.count(motif);
    return count >= Detail.MANY ? Math.max(many, Detail.MANY) : count;
  }

  /** The sky down to this line, with clouds where the scene has some. */
  void sky(double bottom) {
    boolean clouds = scene.has(Motif.CLOUD);
    int bright = Tint.mix(colors.light, colors.sky.at(0.8), 0.25);
    int dim = Tint.mix(colors.shade, colors.sky.at(0.3), 0.45);
    boolean heavy = scene.mood() == Mood.THREATENING || scene.mood() == Mood.MELANCHOLY;
    double least = heavy ? -0.12 : 0.04;
    double flat = chance.between(1.6, 2.6);
    double size = chance.between(170, 260);
    for (int y = 0; y < bottom && y < height; y++) {
      double down = y / bottom;
      for (int x = 0; x < width; x++) {
        double drift = 0.16 * noise.at(x / 210.0, y / 60.0 + 7);
        int rgb = colors.sky.at(down + drift);
        if (clouds) {
          double scale = size * (1.1 - 0.6 * down);
          double thick = noise.layered(x / scale + 3, y * flat / scale, 4) - least;
          if (thick > 0) {
            double above = noise.layered((x - 14) / scale + 3, (y - 16) * flat / scale, 3) - least;
            int cloud = Glaze.over(dim, bright, (heavy ? 0.35 : 0.75) + 2.2 * (thick - above));
            rgb = Glaze.over(rgb, cloud, Math.min(0.92, 5 * thick));
          }
        }
        sketch.set(x, y, rgb, Form.SKY);
      }
    }
  }

  /** Sun or moon, if the scene has one, with its path on the water below this line. */
  void luminary(double x, double y, double horizon, boolean onWater) {
    boolean moon = scene.has(Motif.MOON);
    if (!moon && !scene.has(Motif.SUN)) {
      return;
    }
    int rgb = hue(moon ? Motif.MOON : Motif.SUN, moon ? Hue.WHITE : Hue.ORANGE);
    int bright = moon ? Tint.lighter(rgb, 0.14) : Tint.saturated(Tint.lighter(rgb, 0.05), 1.15);
    double radius = Math.min(width, height) * (moon ? 0.042 : 0.05) * chance.between(0.85, 1.2);
    Glaze.glow(sketch.colors, x, y, radius * 8, radius * 6, bright, moon ? 0.4 : 0.5);
    // Not held: what stands before it hides it.
    sketch.fill(
        new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), bright, Form.FINE);
    if (onWater) {
      Chance path = chance.fork("sun path");
      accents.add(hand -> sunPath(hand, x, horizon, radius, bright, path));
    }
  }

  private void sunPath(
      ImpressionistHand hand, double x, double horizon, double radius, int rgb, Chance path) {
    double depth = height - horizon;
    int strokes = 190;
    for (int i = 0; i < strokes; i++) {
      double near = path.unit() * path.between(0.35, 1.0);
      double wide = radius * (0.7 + 2.6 * near);
      double px = x + wide * 0.6 * path.gaussian();
      double py = horizon + 3 + near * depth;
      double length = (9 + 30 * near) * path.between(0.6, 1.2);
      hand.stroke(px, py, 0.04 * path.gaussian(), length, 2.2 + 4.5 * near, rgb);
    }
  }

  /** Water from this line down, not yet with reflections. */
  void water(double top) {
    for (int y = (int) Math.max(0, top); y < height; y++) {
      double near = (y - top) / (height - top);
      double scale = 8 + 60 * near;
      for (int x = 0; x < width; x++) {
        double wave = noise.at(x / (scale * 2.6), y / (scale * 0.36));
        double patch = noise.layered(x / 320.0, y / 90.0, 2);
        int rgb = colors.water.at(near + 0.16 * wave + 0.2 * patch);
        sketch.set(x, y, rgb, Form.WATER);
      }
    }
  }

  /** Mirrors what stands above a waterline in the water below it, broken by ripples. */
  void reflect(double line, double strength) {
    int[] pixels = sketch.colors.pixels();
    int edge = (int) line;
    for (int y = edge; y < height; y++) {
      double deep = y - line;
      int from = (int) (line - deep * 0.92 - 1);
      double fade = strength * Math.max(0.3, 1 - 0.7 * deep / (height - line));
      for (int x = 0; x < width; x++) {
        if (sketch.form(x, y) != Form.WATER) {
          continue;
        }
        double ripple = (2 + 0.07 * deep) * noise.at(x / 40.0, y / (4 + 0.05 * deep));
        int row = Math.clamp((int) (from + 2 * ripple), 0, edge - 1);
        int column = Math.clamp((int) (x + ripple), 0, width - 1);
        int i = y * width + x;
        pixels[i] = Glaze.over(pixels[i], pixels[row * width + column], fade);
      }
    }
  }

  /** A round tree: clumps of leaves, dark ones first, those in the light last. */
  void tree(double x, double base, double tall, double broad, double distance) {
    int trunk = Tint.mix(colors.rock.at(0.2), colors.sky.at(0.9), distance);
    sketch.fill(
        Canvas.polygon(
            x - tall * 0.03,
            base,
            x - tall * 0.016,
            base - tall * 0.6,
            x + tall * 0.016,
            base - tall * 0.6,
            x + tall * 0.035,
            base),
        trunk,
        Form.ROCK);
    int clumps = 80;
    for (int i = 0; i < clumps; i++) {
      double late = (double) i / clumps;
      double angle = chance.between(0.0, 2 * Math.PI);
      double far = Math.sqrt(chance.unit()) * (1.05 - 0.25 * late);
      double u = far * StrictMath.cos(angle) - 0.12 * late;
      double v = far * StrictMath.sin(angle) - 0.16 * late;
      double patch = 0.3 * noise.at(u * 2.1 + x, v * 2.1);
      double light = 0.12 + 0.42 * late - 0.22 * u - 0.34 * v + patch;
      leaves(x + broad / 2 * u, base - tall * (0.64 - 0.34 * v), broad * 0.13, light, distance);
    }
  }

  /** A tall, narrow tree, as they stand in rows along rivers. */
  void poplar(double x, double base, double tall, double broad, double distance) {
    double lean = scene.mood() == Mood.MELANCHOLY ? 0.06 : 0.015 * chance.gaussian();
    sketch.fill(
        Canvas.polygon(
            x - broad * 0.07,
            base,
            x - 1 + lean * tall,
            base - tall * 0.8,
            x + 1 + lean * tall,
            base - tall * 0.8,
            x + broad * 0.08,
            base),
        Tint.mix(colors.rock.at(0.15), colors.sky.at(0.9), distance),
        Form.ROCK);
    int clumps = 64;
    for (int i = 0; i < clumps; i++) {
      double up = 0.03 + 0.95 * ((i * 23) % clumps) / clumps;
      double wide = broad * 0.5 * Math.sqrt(Math.max(0.04, StrictMath.sin(0.25 + 2.75 * up)));
      double u = chance.between(-0.8, 0.8);
      double light = 0.38 - 0.3 * u + 0.3 * (up - 0.5) + 0.16 * chance.gaussian();
      leaves(x + lean * tall * up + wide * u, base - tall * up, broad * 0.2, light, distance);
    }
  }

  private void leaves(double x, double y, double radius, double light, double distance) {
    int rgb = Glaze.over(colors.leaf.at(Math.min(0.85, light)), colors.sky.at(0.9), distance);
    double size = radius * chance.between(0.7, 1.3);
    sketch.fill(Blot.around(x, y, size * 1.15, size, chance), rgb, Form.LEAF);
  }

  /** A far bank of trees and meadows above this line. */
  void bank(double line, double tall, double distance) {
    double lift = chance.between(0.3, 0.8);
    for (int layer = 0; layer < 3; layer++) {
      double tone = 0.1 + 0.22 * layer;
      double high = tall * (1 - 0.28 * layer);
      for (double x = -20; x < width + 20; x += high * 0.34 + 3) {
        double top = high * (lift + 0.6 * noise.at(x / 130 + 31 * layer, 5.5));
        double far = Math.clamp(distance + 0.08 * (2 - layer), 0.0, 0.9);
        int rgb =
            Glaze.over(
                colors.leaf.at(tone + 0.2 * noise.at(x / 50, layer)), colors.sky.at(0.85), far);
        double size = Math.max(3, top * 0.55);
        sketch.fill(Blot.around(x, line - size * 0.6, size * 1.1, size, chance), rgb, Form.LEAF);
      }
    }
  }

  /** Boats with sails, or without, on the water from this line down. */
  void vessels(Motif motif, double horizon, double tall) {
    Chance own = chance.fork(motif.name());
    int facing = own.odds(0.5) ? 1 : -1;
    int count = count(motif, 9);
    int rgb = hue(motif, motif == Motif.SAIL ? Hue.WHITE : Hue.BROWN);
    boolean mast = own.odds(0.4);
    double lean = motif == Motif.SAIL ? -facing * (0.02 + (calm() ? 0 : 0.09)) : 0;
    for (Spot spot : Spot.spread(count, own.fork("spots"))) {
      double near =
          count == 1 ? own.between(0.35, 0.75) : Math.max(0.06, spot.near() * spot.near());
      double y = horizon + (height - horizon) * (0.07 + 0.66 * near);
      double size = tall * (0.3 + 1.1 * near) * (count > 5 ? 0.75 : 1);
      double x = width * (0.07 + 0.86 * spot.across());
      Outline at = new Outline(x, y, size, facing, facing * lean);
      List<Piece> pieces =
          motif == Motif.SAIL
              ? Vessels.sailingBoat(at, own)
              : motif == Motif.SHIP ? Vessels.steamer(at) : Vessels.boat(at, mast);
      ToIntFunction<Piece.Part> paint = part -> vesselColor(part, motif, rgb, near);
      sketch.mirror(pieces, y, colors.water.at(0.6), paint);
      sketch.hold(pieces, paint);
      ripples(x, y, size);
      if (motif == Motif.SHIP && scene.has(Motif.SMOKE)) {
        smoke(at.x(), y - 0.36 * size, size * 0.09, facing);
      }
    }
  }

  boolean calm() {
    return scene.mood() == Mood.SERENE || scene.mood() == Mood.MYSTERIOUS;
  }

  private void ripples(double x, double y, double size) {
    int rgb = Tint.mix(colors.water.at(0.1), colors.light, 0.4);
    Chance own = chance.fork("ripple" + (int) x + "." + (int) y);
    accents.add(hand -> {
      for (int i = 0; i < 7; i++) {
        double px = x + size * 0.4 * own.gaussian();
        double py = y + size * (0.02 + 0.22 * own.unit());
        hand.stroke(px, py, 0, size * own.between(0.1, 0.24), 1.5 + size * 0.014, rgb);
      }
    });
  }

  private int vesselColor(Piece.Part part, Motif motif, int rgb, double near) {
    int far = colors.sky.at(0.9);
    double veil = 0.3 * (1 - near) * (scene.mood() == Mood.JOYFUL ? 0.4 : 1);
    int tone =
        switch (part) {
          case SAIL -> Tint.mix(rgb, colors.light, 0.3);
          case SAIL_SHADE -> Tint.mix(rgb, colors.shade, 0.3);
          case MAST, FUNNEL -> Tint.mix(colors.shade, colors.rock.at(0.1), 0.4);
          case RAIL -> Tint.mix(rgb, colors.light, 0.5);
          default ->
              motif == Motif.SAIL
                  ? Tint.darker(Tint.mix(colors.shade, colors.of(Hue.BROWN), 0.35), 0.06)
                  : Tint.darker(rgb, 0.08);
        };
    return Glaze.over(tone, far, veil);
  }

  /** Smoke that the wind takes away. */
  void smoke(double x, double y, double size, int facing) {
    int light = Tint.mix(hue(Motif.SMOKE, Hue.GREY), colors.sky.at(0.6), 0.35);
    for (int i = 0; i < 16; i++) {
      double far = i / 15.0;
      double cx = x - facing * size * (0.4 + 15 * far) + size * 0.5 * chance.gaussian();
      double cy = y - size * (0.6 + 5 * Math.sqrt(far)) + size * 0.5 * chance.gaussian();
      double radius = size * (0.7 + 2.1 * far);
      sketch.fill(
          Blot.around(cx, cy, radius * 1.5, radius, chance),
          Tint.darker(light, 0.1 * (1 - far)),
          0.85 - 0.6 * far,
          Form.SKY);
    }
  }

  /** Women, children and parasols, as many as the scene has, around a place on the ground. */
  void people(double x, double foot, double tall, double apart) {
    int women = count(Motif.WOMAN, 7);
    int children = count(Motif.CHILD, 7);
    int parasols = scene.count(Motif.PARASOL);
    int facing = chance.odds(0.5) ? 1 : -1;
    for (int i = 0; i < women; i++) {
      double px = x + apart * (i - (women - 1) / 2.0);
      double py = foot + tall * chance.between(-0.05, 0.05);
      Outline at = new Outline(px, py, tall, i % 2 == 0 ? facing : -facing, 0);
      shadow(px, py, tall);
      sketch.hold(Figures.woman(at, i < parasols), part -> personColor(part, Motif.WOMAN));
    }
    for (int i = 0; i < children; i++) {
      double px = x + facing * (apart * 0.55 + tall * 0.45 * i) + tall * 0.12;
      double py = foot + tall * chance.between(0.0, 0.08);
      shadow(px, py, tall * 0.6);
      sketch.hold(
          Figures.child(new Outline(px, py, tall * 0.55, facing, 0)),
          part -> personColor(part, Motif.CHILD));
    }
  }

  private void shadow(double x, double y, double tall) {
    if (scene.light() != Light.NIGHT) {
      double reach = scene.light() == Light.DAY ? 0.45 : 0.9;
      sketch.fill(
          Blot.around(x + tall * reach * 0.5, y, tall * reach * 0.55, tall * 0.05, chance),
          Tint.mix(
              sketch.colors.at(
                  (int) Math.clamp(x, 0, width - 1), (int) Math.clamp(y, 0, height - 1)),
              colors.shade,
              0.55),
          Form.GROUND);
    }
  }

  private int personColor(Piece.Part part, Motif motif) {
    int dress = hue(motif, Hue.WHITE);
    int canopy = hue(Motif.PARASOL, Hue.WHITE);
    return switch (part) {
      case SKIRT, BODICE -> Tint.mix(dress, colors.light, 0.22);
      case FOLD, SLEEVE -> Tint.mix(dress, colors.shade, 0.38);
      case CANOPY -> Tint.mix(canopy, colors.light, 0.25);
      case CANOPY_SHADE -> Tint.mix(canopy, colors.shade, 0.35);
      case SKIN -> Tint.mix(0xE7B592, colors.shade, 0.25);
      case HAT -> Tint.mix(colors.of(Hue.GOLD), colors.light, 0.3);
      default -> Tint.mix(colors.of(Hue.BROWN), colors.shade, 0.5);
    };
  }
}
