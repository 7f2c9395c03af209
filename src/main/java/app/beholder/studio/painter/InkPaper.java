package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Mask;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** The paper or silk of an ink painting, its mount, and the red seal. */
final class InkPaper {
  private static final int SEAL = 0xB02A1E;
  private static final int STEPS = 48;

  final int tone;
  final boolean round;
  private final Scene scene;
  private final Canvas canvas;
  private final Palette palette;
  private final Chance chance;

  InkPaper(Scene scene, Canvas canvas, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.chance = chance;
    palette = new Palette(scene.mood(), scene.light());
    round = canvas.width() == canvas.height();
    int cream =
        switch (scene.mood()) {
          case SERENE -> 0xF1E9D6;
          case JOYFUL -> 0xF4E8C9;
          case MELANCHOLY -> 0xCFC4B0;
          case THREATENING -> 0xC9BFAE;
          case MYSTERIOUS -> 0x7E8799;
        };
    tone = Tint.lighter(cream, chance.between(-0.02, 0.015));
  }

  private int dusk() {
    int wash = palette.of(scene.hues().get(Math.min(1, scene.hues().size() - 1)));
    return Tint.mix(wash, 0x23252B, 0.6);
  }

  private double depth() {
    return switch (scene.mood()) {
      case SERENE -> 0.05;
      case JOYFUL -> 0.06;
      case MELANCHOLY -> 0.24;
      case THREATENING -> 0.66;
      case MYSTERIOUS -> 0.72;
    };
  }

  int sky() {
    return Tint.mix(tone, dusk(), 0.72 * depth());
  }

  /** Lays the sheet, with a wash of dusk, storm or night over it. */
  void lay() {
    Noise cloud = new Noise(chance.fork("cloud"));
    int dark = dusk();
    double deep = depth();
    int[] ramp = new int[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      ramp[i] = Tint.mix(tone, dark, i / (double) STEPS);
    }
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    double height = canvas.height();
    for (int i = 0; i < pixels.length; i++) {
      double x = i % width;
      double y = Math.floorDiv(i, width);
      double n = cloud.layered(x / 260, y / 150, 4);
      double top = Math.clamp(1.05 - 1.7 * y / height, 0.0, 1.0);
      double stain = 0.03 + 0.05 * n;
      double sky = deep * (top + 0.25 * (scene.light() == Light.NIGHT ? 1 : 0)) * (0.75 + 0.9 * n);
      double share = Math.clamp(stain + sky, 0.0, 1.0) * STEPS;
      int step = (int) share;
      boolean dither = share - step > 0.5 + 0.45 * cloud.at(x * 0.37, y * 0.41);
      pixels[i] = ramp[Math.min(STEPS, dither ? step + 1 : step)];
    }
  }

  /** Mount, fibres and seal. */
  void finish(boolean left, Chance at) {
    double w = canvas.width();
    double h = canvas.height();
    double unit = Math.min(w, h);
    double r = unit * at.between(0.022, 0.03);
    double x = left ? w * 0.1 : w * 0.9;
    double y = h * (round ? 0.62 : scene.has(Motif.BRIDGE) ? 0.1 : at.pick(0.1, 0.9, 0.86));
    if (round) {
      x = left ? w * 0.13 : w * 0.87;
    }
    signature(x, y - 0.02 * h, r, y > h / 2, at);
    seal(x, y, r, at);
    mount(w, h, at);
    Ground.paper(canvas, 0.05, at.fork("grain"));
    Ground.vignette(canvas, 0.12);
  }

  private void signature(double x, double y, double r, boolean above, Chance at) {
    int marks = at.between(3, 6);
    for (int i = 0; i < marks; i++) {
      double my = above ? y - r * (1.1 + 1.25 * (marks - 1 - i)) : y + r * (2.9 + 1.25 * i);
      for (int k = 0; k < 4; k++) {
        double a = at.pick(-0.3, 1.2, 2.2, 0.6, -0.1);
        double cx = x + 0.35 * r * at.gaussian();
        double cy = my + 0.3 * r * at.gaussian();
        double l = r * at.between(0.25, 0.5);
        Curve stroke =
            Curve.through(
                cx - l * StrictMath.cos(a),
                cy - l * StrictMath.sin(a),
                cx + 0.1 * r,
                cy - 0.1 * r,
                cx + l * StrictMath.cos(a),
                cy + l * StrictMath.sin(a));
        canvas.fill(stroke.ribbon(t -> r * (0.2 - 0.13 * t)), 0x1C1A1A, 0.85);
      }
    }
  }

  private void seal(double x, double y, double r, Chance at) {
    boolean oval = at.odds(0.3);
    Shape shape =
        oval
            ? new Ellipse2D.Double(x - 0.8 * r, y - 1.2 * r, 1.6 * r, 2.4 * r)
            : new RoundRectangle2D.Double(x - r, y - r, 2 * r, 2 * r, 4, 4);
    Noise worn = new Noise(at.fork("worn"));
    Mask.of(canvas, shape, 3)
        .frayed(worn, 1.6, 5)
        .paint(canvas, SEAL, (px, py) -> 0.9 + 0.5 * worn.at(px / 4.0, py / 4.0));
    for (int i = 0; i < 6; i++) {
      double cx = x + r * at.between(-0.6, 0.6);
      double cy = y + r * (-0.7 + 0.28 * i);
      double l = r * at.between(0.2, 0.6);
      Curve cut =
          Curve.through(cx - l, cy, cx, cy + 0.25 * r * at.gaussian(), cx + l, cy + 0.1 * r);
      canvas.fill(cut.ribbon(t -> 0.15 * r), tone, 0.85);
    }
  }

  /** Brocade around the sheet; a square one is a round fan. */
  private void mount(double w, double h, Chance at) {
    double edge = 0.022 * Math.min(w, h);
    Area mount = new Area(new Rectangle2D.Double(-1, -1, w + 2, h + 2));
    Shape window =
        round
            ? new Ellipse2D.Double(edge, edge, w - 2 * edge, h - 2 * edge)
            : new Rectangle2D.Double(edge, edge, w - 2 * edge, h - 2 * edge);
    mount.subtract(new Area(window));
    int cloth =
        Tint.mix(
            scene.mood() == Mood.MYSTERIOUS
                ? 0x4A4E58
                : at.pick(0xB9A988, 0x9E9A86, 0xA9967A, 0x8C8A7A),
            palette.of(Hue.GREY),
            0.25);
    Noise weave = new Noise(at.fork("weave"));
    canvas.fill(mount, Tint.lighter(cloth, 0.03));
    Mask.of(canvas, mount, 0)
        .paint(canvas, Tint.darker(cloth, 0.03), (x, y) -> 0.5 + 0.6 * weave.at(x / 7.0, y / 7.0));
    canvas.draw(window, 1.4, Tint.darker(cloth, 0.16), 0.8);
  }
}
