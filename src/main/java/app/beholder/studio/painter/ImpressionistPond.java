package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Spot;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.painter.ImpressionistSketch.Form;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/** Ponds of the impressionist, with lilies, bridges and all the sky in them. */
final class ImpressionistPond {
  private final ImpressionistThings things;
  private final Scene scene;
  private final ImpressionistSketch sketch;
  private final ImpressionistColors colors;
  private final Chance chance;
  private final int width;
  private final int height;

  ImpressionistPond(ImpressionistThings things) {
    this.things = things;
    scene = things.scene;
    sketch = things.sketch;
    colors = things.colors;
    chance = things.chance.fork("garden");
    width = things.width;
    height = things.height;
  }

  /** Water fills the canvas; the bank, if one is seen at all, is far up. */
  void draw() {
    boolean bridge = scene.has(Motif.BRIDGE);
    double line =
        bridge ? height * chance.between(0.42, 0.52) : height * chance.between(-0.1, 0.16);
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
    int flower = Tint.mix(things.hue(Motif.WATER_LILY, Hue.PINK), colors.light, 0.1);
    Chance own = chance.fork("lilies");
    int count = detail.isMany() ? own.between(18, 30) : detail.count();
    double top = Math.max(0, line);
    int islands = detail.isMany() ? own.between(5, 9) : count;
    double tilt = own.between(-0.4, 0.4);
    List<Spot> spots = Spot.spread(islands, own);
    for (Spot spot : spots) {
      double near = 0.1 + 0.8 * spot.near();
      double x = width * (0.06 + 0.88 * spot.across());
      double y = top + (height - top) * Math.clamp(near + tilt * (spot.across() - 0.5), 0.08, 0.94);
      double scale = (0.4 + 0.75 * near) * (detail.isMany() ? 1 : 1.1);
      pads(x, y, width * 0.17 * scale, own);
    }
    things.accents.add(hand -> {
      Chance blooms = own.fork("blooms");
      for (int i = 0; i < count; i++) {
        Spot spot = spots.get(i % islands);
        double near = 0.1 + 0.8 * spot.near();
        double y =
            top + (height - top) * Math.clamp(near + tilt * (spot.across() - 0.5), 0.08, 0.94);
        double stray = detail.isMany() ? 1 : 0.25;
        double reach = width * 0.12 * (0.4 + 0.75 * near) * stray;
        bloom(
            hand,
            width * (0.06 + 0.88 * spot.across()) + reach * blooms.between(-1.0, 1.0),
            y + reach * 0.25 * blooms.between(-1.0, 1.0),
            (detail.isMany() ? 15 : 26) * (0.5 + 0.8 * near),
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

  private void bloom(ImpressionistHand hand, double x, double y, double size, int rgb, Chance own) {
    for (int i = 0; i < 9; i++) {
      double angle = -Math.PI * (0.05 + 0.9 * i / 8);
      int petal = i % 3 == 0 ? Tint.mix(rgb, colors.shade, 0.2) : Tint.mix(rgb, 0xFFFFFF, 0.12);
      hand.stroke(
          x + size * 0.5 * StrictMath.cos(angle),
          y + size * 0.4 * StrictMath.sin(angle),
          angle,
          size * own.between(0.8, 1.1),
          size * 0.42,
          petal);
    }
    hand.stroke(x, y + size * 0.1, 0, size * 1.2, size * 0.4, Tint.mix(rgb, 0xFFFFFF, 0.3));
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
        var under = AffineTransform.getTranslateInstance(0, thick);
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
    things.accents.add(hand -> {
      for (int i = 0; i < bunches * 12; i++) {
        double u = own.unit() * own.unit();
        double x = width * (left ? u : 1 - u) * 0.9;
        double y = -10;
        double end = height * (0.62 - 0.55 * u) * own.between(0.4, 1.1);
        double tone = Math.clamp(0.4 + 0.24 * own.gaussian(), 0.05, 0.95);
        double sway = 0.05 * own.gaussian();
        while (y < end) {
          double length = own.between(14, 30);
          hand.stroke(x, y, 1.57 + sway + 0.08 * own.gaussian(), length, 3.2, colors.leaf.at(tone));
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
    things.accents.add(hand -> {
      for (int i = 0; i < 150; i++) {
        double u = own.unit() * own.unit() * 0.5;
        double x = width * (left ? u : 1 - u);
        double tall = height * own.between(0.1, 0.2) * (1.1 - u);
        double angle = -1.57 + 0.25 * own.gaussian();
        hand.stroke(x, height - tall * 0.4, angle, tall, 4, colors.leaf.at(own.between(0.1, 0.7)));
      }
      for (int i = 0; i < 46; i++) {
        double u = own.unit() * own.unit() * 0.48;
        double x = width * (left ? u : 1 - u);
        double y = height * (1 - own.between(0.06, 0.22) * (1.1 - u));
        for (int petal = 0; petal < 4; petal++) {
          hand.stroke(
              x + 4 * own.gaussian(),
              y + 4 * own.gaussian(),
              own.between(0.0, 3.0),
              17,
              6.5,
              Tint.mix(rgb, petal % 2 == 0 ? colors.light : colors.shade, 0.15));
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
          Blot.around(x, Math.min(y, bottom - size), size * 1.2, size, chance), rgb, Form.LEAF);
    }
  }
}
