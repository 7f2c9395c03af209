package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.ImpressionistSketch.Form;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Path2D;

/** Harbours, regattas, cliffs, beaches and surf of the impressionist. */
final class ImpressionistSea {
  private final ImpressionistThings things;
  private final Scene scene;
  private final ImpressionistSketch sketch;
  private final ImpressionistColors colors;
  private final Chance chance;
  private final int width;
  private final int height;

  ImpressionistSea(ImpressionistThings things) {
    this.things = things;
    scene = things.scene;
    sketch = things.sketch;
    colors = things.colors;
    chance = things.chance.fork("sea");
    width = things.width;
    height = things.height;
  }

  void draw() {
    boolean surf = scene.main().motif() == Motif.WAVE;
    double horizon = height * (surf ? chance.between(0.16, 0.3) : chance.between(0.28, 0.52));
    boolean left = chance.odds(0.5);
    double sunX = width * (left ? chance.between(0.58, 0.8) : chance.between(0.2, 0.42));
    things.sky(horizon + 1);
    things.luminary(sunX, horizon * chance.between(0.3, 0.72), horizon, true);
    if (!surf && chance.odds(0.6)) {
      coast(horizon, !left);
    }
    things.water(horizon);
    sheen(horizon);
    if (scene.has(Motif.ROCK)) {
      rocks(horizon, left);
    }
    things.vessels(Motif.SHIP, horizon - height * 0.02, width * 0.3);
    things.vessels(Motif.SAIL, horizon, height * 0.34);
    things.vessels(Motif.BOAT, horizon, width * 0.26);
    if (scene.has(Motif.WOMAN)) {
      beach(left);
    }
    if (scene.has(Motif.WAVE)) {
      waves(horizon);
    }
    gulls(horizon);
    sparkle(horizon);
  }

  /** The sky lies on the water, most near the horizon. */
  private void sheen(double horizon) {
    things.reflect(horizon, scene.mood() == Mood.THREATENING ? 0.25 : 0.5);
  }

  /** A far coast on one side, in haze. */
  private void coast(double horizon, boolean left) {
    double reach = width * chance.between(0.35, 0.75);
    double tall = height * chance.between(0.03, 0.09);
    for (int layer = 0; layer < 2; layer++) {
      int rgb =
          Glaze.over(
              Tint.mix(colors.shade, colors.leaf.at(0.4), 0.4 * layer),
              colors.sky.at(0.9),
              0.62 - 0.16 * layer);
      for (double u = 0; u < reach * (1 - 0.3 * layer); u += 7) {
        double high = tall * (1 - u / reach) * (1 + 0.7 * things.noise.at(u / 60, 8 + layer));
        sketch.fill(
            Blot.around(left ? u : width - u, horizon, 10, Math.max(2, high), chance),
            rgb,
            Form.ROCK);
      }
    }
  }

  private void rocks(double horizon, boolean left) {
    int count = things.count(Motif.ROCK, 7);
    Chance own = chance.fork("rocks");
    for (int i = 0; i < count; i++) {
      boolean headland = i == 0;
      double side = left ? 0.02 : 0.98;
      double step = left ? 1 : -1;
      double x = width * (side + step * (headland ? 0.06 : 0.3 + 0.16 * (i - 1)));
      double line = horizon + height * (headland ? 0.1 : 0.05 + 0.05 * (i % 2));
      double tall =
          headland
              ? horizon * own.between(0.5, 0.85) + height * 0.1
              : height * own.between(0.09, 0.2);
      double broad = width * (headland ? own.between(0.28, 0.4) : own.between(0.05, 0.09));
      cliff(x, line, tall, broad, headland ? 0.12 : 0.25, own);
    }
  }

  private void cliff(double x, double line, double tall, double broad, double veil, Chance own) {
    Path2D shape = jagged(x, line, tall, broad, own);
    int far = colors.sky.at(0.9);
    sketch.fill(shape, Glaze.over(colors.rock.at(0.4), far, veil), Form.ROCK);
    var graphics = sketch.colors.graphics();
    graphics.setClip(shape);
    for (int i = 0; i < 60; i++) {
      double cx = x + broad * own.between(-1.0, 1.0);
      double cy = line - tall * own.between(0.0, 1.0);
      double tone = 0.5 + 0.4 * own.gaussian() - 0.5 * (cx - x) / broad;
      int rgb = Glaze.over(colors.rock.at(tone), far, veil);
      double size = broad * own.between(0.05, 0.14);
      sketch.colors.fill(Blot.around(cx, cy, size * 0.55, size * 1.5, own), rgb, 0.8);
    }
    graphics.setClip(null);
    int below = Tint.mix(colors.rock.at(0.15), colors.water.at(0.7), 0.4);
    sketch.fill(
        Blot.around(x, line + tall * 0.07, broad * 0.9, tall * 0.13, own), below, 0.75, Form.WATER);
    foamLine(x, line, broad, own.fork("foam"));
  }

  private void foamLine(double x, double line, double broad, Chance own) {
    int foam = Tint.mix(colors.of(Hue.WHITE), colors.sky.at(0.7), 0.2);
    things.accents.add(hand -> {
      for (int i = 0; i < 26; i++) {
        hand.stroke(
            x + broad * own.between(-1.0, 1.0),
            line + 3 * own.gaussian(),
            0.1 * own.gaussian(),
            own.between(7, 18),
            3,
            foam);
      }
    });
  }

  private static Path2D jagged(double x, double line, double tall, double broad, Chance own) {
    int n = 9;
    double[] xy = new double[2 * n + 4];
    double flat = own.between(0.4, 1.0);
    xy[0] = x - broad;
    xy[1] = line;
    for (int i = 0; i < n; i++) {
      double u = -0.92 + 1.84 * i / (n - 1);
      double rise = 1 - StrictMath.pow(Math.abs(u), 2 + 6 * flat);
      xy[2 * i + 2] = x + broad * u * 0.92;
      xy[2 * i + 3] = line - tall * Math.max(0.1, rise * own.between(0.82, 1.0));
    }
    xy[2 * n + 2] = x + broad;
    xy[2 * n + 3] = line;
    return Canvas.polygon(xy);
  }

  /** A strip of sand in front, with people on it. */
  private void beach(boolean left) {
    double near = height * chance.between(0.7, 0.8);
    double far = height * chance.between(0.8, 0.92);
    double[] xy = new double[22];
    for (int i = 0; i < 9; i++) {
      double share = i / 8.0;
      xy[2 * i] = width * share;
      double mixed = left ? near + (far - near) * share : far + (near - far) * share;
      xy[2 * i + 1] = mixed + height * 0.012 * chance.gaussian();
    }
    xy[18] = width;
    xy[19] = height;
    xy[20] = 0;
    xy[21] = height;
    int sand = Tint.mix(colors.rock.at(0.85), colors.of(Hue.GOLD), 0.25);
    sketch.fill(Canvas.polygon(xy), sand, Form.GROUND);
    for (int i = 0; i < 40; i++) {
      double py = height - (height - far) * chance.unit() * 1.2;
      sketch.fill(
          Blot.around(width * chance.unit(), py + 8, 40, 5, chance),
          Tint.mix(sand, chance.odds(0.5) ? colors.shade : colors.light, 0.3),
          0.6,
          Form.GROUND);
    }
    double x = width * (left ? chance.between(0.22, 0.4) : chance.between(0.6, 0.78));
    double tall = height * chance.between(0.24, 0.36);
    things.people(x, height * 0.93, tall, tall * 0.52);
  }

  /** Breakers that run in one behind the other. */
  private void waves(double horizon) {
    int foam = Tint.mix(colors.of(Hue.WHITE), colors.sky.at(0.8), 0.15);
    Chance own = chance.fork("waves");
    int rows = own.between(5, 8);
    for (int row = 0; row < rows; row++) {
      double near = (row + own.between(0.3, 0.9)) / rows;
      double y = horizon + (height - horizon) * near * near;
      double tall = height * 0.012 + height * 0.075 * near * near;
      double phase = own.unit() * 10;
      breaker(y, tall, phase, foam, near, own);
    }
  }

  private void breaker(double y, double tall, double phase, int foam, double near, Chance own) {
    int dark = Tint.mix(colors.water.at(1), colors.shade, 0.5);
    int clear = Tint.mix(colors.water.at(0.35), colors.of(Hue.TURQUOISE), 0.3);
    int n = 60;
    for (int layer = 0; layer < 4; layer++) {
      double[] xy = new double[4 * n];
      for (int i = 0; i < n; i++) {
        double x = -20 + (width + 40.0) * i / (n - 1);
        double crest = crest(x, near, phase);
        xy[2 * i] = x;
        xy[2 * i + 1] = y - tall * 1.9 * crest + tall * 0.32 * layer;
        xy[4 * n - 2 - 2 * i] = x;
        xy[4 * n - 1 - 2 * i] = y + tall * (1.2 + 0.5 * crest);
      }
      sketch.fill(Canvas.polygon(xy), Tint.mix(clear, dark, 0.15 + 0.26 * layer), 0.75, Form.WATER);
    }
    things.accents.add(hand -> crests(hand, y, tall, phase, foam, near, own.fork((int) y)));
  }

  /** How high the water stands along a wave, 0 to about 1; heaped up in some places. */
  private double crest(double x, double near, double phase) {
    double heap = things.noise.at(x / (90 + 190 * near) + phase, 3.3 + phase) + 0.35;
    return Math.max(0, heap) * (0.8 + 0.3 * things.noise.at(x / 22 + phase, 9.1));
  }

  private void crests(
      ImpressionistHand hand,
      double y,
      double tall,
      double phase,
      int foam,
      double near,
      Chance own) {
    for (double x = -10; x < width + 10; x += 4 + 5 * near) {
      double crest = crest(x, near, phase);
      if (crest > 0.16) {
        int strokes = 1 + (int) (6 * crest);
        for (int i = 0; i < strokes; i++) {
          double down = tall * own.unit() * own.unit() * 2.2 * crest;
          int rgb = Tint.mix(foam, colors.shade, own.odds(0.25) ? 0.3 : 0.05);
          hand.stroke(
              x + 4 * own.gaussian(),
              y - tall * 1.9 * crest + down,
              0.35 * own.gaussian(),
              6 + 16 * near,
              2 + 4.5 * near,
              rgb);
        }
      }
    }
  }

  private void gulls(double horizon) {
    int count = things.count(Motif.GULL, 9);
    Chance own = chance.fork("gulls");
    int rgb = Tint.mix(things.hue(Motif.GULL, Hue.WHITE), colors.light, 0.3);
    things.accents.add(hand -> {
      for (int i = 0; i < count; i++) {
        double x = width * (0.12 + 0.76 * (i + own.unit()) / count);
        double y = horizon * own.between(0.2, 0.95);
        double wing = width * own.between(0.014, 0.026);
        double tilt = 0.3 * own.gaussian();
        hand.stroke(x - wing * 0.7, y, 0.5 + tilt, wing * 1.8, 4, rgb);
        hand.stroke(x + wing * 0.7, y, -0.5 + tilt, wing * 1.8, 4, rgb);
        hand.stroke(x, y + wing * 0.3, 0, wing * 0.9, 4, Tint.darker(rgb, 0.12));
      }
    });
  }

  /** Single strokes of sky and of depth on the water. */
  private void sparkle(double horizon) {
    Chance own = chance.fork("sparkle");
    int strokes = scene.mood() == Mood.JOYFUL ? 420 : 220;
    things.accents.addFirst(hand -> {
      for (int i = 0; i < strokes; i++) {
        double near = own.unit();
        double x = width * own.unit();
        double y = horizon + 4 + (height - horizon) * near * near;
        if (y < height && sketch.form((int) x, (int) y) == Form.WATER) {
          int rgb =
              own.odds(0.6)
                  ? Tint.mix(colors.sky.at(0.95), colors.light, 0.25)
                  : Tint.mix(colors.water.at(1), colors.shade, 0.35);
          hand.stroke(x, y, 0, 6 + 26 * near * near, 1.8 + 3.4 * near * near, rgb);
        }
      }
    });
  }
}
