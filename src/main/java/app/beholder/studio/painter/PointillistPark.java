package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** River banks and gardens of the pointillist, on a Sunday without wind. */
final class PointillistPark {
  private final PointillistThings things;
  private final Scene scene;
  private final Canvas seen;
  private final Chance chance;
  private final int width;
  private final int height;

  PointillistPark(PointillistThings things) {
    this.things = things;
    scene = things.scene;
    seen = things.seen;
    chance = things.chance.fork("park");
    width = things.width;
    height = things.height;
  }

  void draw() {
    if (scene.subject() == Subject.RIVER) {
      river();
    } else if (scene.has(Motif.PATH)) {
      avenue();
    } else {
      garden();
    }
  }

  private void river() {
    boolean people = scene.has(Motif.WOMAN) || scene.has(Motif.MAN);
    double line = height * (people ? chance.between(0.2, 0.36) : chance.between(0.36, 0.52));
    things.sky(line + 2);
    boolean left = chance.odds(0.5);
    double open = left ? chance.between(0.68, 0.9) : chance.between(0.1, 0.32);
    things.luminary(
        width * (people ? open : chance.between(0.2, 0.8)),
        line * chance.between(0.3, 0.6),
        height);
    things.water(line);
    farBank(line);
    if (scene.has(Motif.BRIDGE)) {
      bridge(line);
    }
    if (scene.has(Motif.HOUSE)) {
      houses(line);
    }
    if (!people) {
      row(line + 3, line * chance.between(0.6, 0.9));
    }
    things.reflect(line + 1, 0.72);
    double from = people && left ? 0.55 : 0.06;
    double across = people ? 0.39 : 0.88;
    things.vessels(Motif.SAIL, line, height * (people ? 0.5 : 0.7), height * 0.24, from, across);
    things.vessels(Motif.BOAT, line, height * (people ? 0.6 : 0.85), width * 0.2, from, across);
    if (people) {
      bank(line, left);
    }
  }

  private void farBank(double line) {
    double tall = height * chance.between(0.03, 0.08);
    Path2D shape = new Path2D.Double();
    shape.moveTo(-5, line + 3);
    for (int x = -5; x <= width + 10; x += 10) {
      shape.lineTo(x, line - tall * (0.7 + 0.6 * things.noise.at(x / 70.0, 3)));
    }
    shape.lineTo(width + 10, line + 3);
    shape.closePath();
    int far = Tint.mix(things.leaf, things.sky.at(0.8), 0.4);
    things.gradient(
        shape,
        0,
        line - tall,
        0,
        line,
        Tint.mix(far, things.light, 0.25),
        Tint.mix(far, things.shade, 0.3));
  }

  /** Trees in a row on the far bank, as the scene counts them. */
  private void row(double foot, double tall) {
    int count = things.count(Motif.TREE, 9);
    boolean slim = chance.odds(0.6);
    for (int i = 0; i < count; i++) {
      double share = (i + 0.5) / count + chance.between(-0.25, 0.25) / count;
      double high = tall * chance.between(0.8, 1.05);
      if (slim) {
        things.poplar(width * share, foot, high, Math.min(width * 0.075, high * 0.24));
      } else {
        things.tree(width * share, foot, high, Math.min(high * 0.8, 0.8 * width / count));
      }
    }
  }

  /** The near bank runs up from one lower corner; people stand on it, trees above them. */
  private void bank(double line, boolean left) {
    double high = line + height * chance.between(0.05, 0.16);
    double low = height * chance.between(0.66, 0.84);
    Path2D shape =
        Canvas.smooth(
            0,
            left ? high : low,
            width * 0.3,
            left ? high + 0.1 * (low - high) : low - 0.35 * (low - high),
            width * 0.7,
            left ? low - 0.35 * (low - high) : high + 0.1 * (low - high),
            width,
            left ? low : high);
    shape.lineTo(width, height);
    shape.lineTo(0, height);
    shape.closePath();
    things.lawn(shape, high);
    var graphics = seen.graphics();
    graphics.setClip(shape);
    shadowBand();
    trees(left, high);
    graphics.setClip(null);
    crowns(left, high);
    new PointillistPeople(things)
        .stand(
            shape,
            line,
            Math.max(height * 0.62, high + height * 0.1),
            height * 0.95,
            chance.between(0.5, 0.74));
  }

  /** The shadow of trees that stand behind the painter lies in front. */
  private void shadowBand() {
    if (scene.light() == Light.NIGHT) {
      return;
    }
    Path2D band =
        Canvas.smooth(
            0,
            height * 0.86,
            width * 0.3,
            height * 0.84,
            width * 0.65,
            height * 0.89,
            width,
            height * 0.87);
    band.lineTo(width, height);
    band.lineTo(0, height);
    band.closePath();
    seen.fill(band, Tint.mix(things.leaf, things.shade, 0.5), 0.8);
  }

  private void trees(boolean left, double high) {
    int count = things.count(Motif.TREE, 8);
    for (int i = 0; i < count; i++) {
      double x = treeX(i, count, left);
      things.shadow(x, treeFoot(i, count, high), height * 0.3, width * 0.014);
    }
  }

  private double treeX(int i, int count, boolean left) {
    double share = 0.06 + 0.58 * (i + 0.3) / count;
    return width * (left ? share : 1 - share);
  }

  private double treeFoot(int i, int count, double high) {
    double near = 1 - (i + 0.5) / count;
    return high + height * (0.04 + 0.3 * near * near);
  }

  private void crowns(boolean left, double high) {
    int count = things.count(Motif.TREE, 8);
    for (int i = count - 1; i >= 0; i--) {
      double foot = treeFoot(i, count, high);
      double tall = foot * chance.between(0.85, 1.1);
      things.tree(treeX(i, count, left), foot, tall, tall * chance.between(0.5, 0.62));
    }
  }

  private void bridge(double line) {
    int iron = things.hue(Motif.BRIDGE, Hue.BLUE);
    double y = line - height * chance.between(0.07, 0.13);
    double thick = height * 0.03;
    Area body = new Area(new Rectangle2D.Double(-5, y, width + 10, line + height * 0.03 - y));
    int arches = chance.between(3, 6);
    double span = width / (double) arches;
    for (int i = 0; i < arches; i++) {
      double high = (line + height * 0.03 - y - thick);
      body.subtract(
          new Area(new Ellipse2D.Double(i * span + span * 0.06, y + thick, span * 0.88, 2 * high)));
    }
    things.gradient(
        body,
        0,
        y,
        0,
        line + height * 0.03,
        Tint.mix(iron, things.light, 0.45),
        Tint.mix(iron, things.shade, 0.4));
    seen.fill(
        new Rectangle2D.Double(-5, y - thick * 0.4, width + 10, thick * 0.5),
        Tint.mix(iron, things.light, 0.7),
        1);
  }

  private void houses(double line) {
    int count = things.count(Motif.HOUSE, 8);
    int wall = things.hue(Motif.HOUSE, Hue.WHITE);
    double side = chance.between(0.12, 0.5);
    for (int i = 0; i < count; i++) {
      double broad = width * chance.between(0.07, 0.1);
      double tall = broad * chance.between(0.7, 1.2);
      double x = width * (side + 0.105 * i);
      house(x, line + 2, broad, tall, wall);
    }
  }

  private void house(double x, double line, double broad, double tall, int wall) {
    things.shaded(new Rectangle2D.Double(x, line - tall, broad, tall), wall);
    things.shaded(
        Canvas.polygon(
            x - broad * 0.06,
            line - tall,
            x + broad * 0.5,
            line - tall * 1.5,
            x + broad * 1.06,
            line - tall),
        Tint.mix(things.palette.of(Hue.RED), things.palette.of(Hue.ORANGE), 0.4));
    for (int i = 0; i < 2; i++) {
      seen.fill(
          new Rectangle2D.Double(
              x + broad * (0.18 + 0.42 * i), line - tall * 0.68, broad * 0.18, tall * 0.3),
          things.shade,
          0.85);
    }
  }

  /** A path between two rows of trees, which ends in light. */
  private void avenue() {
    double line = height * chance.between(0.3, 0.45);
    double end = width * chance.between(0.35, 0.65);
    things.sky(line + 2);
    things.luminary(end, line * 0.6, height);
    farBank(line);
    things.lawn(Canvas.polygon(0, line, width, line, width, height, 0, height), line);
    int sand = Tint.mix(things.palette.of(Hue.PINK), things.light, 0.55);
    Path2D lane =
        Canvas.polygon(
            end - width * 0.015,
            line,
            end + width * 0.015,
            line,
            end + width * 0.42,
            height,
            end - width * 0.42,
            height);
    things.gradient(lane, 0, line, 0, height, sand, Tint.mix(sand, things.shade, 0.2));
    things.dapple(lane, line, Tint.mix(sand, things.light, 0.6), Tint.mix(sand, things.shade, 0.7));
    int count = things.count(Motif.TREE, 10);
    for (int i = count - 1; i >= 0; i--) {
      int pair = i / 2;
      double near = StrictMath.pow(0.62, pair);
      double side = i % 2 == 0 ? 1 : -1;
      double foot = line + (height - line) * 0.72 * near;
      double x = end + side * width * 0.52 * near;
      double tall = foot * (0.6 + 0.5 * near);
      things.shadow(x, foot, tall * 0.7, tall * 0.04);
      things.tree(x, foot, tall, tall * 0.6);
    }
    flowers(line);
    new PointillistPeople(things)
        .stand(
            new Rectangle2D.Double(0, line, width, height),
            line,
            height * 0.66,
            height * 0.93,
            chance.between(0.5, 0.66));
  }

  /** A lawn with beds of flowers; somebody may stand close. */
  private void garden() {
    double line = height * chance.between(0.26, 0.46);
    things.sky(line + 2);
    things.luminary(width * chance.between(0.2, 0.8), line * 0.5, height);
    hedge(line);
    things.lawn(Canvas.polygon(0, line, width, line, width, height, 0, height), line);
    shadowBand();
    if (scene.has(Motif.HOUSE)) {
      double broad = width * chance.between(0.16, 0.24);
      house(
          width * chance.between(0.1, 0.6),
          line + height * 0.07,
          broad,
          broad * 0.8,
          things.hue(Motif.HOUSE, Hue.WHITE));
    }
    int count = things.count(Motif.TREE, 8);
    for (int i = 0; i < count; i++) {
      double x = width * ((i + 0.5) / count + chance.between(-0.2, 0.2) / count);
      double foot = line + height * chance.between(0.05, 0.16);
      double tall = foot * chance.between(0.6, 0.95);
      things.shadow(x, foot, tall * 0.7, tall * 0.04);
      things.tree(x, foot, tall, tall * 0.7);
    }
    flowers(line);
    new PointillistPeople(things)
        .stand(
            new Rectangle2D.Double(0, line, width, height),
            line,
            height * 0.72,
            height * 0.96,
            chance.between(0.6, 1.0));
  }

  /** Leaves all along the end of a garden, light above and dark below. */
  private void hedge(double line) {
    double tall = height * chance.between(0.07, 0.2);
    for (int layer = 0; layer < 4; layer++) {
      double tone = 0.12 + 0.2 * (3 - layer);
      for (double x = -10; x < width + 10; x += 11) {
        double high =
            tall * (1 - 0.22 * layer) * (0.8 + 0.5 * things.noise.at(x / 90, layer * 7.3));
        int rgb = Tint.mix(things.leaf, layer == 3 ? things.shade : things.grass, tone);
        seen.fill(Blot.around(x, line - high * 0.5, 14, high * 0.55, chance), rgb);
      }
    }
  }

  private void flowers(double line) {
    Motif kind = scene.has(Motif.ROSE) ? Motif.ROSE : Motif.FLOWER;
    if (!scene.has(kind)) {
      return;
    }
    int rgb = things.hue(kind, Hue.RED);
    for (int bed = 0; bed < 5; bed++) {
      double near = 0.14 + 0.17 * bed;
      double x = width * chance.between(0.1, 0.9);
      double y = line + (height - line) * near;
      double reach = width * chance.between(0.1, 0.2) * (0.5 + near);
      seen.fill(
          new Ellipse2D.Double(x - reach, y - reach * 0.24, reach * 2, reach * 0.5),
          Tint.mix(things.leaf, things.grass, 0.4),
          0.8);
      for (int i = 0; i < 120; i++) {
        double angle = chance.between(0.0, 6.28);
        double far = reach * Math.sqrt(chance.unit());
        seen.dot(
            x + far * StrictMath.cos(angle),
            y - 3 + 0.23 * far * StrictMath.sin(angle),
            3 + 3.5 * near,
            Tint.mix(rgb, things.light, chance.between(0.0, 0.4)),
            1);
      }
    }
  }
}
