package app.beholder.studio.painter;

import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;

/** Clouds of colour with soft edges, one above the other or one within the other. */
final class ColorFieldClouds {
  private final Scene scene;
  private final ColorFieldCloth cloth;
  private final Chance chance;
  private final double width;
  private final double height;
  private final double margin;

  ColorFieldClouds(Scene scene, ColorFieldCloth cloth, Chance chance) {
    this.scene = scene;
    this.cloth = cloth;
    this.chance = chance;
    width = cloth.canvas().width();
    height = cloth.canvas().height();
    margin = width * chance.between(0.07, 0.12);
  }

  /** Two to four bands that fill the height, of very unequal weight. */
  void stack() {
    int bands = scene.count(Motif.BAND);
    double[] share = new double[bands];
    double sum = 0;
    for (int i = 0; i < bands; i++) {
      share[i] = chance.pick(0.35, 0.8, 1.0, 1.9);
      sum += share[i];
    }
    double gap = height * chance.between(0.02, 0.04);
    double top = margin;
    double room = height - 2 * margin - gap * (bands - 1);
    int turn = chance.below(2);
    for (int i = 0; i < bands; i++) {
      double bottom = top + Math.max(0.1 * height, room * share[i] / sum * 0.96);
      if (i == bands - 1) {
        bottom = Math.max(bottom, height - margin);
      }
      Hue hue = scene.hues().get((i + turn) % 2 == 0 ? 0 : 2);
      int rgb = i < 2 ? tone(hue) : Tint.mix(tone(hue), tone(scene.hue()), 0.35);
      band(top, bottom, rgb);
      top = bottom + gap;
    }
    cloth.glazes().onto(cloth.canvas());
  }

  private void band(double top, double bottom, int rgb) {
    double in = margin + width * chance.between(-0.02, 0.03);
    cloth.cloud(in, top, width - in, bottom, rgb, halo(rgb), chance);
  }

  /** A large square and one narrow band above or below it. */
  void squareAndBand() {
    int square = tone(scene.hue());
    int band = ColorFieldPainter.glow(scene.mood(), scene.hues().get(2));
    double high = height * chance.between(0.09, 0.15);
    double gap = height * chance.between(0.025, 0.05);
    double square1 = Math.min(width * chance.between(0.8, 1.05), height - 2 * margin - gap - high);
    double air = (height - square1 - gap - high) / 2;
    if (scene.main().motif() == Motif.BAND) {
      band(air, air + high, band);
      band(air + high + gap, height - air, square);
    } else {
      band(air, air + square1, square);
      band(air + square1 + gap, height - air, band);
    }
    cloth.glazes().onto(cloth.canvas());
  }

  /** One square that hovers, or several, each within the one before. */
  void squares() {
    int squares = scene.count(Motif.SQUARE);
    double side = Math.min(width, height) * (squares == 1 ? chance.between(0.55, 0.8) : 0.86);
    double wide = squares == 1 ? side * chance.between(1.0, 1.15) : side;
    double x = width / 2 + (squares == 1 ? width * 0.03 * chance.gaussian() : 0);
    double y = height / 2 + height * (low() ? 0.07 : -0.015);
    for (int i = 0; i < squares; i++) {
      Hue hue = scene.hues().get(i == squares - 1 && i > 0 ? 2 : i % 2);
      int rgb = tone(hue);
      if (i == 0 && squares > 1) {
        rgb = Tint.mix(tone(scene.hue()), tone(scene.hues().get(1)), 0.35);
      }
      double w = wide * (1 - 0.75 * i / squares) / 2;
      double h = side * (1 - 0.75 * i / squares) / 2;
      boolean glowing = scene.has(Motif.EDGE);
      int halo = glowing ? glow(scene.hues().get(2)) : halo(rgb);
      double down = i * side * (squares > 1 ? 0.045 : 0);
      if (glowing) {
        cloth.layer(x - w - 18, y - h - 18, x + w + 18, y + h + 18, halo, 44, 0.95, chance);
      }
      if (i < squares - 1) {
        double feather = cloth.feather();
        cloth.layer(
            x - w - 5,
            y - h + down - 5,
            x + w + 5,
            y + h + down + 5,
            halo,
            1.5 * feather,
            0.5,
            chance);
        cloth.layer(x - w, y - h + down, x + w, y + h + down, rgb, feather, 0.9, chance);
      } else {
        cloth.cloud(x - w, y - h + down, x + w, y + h + down, rgb, halo, chance);
      }
    }
    cloth.glazes().onto(cloth.canvas());
  }

  private boolean low() {
    return scene.mood() == Mood.MELANCHOLY;
  }

  private int tone(Hue hue) {
    return ColorFieldPainter.tone(scene.mood(), hue);
  }

  private int glow(Hue hue) {
    return ColorFieldPainter.glow(scene.mood(), hue);
  }

  /** What shines out around a cloud: the colour of the edges, or the cloud's own in the ground. */
  private int halo(int rgb) {
    return scene
        .detail(Motif.EDGE)
        .map(Detail::hue)
        .map(this::glow)
        .orElse(Tint.mix(rgb, tone(scene.hues().get(1)), 0.5));
  }
}
