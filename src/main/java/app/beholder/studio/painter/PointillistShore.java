package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Harbours, regattas and headlands of the pointillist. */
final class PointillistShore {
  private final PointillistThings things;
  private final Scene scene;
  private final Canvas seen;
  private final Chance chance;
  private final int width;
  private final int height;

  PointillistShore(PointillistThings things) {
    this.things = things;
    scene = things.scene;
    seen = things.seen;
    chance = things.chance.fork("shore");
    width = things.width;
    height = things.height;
  }

  void draw() {
    double horizon = height * chance.between(0.28, 0.55);
    things.sky(horizon + 1);
    things.water(horizon);
    things.luminary(
        width * chance.between(0.2, 0.8), horizon * chance.between(0.35, 0.75), horizon);
    things.reflect(horizon, 0.3);
    boolean left = chance.odds(0.5);
    if (scene.has(Motif.ROCK)) {
      headlands(horizon, left);
    }
    if (scene.has(Motif.LIGHTHOUSE)) {
      harbour(horizon, left);
    }
    things.vessels(
        Motif.SAIL, horizon, height * (scene.has(Motif.WOMAN) ? 0.7 : 0.95), height * 0.32);
    things.vessels(Motif.BOAT, horizon, height * 0.92, width * 0.24);
    if (scene.has(Motif.WOMAN) || scene.has(Motif.MAN)) {
      beach(horizon, left);
    }
  }

  private void headlands(double horizon, boolean left) {
    int count = things.count(Motif.ROCK, 7);
    int stone = things.hue(Motif.ROCK, Hue.VIOLET);
    int warm = Tint.mix(Tint.lighter(stone, 0.1), things.palette.of(Hue.ORANGE), 0.25);
    for (int i = 0; i < count; i++) {
      double broad = width * (i == 0 ? chance.between(0.35, 0.55) : chance.between(0.06, 0.1));
      double tall =
          i == 0 ? height * chance.between(0.24, 0.5) : height * chance.between(0.07, 0.14);
      double foot = horizon + height * (i == 0 ? 0.18 : 0.06 * i);
      double off = i == 0 ? -0.1 * width : width * (0.42 + 0.14 * i);
      double x = left ? off : width - off;
      int side = left ? 1 : -1;
      Path2D shape =
          Canvas.smooth(
              x - side * broad,
              foot,
              x - side * broad * 0.4,
              foot - tall * 0.7,
              x + side * broad * 0.3,
              foot - tall,
              x + side * broad * 0.62,
              foot - tall * 0.86,
              x + side * broad * 0.7,
              foot - tall * 0.4,
              x + side * broad * 0.85,
              foot);
      shape.closePath();
      things.gradient(
          shape,
          x,
          foot - tall,
          x + side * broad * 0.3,
          foot,
          i == 0 ? Tint.mix(things.grass, warm, 0.4) : warm,
          Tint.mix(stone, things.shade, 0.5));
      seen.fill(
          new Ellipse2D.Double(x - broad, foot - tall * 0.03, broad * 2, tall * 0.2),
          Tint.mix(things.shade, things.water.at(0.8), 0.35),
          0.6);
    }
  }

  /** A quay that runs in from one side, with a lighthouse at its end. */
  private void harbour(double horizon, boolean left) {
    int wall = Tint.mix(things.palette.of(Hue.GOLD), things.palette.of(Hue.PINK), 0.5);
    double end = width * (left ? chance.between(0.4, 0.68) : chance.between(0.32, 0.6));
    double top = horizon + height * 0.03;
    double foot = horizon + height * 0.12;
    double from = left ? 0 : width;
    things.gradient(
        Canvas.polygon(from, top - height * 0.02, end, top, end, foot, from, foot + height * 0.09),
        0,
        top,
        0,
        foot + height * 0.05,
        Tint.mix(wall, things.light, 0.4),
        Tint.mix(wall, things.shade, 0.6));
    seen.fill(
        Canvas.polygon(
            from,
            foot + height * 0.09,
            end,
            foot,
            end,
            foot + height * 0.06,
            from,
            foot + height * 0.22),
        Tint.mix(things.shade, things.water.at(0.7), 0.4),
        0.65);
    double x = end + (left ? -1 : 1) * width * 0.05;
    lighthouse(x, top + 4, height * chance.between(0.24, 0.32));
  }

  private void lighthouse(double x, double foot, double tall) {
    int rgb = things.hue(Motif.LIGHTHOUSE, Hue.WHITE);
    double half = tall * 0.085;
    things.shaded(
        Canvas.polygon(
            x - half,
            foot,
            x - half * 0.65,
            foot - tall * 0.8,
            x + half * 0.65,
            foot - tall * 0.8,
            x + half,
            foot),
        rgb);
    seen.fill(
        Canvas.polygon(
            x + things.sun * half,
            foot,
            x + things.sun * half * 0.65,
            foot - tall * 0.8,
            x + things.sun * half * 0.1,
            foot - tall * 0.8,
            x + things.sun * half * 0.15,
            foot),
        things.shade,
        0.45);
    things.shaded(
        new Rectangle2D.Double(x - half, foot - tall * 0.84, half * 2, tall * 0.05), things.shade);
    things.shaded(
        new Rectangle2D.Double(x - half * 0.5, foot - tall * 0.94, half, tall * 0.1),
        things.palette.of(Hue.YELLOW));
    things.shaded(
        Canvas.polygon(
            x - half * 0.8, foot - tall * 0.93, x, foot - tall, x + half * 0.8, foot - tall * 0.93),
        things.palette.of(Hue.RED));
    for (int i = 0; i < 9; i++) {
      double y = foot + height * 0.1 + i * tall * 0.07;
      seen.fill(
          new Ellipse2D.Double(x - half * 1.1, y, half * 2.2, tall * 0.04),
          Glaze.over(rgb, things.water.at(0.4), 0.35),
          0.5);
    }
  }

  private void beach(double horizon, boolean left) {
    double near = height * chance.between(0.62, 0.72);
    double far = near + height * chance.between(-0.04, 0.14);
    Path2D shape =
        Canvas.smooth(
            0,
            left ? near : far,
            width * 0.35,
            left ? near + 6 : far - 2,
            width * 0.7,
            left ? far - 4 : near + 4,
            width,
            left ? far : near);
    shape.lineTo(width, height);
    shape.lineTo(0, height);
    shape.closePath();
    int sand = Tint.mix(things.palette.of(Hue.GOLD), things.light, 0.55);
    things.gradient(shape, 0, near, 0, height, sand, Tint.mix(sand, things.shade, 0.25));
    things.dapple(
        shape, near, Tint.mix(sand, things.light, 0.7), Tint.mix(sand, things.shade, 0.5));
    new PointillistPeople(things)
        .stand(shape, horizon, height * 0.8, height * 0.95, chance.between(0.55, 0.8));
  }
}
