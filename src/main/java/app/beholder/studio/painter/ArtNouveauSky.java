package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;

/** What is far behind in a panel: sky, sun or moon, clouds, hills or water. */
final class ArtNouveauSky {
  private final Scene scene;
  private final ArtNouveauPen pen;
  private final Palette palette;
  private final Chance chance;
  private final double w;
  private final double h;
  private final boolean dark;
  private final int sky;
  private final int green;
  private final double margin;

  /**
   * @param sky its colour
   * @param margin of the frame around it
   */
  ArtNouveauSky(
      Scene scene,
      ArtNouveauPen pen,
      Palette palette,
      int sky,
      int green,
      double margin,
      Chance chance) {
    this.sky = sky;
    this.green = green;
    this.margin = margin;
    this.scene = scene;
    this.pen = pen;
    this.palette = palette;
    this.chance = chance;
    w = pen.canvas().width();
    h = pen.canvas().height();
    dark = scene.mood() == Mood.THREATENING || scene.mood() == Mood.MYSTERIOUS;
  }

  void paint() {
    land();
    disc();
  }

  /** Flat bands: sky, and far land or water in the second colour. */
  private void land() {
    Canvas canvas = pen.canvas();
    rainbow(canvas);
    int second = Tint.mix(palette.of(scene.hues().get(1)), sky, 0.45);
    double level = h * chance.between(0.62, 0.74);
    switch (chance.below(scene.subject() == Subject.PORTRAIT ? 2 : 3)) {
      case 0 -> clouds(second);
      case 1 -> {
        for (int i = 0; i < 3; i++) {
          double y = level + 0.09 * h * i;
          Path2D hill =
              Canvas.smooth(
                  -20,
                  y,
                  0.2 * w,
                  y - 0.05 * h * chance.between(0.2, 1.0),
                  0.5 * w,
                  y + 0.02 * h,
                  0.8 * w,
                  y - 0.05 * h * chance.between(0.2, 1.0),
                  w + 20,
                  y);
          hill.lineTo(w + 20, h);
          hill.lineTo(-20, h);
          hill.closePath();
          pen.shape(hill, Tint.mix(second, green, 0.3 * i), 0.8);
        }
      }
      default -> {
        pen.tone(new Rectangle2D.Double(-5, level, w + 10, h), second);
        for (int i = 0; i < 13; i++) {
          double y = level + 8 + i * i * 1.5;
          double x = w * chance.between(-0.1, 0.7);
          pen.line(
              new double[] {x, y, x + 0.12 * w, y - 3, x + 0.24 * w, y + 3, x + 0.36 * w, y},
              0.6,
              Tint.lighter(second, dark ? 0.1 : -0.12));
        }
      }
    }
  }

  /** The sky runs from one ink into the other, as when two are on one roller. */
  private void rainbow(Canvas canvas) {
    int below =
        dark
            ? Tint.mix(Tint.lighter(sky, 0.05), palette.of(scene.hues().get(1)), 0.22)
            : Tint.mix(sky, 0xF6EBD0, 0.55);
    int above =
        dark
            ? Tint.lighter(sky, scene.mood() == Mood.THREATENING ? 0.06 : 0.0)
            : Tint.darker(sky, 0.02);
    for (int y = 0; y < h; y += 2) {
      canvas.fill(
          new Rectangle2D.Double(0, y, w, 2), Tint.mix(above, below, 1.25 * y / h - 0.1), 1);
    }
  }

  private void clouds(int rgb) {
    for (int i = 0; i < 7; i++) {
      double y = h * (0.12 + 0.11 * i) + chance.between(-12.0, 12.0);
      double[] band =
          ArtNouveauPen.whip(
              -30,
              y,
              chance.between(-0.12, 0.12),
              1.3 * w,
              chance.between(-0.25, 0.25),
              chance.between(-2.5, 2.5));
      pen.tone(
          ArtNouveauPen.ribbon(band, h * chance.between(0.02, 0.06), 0.5, 0.3),
          Tint.mix(sky, rgb, 0.45));
      pen.line(band, 0.5, Tint.mix(sky, pen.ink(), 0.35));
    }
  }

  private void disc() {
    scene
        .detail(Motif.SUN)
        .or(() -> scene.detail(Motif.MOON))
        .ifPresent(detail -> {
          double r = w * chance.between(0.13, 0.2);
          double x = w * chance.between(0.35, 0.65);
          double y = margin + 0.17 * h;
          int rgb = palette.of(Objects.requireNonNull(detail.hue()));
          if (detail.motif() == Motif.SUN) {
            for (int i = 0; i < 28; i++) {
              double turn = 6.2832 * i / 28;
              double[] ray =
                  ArtNouveauPen.whip(
                      x + 1.15 * r * StrictMath.cos(turn),
                      y + 1.15 * r * StrictMath.sin(turn),
                      turn,
                      r * (i % 2 == 0 ? 0.7 : 0.4),
                      0.5,
                      0);
              pen.shape(
                  ArtNouveauPen.ribbon(ray, 0.13 * r, 0.3, 0.6), Tint.mix(rgb, sky, 0.3), 0.5);
            }
          }
          pen.shape(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), rgb, 1.5);
          pen.line(arc(x, y, 0.86 * r), 0.6, Tint.darker(rgb, 0.12));
        });
  }

  private static double[] arc(double x, double y, double r) {
    double[] xy = new double[24];
    for (int i = 0; i < 12; i++) {
      double turn = 0.3 + 0.2 * i;
      xy[2 * i] = x + r * StrictMath.cos(turn);
      xy[2 * i + 1] = y + r * StrictMath.sin(turn);
    }
    return xy;
  }
}
