package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Mask;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The press: flat colours whose blocks sit a little off their place and show the grain of the wood,
 * gradations wiped by hand, and the lines of the key block over all.
 */
final class UkiyoePrint {
  private static final int PAPER = 0xF0E4C9;

  final Canvas canvas;
  final Palette palette;
  final Noise noise;
  final Chance chance;
  final int ink;
  final double width;
  final double height;
  private final float[] grain;
  private final double shiftX;
  private final double shiftY;

  UkiyoePrint(Scene scene, Canvas canvas, Chance chance) {
    this.canvas = canvas;
    this.chance = chance;
    palette = new Palette(scene.mood(), scene.light());
    noise = new Noise(chance.fork("noise"));
    width = canvas.width();
    height = canvas.height();
    ink = Tint.mix(palette.of(Hue.BLACK), 0x1D2B4A, 0.35);
    double off = chance.between(0.0, 2 * Math.PI);
    shiftX = 1.7 * StrictMath.cos(off);
    shiftY = 1.2 * StrictMath.sin(off);
    grain = grain(chance.fork("grain"));
    canvas.fill(paper());
  }

  int paper() {
    return Tint.mix(PAPER, palette.of(Hue.WHITE), 0.3);
  }

  private float[] grain(Chance chance) {
    Noise wood = new Noise(chance);
    double knot = chance.between(0.2, 0.8) * width;
    float[] out = new float[canvas.width() * canvas.height()];
    for (int y = 0; y < canvas.height(); y++) {
      for (int x = 0; x < canvas.width(); x++) {
        double bent = y + 26 * wood.at(x / 260.0, y / 170.0) + 0.00016 * (x - knot) * (x - knot);
        double line = wood.at(x / 240.0, bent / 3.4);
        double blot = wood.at(x / 60.0, y / 45.0);
        out[y * canvas.width() + x] = (float) (0.93 + 0.09 * line + 0.06 * blot);
      }
    }
    return out;
  }

  private double grainAt(int x, int y) {
    return grain[y * canvas.width() + x];
  }

  private Shape offRegister(Shape shape) {
    return AffineTransform.getTranslateInstance(shiftX, shiftY).createTransformedShape(shape);
  }

  /** Prints a colour from its block. */
  void flat(Shape shape, int rgb) {
    Mask.of(canvas, offRegister(shape), 0).paint(canvas, rgb, this::grainAt);
  }

  /** A colour wiped so that it is full at one height and gone at another. */
  void bokashi(Shape shape, int rgb, double full, double none) {
    Mask.of(canvas, offRegister(shape), 0)
        .paint(
            canvas,
            rgb,
            (x, y) -> {
              double wander = 7 * noise.at(x / 90.0, 3.3);
              double t = Math.clamp((y + wander - none) / (full - none), 0.0, 1.0);
              return grainAt(x, y) * t * t * (3 - 2 * t);
            });
  }

  void everywhere(int rgb, double full, double none) {
    bokashi(new Rectangle2D.Double(-5, -5, width + 10, height + 10), rgb, full, none);
  }

  /** A line of the key block, thin at both ends. */
  void key(Curve line, double weight) {
    double phase = chance.between(0.0, 50.0);
    canvas.fill(
        line.ribbon(t -> weight * swell(t) * (1 + 0.45 * noise.at(phase + 5 * t, 0.5))), ink, 0.94);
  }

  private static double swell(double t) {
    double s = Math.min(1, 6 * Math.min(t, 1 - t));
    return 0.25 + 0.75 * s;
  }

  /** A closed line of the key block. */
  void contour(Curve line, double weight) {
    double phase = chance.between(0.0, 50.0);
    canvas.fill(line.ribbon(t -> weight * (1 + 0.55 * noise.at(phase + 7 * t, 0.5))), ink, 0.94);
  }

  /** A colour within its contour. */
  void form(Curve outline, int rgb, double weight) {
    flat(outline.path(), rgb);
    contour(outline, weight);
  }

  /** A sun or a moon. */
  void disc(double x, double y, double radius, int rgb, boolean outlined) {
    Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    flat(disc, rgb);
    bokashi(disc, Tint.lighter(rgb, 0.09), y + radius, y - 0.2 * radius);
    if (outlined) {
      canvas.draw(disc, 1.1, ink, 0.7);
    }
  }

  /** Bands of mist with round ends, cut out of the picture as the old screens do. */
  void mist(double y, double bandHeight, int rgb, Chance at) {
    boolean fromLeft = at.odds(0.5);
    for (int i = 0; i < 3; i++) {
      double h = bandHeight * at.between(0.7, 1.1);
      double length = width * at.between(0.35, 0.75);
      double inset = i == 1 ? at.between(0.1, 0.3) * width : -40;
      double x = fromLeft ? inset : width - length - inset;
      double top = y + i * bandHeight * 0.9;
      Shape band = new RoundRectangle2D.Double(x, top, length, h, h, h);
      flat(band, rgb);
      canvas.draw(band, 0.9, ink, 0.35);
    }
  }

  /** Rain as the thinnest of lines, all nearly parallel. */
  void rain(double slant, int count, Chance at) {
    for (int i = 0; i < count; i++) {
      double x = at.between(-0.3, 1.3) * width;
      double y = at.between(-0.2, 0.9) * height;
      double length = at.between(0.15, 0.45) * height;
      double lean = slant + at.between(-0.03, 0.03);
      Curve drop = Curve.straight(x, y, x + lean * length, y + length);
      canvas.fill(drop.ribbon(t -> 1.1 - 0.7 * t), ink, at.between(0.25, 0.6));
    }
  }

  /** Flakes left white, none where the seal will be. */
  void snowfall(int count, Chance at) {
    for (int i = 0; i < count; i++) {
      double r = at.between(1.2, 3.6);
      canvas.dot(at.unit() * width, at.unit() * height, r, 0xFBF7EC, 0.92);
    }
  }
}
