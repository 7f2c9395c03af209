package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Scene;

/** The primed and stained cloth under an abstract work. */
final class ActionGround {
  private static final int STEPS = 64;

  private ActionGround() {}

  static void prime(Scene scene, Canvas canvas, Palette palette, Chance chance) {
    int base = palette.of(scene.hue());
    int warm = Tint.mix(base, palette.of(Hue.GOLD), 0.22);
    int stain = Tint.mix(Tint.darker(base, 0.09), palette.of(scene.hues().getLast()), 0.16);
    int[] ramp = new int[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      double t = i / (double) STEPS;
      ramp[i] = t < 0.5 ? Tint.mix(stain, base, 2 * t) : Tint.mix(base, warm, 2 * t - 1);
    }
    Noise cloud = new Noise(chance);
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    for (int i = 0; i < pixels.length; i++) {
      double x = i % width;
      double y = Math.floorDiv(i, width);
      double wipe = cloud.at(0.01 * x + 0.03 * y, 0.004 * y - 0.012 * x);
      double n =
          0.5
              + 0.55 * cloud.layered(x / 210, y / 210, 3)
              + 0.07 * cloud.at(x / 5, y / 40)
              + 0.3 * wipe;
      pixels[i] = ramp[(int) Math.round(STEPS * Math.clamp(n, 0.0, 1.0))];
    }
  }
}
