package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Glazes tiles, no two alike, lays them in plaster, and lets time pass over them. */
final class TileKiln {
  private static final int BISCUIT = 0xB08660;

  private final Scene scene;
  private final Canvas canvas;
  private final Chance chance;

  TileKiln(Scene scene, Canvas canvas, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.chance = chance;
  }

  /** The glaze of this hue. */
  int glaze(Hue hue) {
    int rgb = new Palette(scene.mood(), Light.NONE).of(hue);
    return switch (scene.mood()) {
      case SERENE -> hue == Hue.WHITE ? 0xF1ECDD : rgb;
      case JOYFUL -> hue == Hue.WHITE ? 0xF8F1DE : Tint.darker(rgb, 0.02);
      case MYSTERIOUS -> hue == Hue.GOLD ? 0xC99A3A : Tint.mix(rgb, hue.rgb(), 0.25);
      case THREATENING -> hue == Hue.GOLD ? 0xB98526 : Tint.mix(rgb, hue.rgb(), 0.3);
      default -> rgb;
    };
  }

  /** What the tiles are set in. */
  int plaster() {
    boolean dark = scene.mood() == Mood.THREATENING || scene.mood() == Mood.MYSTERIOUS;
    return dark ? 0x2A2523 : scene.mood() == Mood.MELANCHOLY ? 0x8E877C : 0xCFC3AE;
  }

  /**
   * Lays a tile.
   *
   * @param joint half the width of the joint around it
   */
  void tile(double[] xy, int rgb, double joint) {
    double worn =
        switch (scene.mood()) {
          case MELANCHOLY -> 0.03;
          case THREATENING -> 0.02;
          case MYSTERIOUS -> 0.003;
          default -> 0;
        };
    double[] cut = inset(xy, joint);
    if (cut.length == 0) {
      return;
    }
    if (TilePattern.area(cut) < 900 && chance.odds(worn)) {
      fill(cut, Tint.mix(plaster(), BISCUIT, 0.6), 0.05);
      return;
    }
    double spread = scene.mood() == Mood.SERENE ? 0.022 : 0.034;
    int fired = Palette.vary(rgb, spread, chance);
    fill(cut, fired, 0.05 + 0.03 * Math.abs(chance.gaussian()));
    bevel(cut, fired);
    if (chance.odds(worn * 3 + 0.002)) {
      chip(cut);
    }
  }

  /** A glaze that pooled to one side. */
  private void fill(double[] xy, int rgb, double pool) {
    double minX = Double.MAX_VALUE;
    double minY = Double.MAX_VALUE;
    double maxX = -Double.MAX_VALUE;
    double maxY = -Double.MAX_VALUE;
    for (int i = 0; i < xy.length; i += 2) {
      minX = Math.min(minX, xy[i]);
      maxX = Math.max(maxX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    double turn = chance.between(0, 2 * Math.PI);
    double dx = (maxX - minX) / 2 * StrictMath.cos(turn);
    double dy = (maxY - minY) / 2 * StrictMath.sin(turn);
    double x = (minX + maxX) / 2;
    double y = (minY + maxY) / 2;
    Graphics2D graphics = canvas.graphics();
    graphics.setPaint(
        new GradientPaint(
            (float) (x - dx),
            (float) (y - dy),
            new Color(Tint.lighter(rgb, pool / 2)),
            (float) (x + dx),
            (float) (y + dy),
            new Color(Tint.darker(rgb, pool))));
    graphics.fill(Canvas.polygon(xy));
  }

  /** Light on the edges that face it, shade on the others. */
  private void bevel(double[] xy, int rgb) {
    int light = Tint.lighter(rgb, 0.22);
    int dark = Tint.darker(rgb, 0.2);
    int n = xy.length / 2;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      double dx = xy[2 * j] - xy[2 * i];
      double dy = xy[2 * j + 1] - xy[2 * i + 1];
      double length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      // the outward normal against light from the upper left
      double facing = (-0.55 * dy + 0.83 * dx) / length;
      Path2D edge = new Path2D.Double();
      double in = 0.8;
      edge.moveTo(xy[2 * i] - in * dy / length, xy[2 * i + 1] + in * dx / length);
      edge.lineTo(xy[2 * j] - in * dy / length, xy[2 * j + 1] + in * dx / length);
      canvas.draw(edge, 1.3, facing > 0 ? light : dark, 0.6 * Math.abs(facing));
    }
  }

  private void chip(double[] xy) {
    int corner = chance.below(xy.length / 2);
    double x = xy[2 * corner];
    double y = xy[2 * corner + 1];
    double size = chance.between(1.5, 4.5);
    double[] chip = new double[12];
    for (int i = 0; i < 6; i++) {
      double r = size * chance.between(0.5, 1.1);
      chip[2 * i] = x + r * StrictMath.cos(i * Math.PI / 3);
      chip[2 * i + 1] = y + r * StrictMath.sin(i * Math.PI / 3);
    }
    canvas.fill(Canvas.polygon(chip), Palette.vary(BISCUIT, 0.03, chance), 0.9);
  }

  /** A polygon drawn in by this much on all sides; nothing where it is too small for that. */
  static double[] inset(double[] xy, double by) {
    int n = xy.length / 2;
    double[] cut = new double[xy.length];
    for (int i = 0; i < n; i++) {
      int h = (i + n - 1) % n;
      int j = (i + 1) % n;
      double ax = xy[2 * i] - xy[2 * h];
      double ay = xy[2 * i + 1] - xy[2 * h + 1];
      double bx = xy[2 * j] - xy[2 * i];
      double by2 = xy[2 * j + 1] - xy[2 * i + 1];
      double a = Math.sqrt(ax * ax + ay * ay) + 1e-9;
      double b = Math.sqrt(bx * bx + by2 * by2) + 1e-9;
      double nx = -ay / a - by2 / b;
      double ny = ax / a + bx / b;
      double along = (nx * nx + ny * ny) / 2;
      double way = by / Math.max(0.06, along);
      cut[2 * i] = xy[2 * i] + nx * way;
      cut[2 * i + 1] = xy[2 * i + 1] + ny * way;
    }
    return TilePattern.area(cut) > 4 ? cut : new double[0];
  }

  /** Uneven light on the whole wall, cracks, and dust. */
  void finish(Chance wear) {
    boolean broken = scene.mood() == Mood.THREATENING || scene.mood() == Mood.MELANCHOLY;
    if (broken) {
      int cracks = wear.between(1, 3);
      for (int i = 0; i < cracks; i++) {
        crack(wear);
      }
    }
    Noise sheen = new Noise(wear.fork("sheen"));
    double strength = scene.mood() == Mood.SERENE ? 0.07 : 0.1;
    Ground.shade(
        canvas,
        (x, y) -> strength * sheen.at(x / 210.0, y / 170.0) + 0.02 * sheen.at(x / 6.0, y / 7.0));
    if (scene.mood() == Mood.MYSTERIOUS) {
      double x0 = canvas.width() * wear.between(0.3, 0.7);
      double y0 = canvas.height() * wear.between(0.25, 0.55);
      double reach = 0.7 * Math.max(canvas.width(), canvas.height());
      Ground.shade(
          canvas,
          (x, y) -> {
            double far = ((x - x0) * (x - x0) + (y - y0) * (y - y0)) / (reach * reach);
            return 0.3 - Math.min(0.95, 1.15 * far);
          });
    } else if (scene.mood() != Mood.JOYFUL) {
      Ground.vignette(canvas, scene.mood() == Mood.SERENE ? 0.1 : 0.25);
    }
  }

  private void crack(Chance wear) {
    double x = canvas.width() * wear.between(0.1, 0.9);
    double y = wear.odds(0.5) ? 0 : canvas.height();
    double down = y > 0 ? -1 : 1;
    double drift = wear.between(-0.8, 0.8);
    Path2D path = new Path2D.Double();
    path.moveTo(x, y);
    int steps = wear.between(12, 30);
    for (int i = 0; i < steps; i++) {
      x += drift * 14 + 5 * wear.gaussian();
      y += down * wear.between(6.0, 26.0);
      path.lineTo(x, y);
    }
    canvas.draw(path, 1.9, 0x14100E, 0.35);
    canvas.draw(path, 0.8, 0x0A0807, 0.8);
  }
}
