package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
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
import java.awt.geom.Rectangle2D;

/** A patient hand with a small brush: every form is filled dab by dab and has its outline. */
final class NaiveHand {
  final Scene scene;
  final Canvas canvas;
  final Palette palette;
  final Noise noise;
  final double width;
  final double height;
  final boolean night;
  final boolean snow;
  final int dark;

  NaiveHand(Scene scene, Canvas canvas, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    palette = new Palette(scene.mood(), scene.light());
    noise = new Noise(chance);
    width = canvas.width();
    height = canvas.height();
    night = scene.light() == Light.NIGHT;
    snow = scene.has(Motif.SNOW);
    dark = Tint.mix(palette.of(Hue.BLACK), palette.of(Hue.BROWN), 0.35);
  }

  boolean stormy() {
    return scene.mood() == Mood.THREATENING;
  }

  int of(Hue hue) {
    return palette.of(hue);
  }

  /** A colour from the box, bent to the work's mood. */
  int of(Hue hue, double share, Hue other) {
    return Tint.mix(palette.of(hue), palette.of(other), share);
  }

  /** A form filled dab by dab, with its outline. */
  void form(Shape shape, int rgb, Chance chance) {
    Rectangle2D box = shape.getBounds2D();
    int low = Tint.mix(Tint.darker(rgb, 0.075), palette.of(Hue.BLUE), 0.06);
    canvas
        .graphics()
        .setPaint(
            new GradientPaint(
                (float) box.getMinX(),
                (float) box.getMinY(),
                new Color(Tint.lighter(rgb, 0.02)),
                (float) (box.getMinX() + 0.3 * box.getWidth()),
                (float) box.getMaxY() + 1,
                new Color(low)));
    canvas.graphics().fill(shape);
    dabs(shape, rgb, 4.2, 0.04, chance);
    canvas.draw(shape, 1.3, Tint.mix(Tint.darker(rgb, 0.24), dark, 0.3), 0.85);
  }

  void form(Curve outline, int rgb, Chance chance) {
    form(outline.path(), rgb, chance);
  }

  /** Small strokes inside a shape, each a little lighter or darker than the ground. */
  void dabs(Shape shape, int rgb, double size, double spread, Chance chance) {
    Rectangle2D box = shape.getBounds2D();
    double area = Math.min(box.getWidth(), 1.3 * width) * Math.min(box.getHeight(), 1.3 * height);
    int count = (int) Math.min(900, area / (size * size * 2.2));
    int[] tones = {
      Tint.lighter(rgb, spread),
      Tint.lighter(rgb, -spread),
      Tint.lighter(Tint.turned(rgb, 8), 0.6 * spread),
      Tint.lighter(Tint.turned(rgb, -8), -0.6 * spread)
    };
    Shape before = canvas.graphics().getClip();
    canvas.graphics().clip(shape);
    for (int i = 0; i < count; i++) {
      double x = box.getX() + box.getWidth() * chance.unit();
      double y = box.getY() + box.getHeight() * chance.unit();
      double s = size * chance.between(0.6, 1.4);
      canvas.fill(new Ellipse2D.Double(x - s, y - 0.4 * s, 2 * s, 0.8 * s), tones[i & 3], 0.55);
    }
    canvas.graphics().setClip(before);
  }

  /** The warmth of old oil, and the trace of the brush. */
  void varnish() {
    int[] pixels = canvas.pixels();
    int row = canvas.width();
    int glaze = night ? 0x3A4A80 : 0xE9C98A;
    double share = night ? 0.06 : stormy() ? 0.03 : 0.085;
    for (int i = 0; i < pixels.length; i++) {
      int rgb = pixels[i];
      double x = i % row;
      double y = Math.floorDiv(i, row);
      double ridge = 1 + 0.05 * noise.at(x / 9 + 0.3 * noise.at(y / 21, x / 33), y / 3.1);
      pixels[i] =
          (glazed(rgb, glaze, 16, share, ridge) << 16)
              | (glazed(rgb, glaze, 8, share, ridge) << 8)
              | glazed(rgb, glaze, 0, share, ridge);
    }
  }

  private static int glazed(int rgb, int glaze, int shift, double share, double ridge) {
    double value = ((rgb >> shift) & 0xFF) * (1 - share) + ((glaze >> shift) & 0xFF) * share;
    return Math.clamp(Math.round(value * ridge), 0, 255);
  }

  /** A blade, leaf or hair: a stroke that is thin at its end. */
  void blade(double x, double y, double length, double angle, double wide, int rgb) {
    double ex = x + length * StrictMath.cos(angle);
    double ey = y + length * StrictMath.sin(angle);
    canvas.fill(Curve.straight(x, y, ex, ey).ribbon(t -> wide * (1 - 0.75 * t)), rgb, 1);
  }

  /** One painted leaf with two sides. */
  void leaf(double x, double y, double length, double angle, int rgb) {
    AffineTransform turn = AffineTransform.getTranslateInstance(x, y);
    turn.concatenate(
        new AffineTransform(
            StrictMath.cos(angle),
            StrictMath.sin(angle),
            -StrictMath.sin(angle),
            StrictMath.cos(angle),
            0,
            0));
    Shape leaf = new Ellipse2D.Double(0, -0.26 * length, length, 0.52 * length);
    canvas.fill(turn.createTransformedShape(leaf), rgb, 1);
  }

  /** A bent line of even strength, for limbs and tails. */
  void limb(Curve way, double wide, int rgb) {
    canvas.fill(way.ribbon(t -> wide + 1.6), Tint.mix(Tint.darker(rgb, 0.24), dark, 0.3), 0.9);
    canvas.fill(way.ribbon(t -> wide), rgb, 1);
  }
}
