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
import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Rivers of the impressionist: bridges, willows, poplars in a row, houses on the bank. */
final class ImpressionistRiver {
  private final ImpressionistThings things;
  private final Scene scene;
  private final ImpressionistSketch sketch;
  private final ImpressionistColors colors;
  private final Chance chance;
  private final int width;
  private final int height;

  ImpressionistRiver(ImpressionistThings things) {
    this.things = things;
    scene = things.scene;
    sketch = things.sketch;
    colors = things.colors;
    chance = things.chance.fork("river");
    width = things.width;
    height = things.height;
  }

  void draw() {
    double line = height * chance.between(0.4, 0.6);
    things.sky(line + 2);
    things.luminary(width * openSky(), line * chance.between(0.14, 0.32), line, true);
    things.water(line);
    double distance = scene.mood() == Mood.JOYFUL ? 0.35 : 0.5;
    things.bank(line + 2, height * chance.between(0.09, 0.2), distance);
    if (scene.has(Motif.HOUSE)) {
      houses(line);
    }
    if (scene.has(Motif.TREE)) {
      trees(line);
    }
    if (scene.has(Motif.BRIDGE)) {
      bridge(line);
    }
    boolean left = chance.odds(0.5);
    boolean far = scene.count(Motif.WILLOW) > 1;
    if (far) {
      willows(left, line);
    }
    things.reflect(line + 2, 0.8);
    things.vessels(Motif.BOAT, line + height * 0.05, width * 0.24);
    things.vessels(Motif.SAIL, line, height * 0.3);
    if (scene.has(Motif.WILLOW) || scene.has(Motif.WOMAN) || chance.odds(0.45)) {
      shore(left);
    }
    if (scene.has(Motif.WILLOW) && !far) {
      willows(left, line);
    }
    things.people(
        width * (left ? 0.3 : 0.7),
        height * 0.95,
        height * chance.between(0.26, 0.34),
        height * 0.18);
    glints(line);
  }

  /** Where no tree stands before the sun, as a share of the width. */
  private double openSky() {
    int trees = things.count(Motif.TREE, 9);
    int willows = things.count(Motif.WILLOW, 7);
    if (trees > 2) {
      return 0.05 + 0.9 * chance.between(1, trees - 1) / trees;
    }
    if (willows > 1) {
      return 0.1 + 0.8 * (chance.between(1, willows - 1) - 0.5) / (willows - 1);
    }
    return trees > 0 ? chance.between(0.42, 0.58) : chance.between(0.2, 0.8);
  }

  private void trees(double line) {
    int count = things.count(Motif.TREE, 9);
    boolean poplars = count > 2;
    Chance own = chance.fork("trees");
    double tall = line * own.between(0.62, 0.95);
    double slant = own.between(-0.35, 0.35);
    for (int i = 0; i < count; i++) {
      double share = (i + 0.5) / count;
      double x = width * (0.05 + 0.9 * share) + width * 0.16 / count * own.gaussian();
      double high = tall * (1 - Math.abs(slant) * (slant > 0 ? share : 1 - share));
      high *= own.between(0.75, 1.05);
      if (poplars) {
        things.poplar(x, line + 4, high, Math.min(width * 0.13, high * 0.3), 0.08);
      } else {
        double at = count == 1 ? width * own.pick(0.24, 0.76) : width * (0.2 + 0.6 * i);
        things.tree(at, line + 4, high * 0.95, high * 0.9, 0.05);
      }
    }
  }

  private void houses(double line) {
    int count = things.count(Motif.HOUSE, 8);
    Chance own = chance.fork("houses");
    int wall = things.hue(Motif.HOUSE, Hue.WHITE);
    double side = own.pick(0.3, 0.68);
    for (int i = 0; i < count; i++) {
      double broad = width * own.between(0.09, 0.15) * (count > 4 ? 0.75 : 1.1);
      double middle = count > 3 ? 0.5 : side;
      double apart = count > 4 ? 0.115 : 0.19;
      double x = width * (middle + apart * (i - (count - 1) / 2.0)) + width * 0.01 * own.gaussian();
      double tall = broad * own.between(0.6, 1.0);
      house(x, line + 1, broad, tall, wall, own);
      bushes(x, line, broad, own);
      if (i == 0 && scene.has(Motif.SMOKE)) {
        things.smoke(x + broad * 0.25, line - tall * 1.6, broad * 0.1, own.odds(0.5) ? 1 : -1);
      }
    }
  }

  private void bushes(double x, double line, double broad, Chance own) {
    for (int i = 0; i < 8; i++) {
      double size = broad * own.between(0.08, 0.17);
      sketch.fill(
          Blot.around(
              x + broad * own.between(-0.75, 0.75), line - size * 0.5, size * 1.3, size, own),
          colors.leaf.at(0.35 + 0.22 * own.gaussian()),
          Form.LEAF);
    }
  }

  private void house(double x, double line, double broad, double tall, int wall, Chance own) {
    int lit = Tint.mix(wall, colors.light, 0.3);
    int dim = Tint.mix(wall, colors.shade, 0.42);
    int roof =
        Tint.mix(
            own.pick(colors.of(Hue.RED), colors.of(Hue.BLUE), colors.of(Hue.BROWN)),
            colors.shade,
            0.25);
    double side = broad * 0.3;
    sketch.hold(new Rectangle2D.Double(x - broad / 2, line - tall, broad - side, tall), lit);
    sketch.hold(new Rectangle2D.Double(x + broad / 2 - side, line - tall, side, tall), dim);
    sketch.hold(
        Canvas.polygon(
            x - broad * 0.56,
            line - tall * 0.96,
            x - broad * 0.34,
            line - tall * 1.5,
            x + broad * 0.34,
            line - tall * 1.5,
            x + broad * 0.56,
            line - tall * 0.96),
        roof);
    sketch.hold(
        new Rectangle2D.Double(x + broad * 0.18, line - tall * 1.68, broad * 0.1, tall * 0.3),
        Tint.mix(roof, dim, 0.5));
    for (int i = 0; i < 3; i++) {
      double px = x - broad * 0.4 + i * broad * 0.2;
      sketch.hold(
          new Rectangle2D.Double(px, line - tall * 0.7, broad * 0.08, tall * 0.24),
          Tint.darker(dim, 0.14));
    }
  }

  private void bridge(double line) {
    int stone = things.hue(Motif.BRIDGE, Hue.BROWN);
    int lit = Tint.mix(Tint.withLightness(stone, colors.key - 0.16), colors.light, 0.25);
    int dim = Tint.mix(Tint.withLightness(stone, colors.key - 0.36), colors.shade, 0.45);
    int arches = chance.between(2, 5);
    double tall = height * chance.between(0.11, 0.19);
    double from = chance.pick(-0.05, 0.12) * width;
    double to = from + width * (from < 0 ? 1.1 : 0.95);
    double rise = tall * chance.between(0.0, 0.45);
    Path2D deck = new Path2D.Double();
    deck.moveTo(from, line + height * 0.02);
    deck.lineTo(from, line - tall);
    deck.quadTo((from + to) / 2, line - tall - 2 * rise, to, line - tall);
    deck.lineTo(to, line + height * 0.02);
    deck.closePath();
    Area body = new Area(deck);
    double span = (to - from) / arches;
    for (int i = 0; i < arches; i++) {
      double centre = from + span * (i + 0.5);
      double swell = 1 - Math.abs(2 * (i + 0.5) / arches - 1);
      double high = tall * 0.74 + rise * swell * 0.8;
      var arch =
          new Area(
              new Ellipse2D.Double(
                  centre - span * 0.39, line + height * 0.02 - high, span * 0.78, 2 * high));
      body.subtract(arch);
      var shifted = new Area(arch);
      shifted.transform(AffineTransform.getTranslateInstance(-span * 0.07, 0));
      arch.subtract(shifted);
      arch.intersect(new Area(deck));
      sketch.hold(arch, dim);
    }
    sketch.hold(body, lit);
    mottle(body, lit, dim, from, to, line, tall + rise);
    Path2D rail = new Path2D.Double();
    rail.moveTo(from, line - tall);
    rail.quadTo((from + to) / 2, line - tall - 2 * rise, to, line - tall);
    sketch.hold(
        new BasicStroke((float) (tall * 0.09)).createStrokedShape(rail),
        Tint.mix(lit, colors.light, 0.5));
  }

  /** The stones of a wall are not of one colour. */
  private void mottle(
      Area body, int lit, int dim, double from, double to, double line, double tall) {
    var graphics = sketch.colors.graphics();
    graphics.setClip(body);
    for (int i = 0; i < 160; i++) {
      double x = chance.between(from, to);
      double y = line + height * 0.02 - tall * 1.4 * chance.unit();
      double low = Math.clamp((y - line + tall) / tall, 0.0, 1.0);
      int rgb = Glaze.over(lit, dim, 0.55 * low + 0.25 * chance.unit());
      sketch.colors.fill(Blot.around(x, y, tall * 0.14, tall * 0.05, chance), rgb, 0.75);
    }
    graphics.setClip(null);
  }

  /** The near bank in a lower corner, with grass. */
  private void shore(boolean left) {
    int n = 12;
    double[] xy = new double[2 * n + 4];
    for (int i = 0; i < n; i++) {
      double share = i / (n - 1.0);
      double side = left ? share : 1 - share;
      double rise = 0.26 * StrictMath.pow(1 - Math.min(1, side * 1.25), 1.6);
      xy[2 * i] = width * share;
      xy[2 * i + 1] = height * (1.01 - rise - (side < 0.8 ? 0.035 : 0) + 0.008 * chance.gaussian());
    }
    xy[2 * n] = width + 2;
    xy[2 * n + 1] = height + 2;
    xy[2 * n + 2] = -2;
    xy[2 * n + 3] = height + 2;
    Path2D shape = Canvas.polygon(xy);
    sketch.hide(shape);
    sketch.fill(shape, colors.leaf.at(0.45), Form.GRASS);
    var graphics = sketch.colors.graphics();
    graphics.setClip(shape);
    for (int i = 0; i < 150; i++) {
      double x = width * chance.unit();
      double y = height * (1 - 0.32 * chance.unit());
      int rgb = colors.leaf.at(0.45 + 0.24 * chance.gaussian());
      sketch.colors.fill(Blot.around(x, y, 22, 9, chance), rgb, 0.6);
    }
    graphics.setClip(null);
  }

  private void willows(boolean left, double line) {
    int count = things.count(Motif.WILLOW, 7);
    Chance own = chance.fork("willows");
    for (int i = 0; i < count; i++) {
      double side = count == 1 ? own.between(0.1, 0.22) : 0.1 + 0.8 * i / (count - 1.0);
      double x = width * (left ? side : 1 - side);
      double foot = count == 1 ? height * 0.86 : line + height * 0.02;
      double tall = count == 1 ? height * own.between(0.75, 0.88) : line * own.between(0.62, 0.78);
      willow(x, foot, tall, left ? 1 : -1, own.fork(i));
    }
  }

  private void willow(double x, double foot, double tall, int facing, Chance own) {
    double lean = facing * tall * own.between(0.04, 0.16);
    double broad = tall * own.between(0.32, 0.42);
    double crown = foot - tall * 0.72;
    sketch.hold(
        new BasicStroke((float) (tall * 0.05))
            .createStrokedShape(
                Canvas.smooth(x, foot, x + lean * 0.2, foot - tall * 0.3, x + lean, crown)),
        Tint.mix(colors.rock.at(0.1), colors.shade, 0.3));
    for (int i = 0; i < 26; i++) {
      double u = own.between(-1.0, 1.0);
      double cx = x + lean + broad * u;
      double cy = crown - tall * 0.24 * Math.sqrt(1 - u * u) * own.between(0.2, 1.0);
      double drop = tall * own.between(0.25, 0.5) * (0.8 + 0.3 * Math.abs(u));
      int rgb = colors.leaf.at(0.22 + 0.1 * own.gaussian());
      sketch.fill(
          Blot.around(cx, cy + drop * 0.5, broad * 0.14, drop * 0.55, own), rgb, 0.8, Form.HANGING);
    }
    things.accents.add(hand -> strands(hand, x + lean, crown, broad, tall, own.fork("strands")));
  }

  private void strands(
      ImpressionistHand hand, double x, double crown, double broad, double tall, Chance own) {
    for (int i = 0; i < 95; i++) {
      double u = own.between(-1.1, 1.1);
      double px = x + broad * u;
      double py = crown - tall * 0.27 * Math.sqrt(Math.max(0, 1.2 - u * u)) * own.between(0.3, 1.0);
      double end = py + tall * own.between(0.25, 0.62);
      double tone = Math.clamp(0.45 - 0.25 * u + 0.25 * own.gaussian(), 0.05, 0.98);
      double sway = 0.12 * own.gaussian();
      while (py < end) {
        double length = own.between(12, 26);
        hand.stroke(px, py, 1.57 + sway + 0.1 * own.gaussian(), length, 2.8, colors.leaf.at(tone));
        px -= sway * length * 0.7;
        py += length * 0.72;
      }
    }
  }

  private void glints(double line) {
    Chance own = chance.fork("glints");
    things.accents.addFirst(hand -> {
      for (int i = 0; i < 230; i++) {
        double near = own.unit();
        double x = width * own.unit();
        double y = line + 6 + (height - line) * near * near;
        if (y < height && sketch.form((int) x, (int) y) == Form.WATER) {
          int rgb =
              own.odds(0.65)
                  ? Tint.mix(colors.sky.at(0.9), colors.light, 0.2)
                  : Tint.mix(colors.leaf.at(0.1), colors.shade, 0.4);
          hand.stroke(x, y, 0, 8 + 26 * near, 1.8 + 2.6 * near, rgb);
        }
      }
    });
  }
}
