package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Spots;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.ImpressionistSketch.Form;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.BasicStroke;
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
      pond();
    } else if (scene.has(Motif.PATH)) {
      path();
    } else {
      meadow();
    }
  }

  /** Water fills the canvas; the bank, if one is seen at all, is far up. */
  private void pond() {
    boolean bridge = scene.has(Motif.BRIDGE);
    double line = bridge ? height * chance.between(0.42, 0.52) : height * chance.between(-0.1, 0.16);
    if (line > 0) {
      things.sky(line + 5);
      foliage(0, line + 4, 0.3);
    }
    things.water(line);
    if (line > height * 0.1) {
      things.reflect(line, 0.7);
    }
    depths(line);
    lilies(line);
    if (bridge) {
      footbridge(line);
    }
    if (scene.has(Motif.WILLOW)) {
      curtain();
    }
    if (scene.has(Motif.IRIS)) {
      irises();
    }
  }

  /** Reflected trees and clouds, far from any bank. */
  private void depths(double line) {
    for (int y = (int) Math.max(0, line); y < height; y++) {
      for (int x = 0; x < width; x++) {
        double trees = things.noise.layered(x / 150.0 + 9, y / 420.0, 3);
        double cloud = things.noise.layered(x / 260.0 + 40, y / 300.0, 3);
        int rgb = sketch.colors.at(x, y);
        rgb = Glaze.over(rgb, colors.leaf.at(0.25), Math.min(0.75, 2.6 * (trees - 0.02)));
        rgb = Glaze.over(rgb, colors.sky.at(0.95), Math.min(0.7, 2.4 * (cloud - 0.12)));
        sketch.set(x, y, rgb, Form.WATER);
      }
    }
  }

  private void lilies(double line) {
    Detail detail = scene.detail(Motif.WATER_LILY).orElseThrow();
    int flower = Tint.mix(things.hue(Motif.WATER_LILY, Hue.PINK), colors.light, 0.2);
    Chance own = chance.fork("lilies");
    int count = detail.isMany() ? own.between(18, 30) : detail.count();
    double top = Math.max(0, line);
    int islands = detail.isMany() ? own.between(5, 9) : count;
    double tilt = own.between(-0.4, 0.4);
    List<Spots> spots = Spots.spread(islands, own);
    for (Spots spot : spots) {
      double near = 0.1 + 0.8 * spot.near();
      double x = width * (0.06 + 0.88 * spot.across());
      double y = top + (height - top) * Math.clamp(near + tilt * (spot.across() - 0.5), 0.08, 0.94);
      double scale = (0.4 + 0.75 * near) * (detail.isMany() ? 1 : 1.1);
      pads(x, y, width * 0.17 * scale, own);
    }
    things.accents.add(
        hand -> {
          Chance blooms = own.fork("blooms");
          for (int i = 0; i < count; i++) {
            Spots spot = spots.get(i % islands);
            double near = 0.1 + 0.8 * spot.near();
            double y =
                top + (height - top) * Math.clamp(near + tilt * (spot.across() - 0.5), 0.08, 0.94);
            double stray = detail.isMany() ? 1 : 0.25;
            double reach = width * 0.12 * (0.4 + 0.75 * near) * stray;
            bloom(
                hand,
                width * (0.06 + 0.88 * spot.across()) + reach * blooms.between(-1.0, 1.0),
                y + reach * 0.25 * blooms.between(-1.0, 1.0),
                (detail.isMany() ? 12 : 19) * (0.5 + 0.8 * near),
                flower,
                blooms);
          }
        });
  }

  private void pads(double x, double y, double reach, Chance own) {
    for (int i = 0; i < 11; i++) {
      double px = x + reach * own.between(-1.0, 1.0);
      double py = y + reach * 0.28 * own.between(-1.0, 1.0);
      double size = reach * own.between(0.2, 0.36);
      int leaf = Tint.mix(colors.leaf.at(own.between(0.6, 1.0)), colors.sky.at(0.8), 0.3);
      sketch.fill(
          Blot.around(px + 2, py + size * 0.16, size, size * 0.32, own),
          Tint.mix(colors.water.at(1), colors.shade, 0.4),
          0.6,
          Form.WATER);
      sketch.hold(Blot.around(px, py, size, size * 0.3, own), leaf);
    }
  }

  private void bloom(
      ImpressionistHand hand, double x, double y, double size, int rgb, Chance own) {
    for (int i = 0; i < 9; i++) {
      double angle = -Math.PI * (0.05 + 0.9 * i / 8);
      int petal = i % 3 == 0 ? Tint.mix(rgb, colors.shade, 0.25) : Tint.mix(rgb, 0xFFFFFF, 0.25);
      hand.stroke(
          x + size * 0.5 * StrictMath.cos(angle), y + size * 0.4 * StrictMath.sin(angle), angle,
          size * own.between(0.8, 1.1), size * 0.42, petal);
    }
    hand.stroke(x, y + size * 0.1, 0, size * 1.2, size * 0.4, Tint.mix(rgb, 0xFFFFFF, 0.35));
    hand.dab(x, y - size * 0.2, size * 0.2, colors.of(Hue.YELLOW));
  }

  private void footbridge(double line) {
    int rgb = things.hue(Motif.BRIDGE, Hue.GREEN);
    int lit = Tint.mix(rgb, colors.light, 0.35);
    double y = line + height * 0.06;
    double rise = height * chance.between(0.12, 0.2);
    double thick = height * 0.022;
    double rail = height * 0.1;
    for (int row = 0; row < 3; row++) {
      double up = row * rail * 0.5;
      Path2D arc = new Path2D.Double();
      arc.moveTo(-10, y - up);
      arc.quadTo(width / 2.0, y - up - 2 * rise, width + 10, y - up);
      float broad = (float) (row == 0 ? thick * 1.5 : thick * 0.7);
      if (row == 0) {
        var under = java.awt.geom.AffineTransform.getTranslateInstance(0, thick);
        sketch.hold(
            new BasicStroke(broad).createStrokedShape(under.createTransformedShape(arc)),
            Tint.mix(rgb, colors.shade, 0.6));
      }
      sketch.hold(new BasicStroke(broad).createStrokedShape(arc), row == 2 ? lit : rgb);
    }
    for (int i = 1; i < 12; i++) {
      double u = i / 12.0;
      double foot = y - 4 * rise * u * (1 - u);
      double x = -10 + (width + 20) * u;
      sketch.hold(
          new BasicStroke((float) (thick * 0.6))
              .createStrokedShape(Canvas.smooth(x, foot, x, foot - rail * 1.05)),
          Tint.mix(rgb, i % 2 == 0 ? colors.shade : colors.light, 0.25));
    }
  }

  /** Strands of a willow that hang into the picture from above. */
  private void curtain() {
    Chance own = chance.fork("curtain");
    boolean left = own.odds(0.5);
    int bunches = 5 + scene.count(Motif.WILLOW) * 2;
    things.accents.add(
        hand -> {
          for (int i = 0; i < bunches * 12; i++) {
            double u = own.unit() * own.unit();
            double x = width * (left ? u : 1 - u) * 0.9;
            double y = -10;
            double end = height * (0.62 - 0.55 * u) * own.between(0.4, 1.1);
            double tone = Math.clamp(0.4 + 0.24 * own.gaussian(), 0.05, 0.95);
            double sway = 0.05 * own.gaussian();
            while (y < end) {
              double length = own.between(14, 30);
              hand.stroke(
                  x, y, 1.57 + sway + 0.08 * own.gaussian(), length, 3.2, colors.leaf.at(tone));
              x -= sway * length * 0.7;
              y += length * 0.75;
            }
          }
        });
  }

  private void irises() {
    Chance own = chance.fork("irises");
    int rgb = things.hue(Motif.IRIS, Hue.VIOLET);
    boolean left = own.odds(0.5);
    things.accents.add(
        hand -> {
          for (int i = 0; i < 150; i++) {
            double u = own.unit() * own.unit() * 0.5;
            double x = width * (left ? u : 1 - u);
            double tall = height * own.between(0.1, 0.2) * (1.1 - u);
            double angle = -1.57 + 0.25 * own.gaussian();
            hand.stroke(x, height - tall * 0.4, angle, tall, 4, colors.leaf.at(own.between(0.1, 0.7)));
          }
          for (int i = 0; i < 34; i++) {
            double u = own.unit() * own.unit() * 0.48;
            double x = width * (left ? u : 1 - u);
            double y = height * (1 - own.between(0.06, 0.22) * (1.1 - u));
            for (int petal = 0; petal < 4; petal++) {
              hand.stroke(
                  x + 4 * own.gaussian(), y + 4 * own.gaussian(), own.between(0.0, 3.0), 13, 5,
                  Tint.mix(rgb, petal % 2 == 0 ? colors.light : colors.shade, 0.25));
            }
          }
        });
  }

  /** Clumps of leaves from one line down to another, darker below. */
  private void foliage(double top, double bottom, double distance) {
    int clumps = 170;
    for (int i = 0; i < clumps; i++) {
      double x = width * chance.between(-0.05, 1.05);
      double share = (double) i / clumps;
      double y = top + (bottom - top) * Math.min(0.98, chance.between(0.0, 0.5) + 0.5 * share);
      double size = height * chance.between(0.025, 0.06);
      double patch = 0.5 * things.noise.at(x / 110, y / 80);
      double tone = Math.clamp(0.38 + patch + 0.12 * chance.gaussian(), 0.03, 0.9);
      int rgb = Glaze.over(colors.leaf.at(tone), colors.sky.at(0.9), distance * (1 - share));
      sketch.fill(
          Blot.around(x, Math.min(y, bottom - size), size * 1.2, size, chance),
          rgb,
          Form.LEAF);
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
    lane.quadTo((end + foot) / 2 + bow - width * 0.1, height * 0.68, foot - width * 0.26, height + 5);
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
          Blot.around(
              width * chance.unit(), y, 20 + 60 * near, 3 + 9 * near, chance),
          chance.odds(0.6) ? Tint.mix(sand, colors.shade, 0.5) : Tint.mix(sand, colors.light, 0.6),
          0.6);
    }
    graphics.setClip(null);
  }

  private void ground(double line, int rgb, Form form) {
    sketch.fill(
        Canvas.polygon(-5, line, width + 5, line, width + 5, height + 5, -5, height + 5), rgb, form);
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
      double far = count == 1 ? 0.16 : 0.08 + 0.3 * (i / 2) / Math.max(1, count / 2);
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
      if (!lane.contains(x, y) && sketch.form((int) x, (int) Math.min(y, height - 1)) == Form.GRASS) {
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
          x + size * 0.6 * own.gaussian(), y + size * 0.5 * own.gaussian(), own.between(-0.6, 0.9),
          size * own.between(1.2, 2.2), size, touch);
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
            x, y, -1.45 + 0.3 * own.gaussian(), 6 + 20 * near, 1.6 + 2 * near, colors.leaf.at(tone));
      }
    }
  }
}
