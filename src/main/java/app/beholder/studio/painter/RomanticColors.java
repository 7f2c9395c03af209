package app.beholder.studio.painter;

import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;

/**
 * The colours of one work of the romantic: one that rules in the shade, and one that breaks through
 * it.
 */
final class RomanticColors {
  final Palette palette;
  final Ramp sky;
  final Ramp cloud;
  final Ramp sea;
  final Ramp rock;
  final int light;
  final int dark;
  final int mist;

  RomanticColors(Scene scene) {
    palette = new Palette(scene.mood(), scene.light());
    double key = key(scene);
    int first = palette.of(scene.hue());
    int second = palette.of(scene.hues().get(Math.min(1, scene.hues().size() - 1)));
    light = Tint.mix(Tint.withLightness(second, Math.min(0.92, key + 0.3)), 0xFFF3D6, 0.3);
    dark = Tint.mix(Tint.withLightness(first, 0.2), 0x17120F, 0.45);
    sky =
        new Ramp(
            Tint.withLightness(first, key - 0.14),
            Tint.withLightness(Tint.mix(first, second, 0.35), key),
            Tint.withLightness(Tint.mix(first, second, 0.85), key + 0.14),
            Tint.mix(second, light, 0.6));
    cloud =
        new Ramp(
            Tint.mix(Tint.withLightness(first, key - 0.34), dark, 0.3),
            Tint.withLightness(Tint.saturated(first, 0.8), key - 0.17),
            Tint.withLightness(Tint.mix(first, second, 0.55), key + 0.06),
            light);
    boolean watery =
        scene.hue() == Hue.BLUE || scene.hue() == Hue.GREEN || scene.hue() == Hue.TURQUOISE;
    double green = watery ? 0.2 : 0.05;
    int depth = Tint.mix(first, palette.of(Hue.TURQUOISE), green);
    sea =
        new Ramp(
            Tint.mix(Tint.withLightness(depth, key - 0.42), dark, 0.35),
            Tint.withLightness(depth, key - 0.24),
            Tint.mix(Tint.withLightness(depth, key - 0.02), palette.of(Hue.TURQUOISE), green),
            Tint.mix(Tint.withLightness(second, key + 0.16), light, 0.4));
    int stone = Tint.mix(palette.of(Hue.BROWN), first, 0.4);
    rock =
        new Ramp(
            dark,
            Tint.withLightness(stone, key - 0.26),
            Tint.mix(Tint.withLightness(stone, key), light, 0.3));
    mist = Tint.mix(sky.at(0.72), light, 0.3);
  }

  int hue(Scene scene, Motif motif, Hue otherwise) {
    Hue hue = scene.detail(motif).map(Detail::hue).orElse(null);
    return palette.of(hue == null ? otherwise : hue);
  }

  private static double key(Scene scene) {
    double key =
        switch (scene.light()) {
          case MORNING -> 0.72;
          case DAY, NONE -> 0.68;
          case EVENING -> 0.6;
          case NIGHT -> 0.44;
        };
    return switch (scene.mood()) {
      case SERENE -> key + 0.07;
      case JOYFUL -> key + 0.05;
      case MELANCHOLY -> key - 0.04;
      case THREATENING -> scene.light() == Light.NIGHT ? 0.36 : key - 0.2;
      case MYSTERIOUS -> scene.light() == Light.NIGHT ? 0.4 : key - 0.14;
    };
  }
}
