package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Mottle;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;

/**
 * Thin paint poured on raw cloth: veils over one another, pillars side by side, streams from the
 * sides.
 */
final class ColorFieldPour {
  private static final int RAW = 0xE6DCC7;

  private final Scene scene;
  private final ColorFieldCloth cloth;
  private final Chance chance;
  private final double width;
  private final double height;

  private ColorFieldPour(Scene scene, Canvas canvas, Chance chance) {
    this.scene = scene;
    this.chance = chance;
    int raw = scene.mood() == Mood.SERENE || scene.mood() == Mood.JOYFUL ? RAW : dimmed(scene);
    cloth = new ColorFieldCloth(canvas, raw, 0.3, scene.mood(), chance.fork("cloth"));
    width = canvas.width();
    height = canvas.height();
  }

  private static int dimmed(Scene scene) {
    int ground = ColorFieldPainter.tone(scene.mood(), scene.hues().get(2));
    return Tint.mix(RAW, ground, scene.mood() == Mood.MELANCHOLY ? 0.45 : 0.9);
  }

  static void paint(Scene scene, Canvas canvas, Chance chance) {
    ColorFieldPour pour = new ColorFieldPour(scene, canvas, chance.fork("pour"));
    boolean many = scene.main().isMany();
    if (many && width(scene) > height(scene) && pour.chance.odds(0.6)) {
      pour.streams();
    } else if (many || pour.chance.odds(0.4)) {
      pour.pillars();
    } else {
      pour.veils();
    }
    pour.cloth.glazes().onto(canvas);
  }

  private static int width(Scene scene) {
    return scene.format().width();
  }

  private static int height(Scene scene) {
    return scene.format().height();
  }

  private int color(int i) {
    int n = scene.hues().size();
    int rgb = ColorFieldPainter.glow(scene.mood(), scene.hues().get(chance.weighted(3, 2, 1) % n));
    int next = ColorFieldPainter.tone(scene.mood(), scene.hues().get(i % 2));
    return Tint.lighter(Tint.mix(rgb, next, chance.between(0.0, 0.5)), 0.04 * chance.gaussian());
  }

  /** Tall plumes, each running over the one before and pooling darker at its rim. */
  private void veils() {
    int veils = scene.main().count();
    for (int i = 0; i < veils; i++) {
      double middle = width * (0.14 + 0.72 * (i + 0.5) / veils);
      double half = width * chance.between(0.55, 0.95) / veils;
      double lean = chance.between(-0.12, 0.12) + 0.25 * (middle / width - 0.5);
      double foot = height * chance.between(0.86, 0.97);
      int rgb = color(i);
      Mottle sway = cloth.cloud().elsewhere(chance);
      Mottle tear = cloth.ragged().elsewhere(chance);
      Glazes.Field inside =
          (x, y) -> {
            double flare = half * (0.72 + 0.4 * y / height);
            double side =
                flare - Math.abs(x - middle - lean * (y - height / 2)) + 26 * sway.at(x, y);
            double end = foot - y + 20 * sway.at(x, y) - 0.0011 * (x - middle) * (x - middle);
            return Math.min(side, end) + 4 * tear.at(x, y);
          };
      cloth
          .glazes()
          .lay(
              rgb, (x, y) -> Ramp.eased(inside.at(x, y) / 9 + 0.5) * (0.62 + 0.22 * sway.at(x, y)));
      cloth
          .glazes()
          .lay(
              Tint.darker(rgb, 0.12),
              (x, y) -> {
                double in = inside.at(x, y);
                return in > -3 && in < 26 ? 0.5 * Ramp.eased(1 - Math.abs(in - 4) / 18) : 0;
              });
    }
  }

  /** Upright stripes of stain that touch here and there, and leave the lower edge raw. */
  private void pillars() {
    int pillars = scene.main().count();
    double left = width * chance.between(0.05, 0.14);
    double step = (width - 2 * left) / pillars;
    double top = chance.odds(0.5) ? -30 : height * 0.06;
    for (int i = 0; i < pillars; i++) {
      double middle = left + step * (i + 0.5);
      double half = step * chance.between(0.42, 0.5);
      double foot = height * chance.between(0.86, 0.93);
      Mottle sway = cloth.cloud().elsewhere(chance);
      Mottle tear = cloth.ragged().elsewhere(chance);
      int rgb = color(i);
      double stray = 2 + 4 * cloth.unrest();
      cloth
          .glazes()
          .lay(
              rgb,
              middle - step,
              0,
              middle + step,
              height,
              (x, y) -> {
                double side = half - Math.abs(x - middle + stray * sway.at(x, y));
                double end = Math.min(y - top, foot - y);
                double in = Math.min(side, end) + 1.6 * tear.at(x, y);
                return Ramp.eased(in / 3.5 + 0.5)
                    * (0.84 + 0.16 * Ramp.eased(1 - in / 12) + 0.12 * sway.at(x, y));
              });
    }
  }

  /** Streams from both sides down to the foot; between them the cloth stays empty. */
  private void streams() {
    int streams = scene.main().count();
    double slope = height / width * chance.between(2.1, 2.7);
    double spread = chance.between(0.8, 1.0);
    for (int i = 0; i < streams; i++) {
      boolean fromLeft = i % 2 == 0;
      int row = i / 2;
      int rows = fromLeft ? (streams + 1) / 2 : streams / 2;
      double start = height * (-0.08 + spread * (row + chance.between(-0.1, 0.1)) / rows);
      double half = 0.55 * spread * height / rows * chance.between(0.6, 0.95);
      double own = slope * chance.between(0.9, 1.1);
      Mottle sway = cloth.cloud().elsewhere(chance);
      Mottle tear = cloth.ragged().elsewhere(chance);
      double reach = (height - start) / own + 60;
      double steep = Math.sqrt(1 + own * own);
      cloth
          .glazes()
          .lay(
              color(row),
              fromLeft ? 0 : width - reach,
              0,
              fromLeft ? reach : width,
              height,
              (x, y) -> {
                double along = fromLeft ? x : width - x;
                double bend = 30 * sway.at(x, y) * Math.min(1, along / 90);
                double line = start + own * along * (0.8 + 0.35 * along / reach) + bend;
                double swell = half * (1 - 0.35 * along / reach);
                double in = (swell - Math.abs(y - line)) / steep * 1.6 + 1.3 * tear.at(x, y);
                return Ramp.eased(in / 3 + 0.5) * (0.92 + 0.12 * sway.at(x, y));
              });
    }
  }
}
