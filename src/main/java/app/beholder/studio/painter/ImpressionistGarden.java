package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.ImpressionistSketch.Form;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Path2D;
import java.util.List;

/** Gardens of the impressionist: ponds with lilies, paths between flowers, meadows with poppies. */
final class ImpressionistGarden {
  private static final List<Motif> FLOWERS =
      List.of(Motif.FLOWER, Motif.ROSE, Motif.IRIS, Motif.POPPY, Motif.LILY);

  private final ImpressionistThings things;
  private final Scene scene;
  private final ImpressionistSketch sketch;
  private final ImpressionistColors colors;
  private final Chance chance;
  private final int width;
  private final int height;

  ImpressionistGarden(ImpressionistThings things) {
    this.things = things;
    scene = things.scene;
    sketch = things.sketch;
    colors = things.colors;
    chance = things.chance.fork("garden");
    width = things.width;
    height = things.height;
  }

  void draw() {
    if (scene.has(Motif.WATER_LILY)) {
      new ImpressionistPond(things).draw();
    } else if (scene.has(Motif.PATH)) {
      path();
    } else {
      meadow();
    }
  }

  /** A path that leads in between beds of flowers. */
  private void path() {
    double line = height * chance.between(0.3, 0.44);
    things.sky(line);
    things.luminary(width * chance.between(0.2, 0.8), line * 0.35, line, false);
    double end = width * chance.between(0.35, 0.65);
    things.bank(line + 6, height * chance.between(0.16, 0.34), 0.12);
    if (scene.has(Motif.HOUSE)) {
      new ImpressionistHouse(things).front(end, line + 8, width * 0.3);
    }
    trees(line + 8, end);
    ground(line, colors.leaf.at(0.4), Form.GRASS);
    int sand = Tint.mix(colors.rock.at(0.95), things.hue(Motif.PATH, Hue.PINK), 0.3);
    double foot = width * chance.between(0.3, 0.7);
    double bow = width * chance.between(-0.2, 0.2);
    Path2D lane = new Path2D.Double();
    lane.moveTo(end - width * 0.012, line + 2);
    lane.quadTo(
        (end + foot) / 2 + bow - width * 0.1, height * 0.68, foot - width * 0.26, height + 5);
    lane.lineTo(foot + width * 0.26, height + 5);
    lane.quadTo((end + foot) / 2 + bow + width * 0.1, height * 0.68, end + width * 0.012, line + 2);
    lane.closePath();
    sketch.fill(lane, sand, Form.GROUND);
    dapple(lane, sand, line);
    double share = 0.5;
    double x = (end + foot) / 2 + bow * 0.5;
    things.people(
        x, line + (height - line) * share, height * chance.between(0.17, 0.25), height * 0.13);
    things.accents.addFirst(hand -> beds(hand, lane, line));
  }

  /** Coloured shadows of leaves on the ground. */
  private void dapple(Path2D lane, int sand, double line) {
    var graphics = sketch.colors.graphics();
    graphics.setClip(lane);
    for (int i = 0; i < 60; i++) {
      double near = chance.unit();
      double y = line + (height - line) * near;
      sketch.colors.fill(
          Blot.around(width * chance.unit(), y, 20 + 60 * near, 3 + 9 * near, chance),
          chance.odds(0.6) ? Tint.mix(sand, colors.shade, 0.5) : Tint.mix(sand, colors.light, 0.6),
          0.6);
    }
    graphics.setClip(null);
  }

  private void ground(double line, int rgb, Form form) {
    sketch.fill(
        Canvas.polygon(-5, line, width + 5, line, width + 5, height + 5, -5, height + 5),
        rgb,
        form);
    for (int i = 0; i < 240; i++) {
      double near = chance.unit();
      double y = line + (height - line) * near;
      double x = width * chance.unit();
      double tone = 0.42 + 0.3 * things.noise.at(x / 140, y / 60) + 0.1 * chance.gaussian();
      sketch.fill(
          Blot.around(x, y, 18 + 50 * near, 3 + 12 * near, chance),
          Glaze.over(colors.leaf.at(tone), rgb, 0.3),
          0.7,
          form);
    }
  }

  private void trees(double line, double end) {
    int count = things.count(Motif.TREE, 8);
    Chance own = chance.fork("trees");
    for (int i = 0; i < count; i++) {
      boolean left = count == 1 ? end > width / 2.0 : i % 2 == 0;
      int pair = i / 2;
      double far = count == 1 ? 0.16 : 0.08 + 0.6 * pair / Math.max(2, count);
      double x = width * (left ? far : 1 - far);
      double tall = line * own.between(0.95, 1.2) * (1.15 - far);
      things.tree(x, line + height * 0.05 * (1 - far), tall, tall * own.between(0.8, 1.05), 0.05);
    }
  }

  private void beds(ImpressionistHand hand, Path2D lane, double line) {
    Chance own = chance.fork("beds");
    for (int i = 0; i < 1500; i++) {
      double near = own.unit();
      double x = width * own.unit();
      double y = line + 8 + (height - line) * near * 0.99;
      if (!lane.contains(x, y)
          && sketch.form((int) x, (int) Math.min(y, height - 1)) == Form.GRASS) {
        double rich = things.noise.at(x / 120 + 4, y / 50);
        if (rich > -0.08) {
          blossom(hand, x, y, 2.4 + 6.5 * near, rich, own);
        }
      }
    }
  }

  private void blossom(
      ImpressionistHand hand, double x, double y, double size, double rich, Chance own) {
    List<Motif> kinds = FLOWERS.stream().filter(scene::has).toList();
    if (kinds.isEmpty()) {
      return;
    }
    Motif kind = kinds.get(rich > 0.15 ? 0 : kinds.size() - 1);
    int rgb = things.hue(kind, kind == Motif.IRIS ? Hue.VIOLET : Hue.RED);
    if (kind == Motif.IRIS || kind == Motif.LILY) {
      hand.stroke(x, y + size * 2, -1.5, size * 4.5, size * 0.6, colors.leaf.at(own.unit() * 0.6));
    }
    int touches = own.between(2, 4);
    for (int i = 0; i < touches; i++) {
      int touch = Tint.mix(rgb, own.odds(0.6) ? colors.light : colors.shade, own.between(0.0, 0.3));
      hand.stroke(
          x + size * 0.6 * own.gaussian(),
          y + size * 0.5 * own.gaussian(),
          own.between(-0.6, 0.9),
          size * own.between(1.2, 2.2),
          size,
          touch);
    }
  }

  /** A slope of grass under the sky, with poppies. */
  private void meadow() {
    double line = height * chance.between(0.36, 0.58);
    things.sky(line + 4);
    things.luminary(width * chance.between(0.2, 0.8), line * 0.4, line, false);
    things.bank(line + 4, height * chance.between(0.06, 0.14), 0.35);
    if (scene.has(Motif.HOUSE)) {
      new ImpressionistHouse(things)
          .front(width * chance.between(0.3, 0.7), line + 4, width * 0.14);
    }
    trees(line, chance.odds(0.5) ? 0 : width);
    ground(line, Tint.mix(colors.leaf.at(0.6), colors.of(Hue.GOLD), 0.25), Form.GRASS);
    things.people(
        width * chance.between(0.3, 0.7), height * chance.between(0.8, 0.9),
        height * chance.between(0.22, 0.32), height * 0.2);
    things.accents.addFirst(hand -> grass(hand, line));
  }

  private void grass(ImpressionistHand hand, double line) {
    Chance own = chance.fork("grass");
    double slope = own.between(-0.8, 0.8);
    for (int i = 0; i < 1300; i++) {
      double near = own.unit();
      double x = width * own.unit();
      double y = line + 6 + (height - line) * near * 0.99;
      if (sketch.form((int) x, (int) Math.min(y, height - 1)) != Form.GRASS) {
        continue;
      }
      double rich = things.noise.at(x / 150 + slope * near, y / 45) + slope * (x / width - 0.5);
      if (rich > -0.15 && i % 5 < 3) {
        blossom(hand, x, y, 2.2 + 7 * near, 0.3, own);
      } else {
        double tone = Math.clamp(0.55 + 0.24 * own.gaussian(), 0.05, 0.98);
        hand.stroke(
            x,
            y,
            -1.45 + 0.3 * own.gaussian(),
            6 + 20 * near,
            1.6 + 2 * near,
            colors.leaf.at(tone));
      }
    }
  }
}
