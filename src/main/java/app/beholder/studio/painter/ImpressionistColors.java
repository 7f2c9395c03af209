package app.beholder.studio.painter;

import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;

/** The colours of one work of the impressionist: light has a colour, and so has each shadow. */
final class ImpressionistColors {
  final Palette palette;
  final Ramp sky;
  final Ramp water;
  final Ramp leaf;
  final Ramp rock;
  final int light;
  final int shade;

  /** How light the sky is, 0 to 1; all else follows from it. */
  final double key;

  ImpressionistColors(Scene scene) {
    palette = new Palette(scene.mood(), scene.light());
    key = key(scene);
    int first = palette.of(airy(scene, 0));
    int second = palette.of(airy(scene, 1));
    sky =
        new Ramp(
            lit(first, key - 0.08),
            lit(Tint.mix(first, second, 0.35), key),
            lit(Tint.mix(first, second, 0.8), key + 0.05));
    int depth = palette.of(scene.hue());
    water =
        new Ramp(
            lit(Tint.mix(depth, second, 0.45), key - 0.04),
            lit(Tint.mix(depth, second, 0.1), key - 0.15),
            lit(depth, key - 0.26));
    light = Tint.mix(warm(scene), 0xFFF6DC, 0.35);
    shade =
        Tint.withLightness(
            Tint.mix(palette.of(Hue.BLUE), palette.of(Hue.VIOLET), 0.5), 0.2 + 0.22 * key);
    int green = Tint.mix(palette.of(Hue.GREEN), first, scene.hues().contains(Hue.GREEN) ? 0 : 0.4);
    leaf =
        new Ramp(
            Tint.mix(lit(green, key - 0.48), shade, 0.5),
            lit(green, key - 0.3),
            Tint.mix(lit(green, key - 0.14), palette.of(Hue.YELLOW), 0.3),
            Tint.mix(lit(green, key - 0.04), light, 0.3));
    int stone = Tint.mix(palette.of(Hue.BROWN), first, 0.35);
    rock =
        new Ramp(
            Tint.mix(lit(stone, key - 0.45), shade, 0.55),
            lit(stone, key - 0.26),
            Tint.mix(lit(stone, key - 0.04), light, 0.35));
  }

  int of(Hue hue) {
    return palette.of(hue);
  }

  private static int lit(int rgb, double lightness) {
    return Tint.withLightness(rgb, Math.clamp(lightness, 0.2, 0.93));
  }

  /** Green is for leaves: where it rules, the sky takes the next colour. */
  private static Hue airy(Scene scene, int rank) {
    var hues = scene.hues().stream().filter(hue -> hue != Hue.GREEN).toList();
    if (hues.isEmpty()) {
      return Hue.BLUE;
    }
    return hues.get(Math.min(rank, hues.size() - 1));
  }

  private int warm(Scene scene) {
    return switch (scene.light()) {
      case MORNING -> 0xFFE0B8;
      case DAY, NONE -> 0xFFF0C4;
      case EVENING -> 0xFFB765;
      case NIGHT -> 0xD8DFC8;
    };
  }

  private static double key(Scene scene) {
    double key =
        switch (scene.light()) {
          case MORNING -> 0.81;
          case DAY, NONE -> 0.79;
          case EVENING -> 0.69;
          case NIGHT -> 0.5;
        };
    Mood mood = scene.mood();
    return switch (mood) {
      case SERENE -> key + 0.05;
      case JOYFUL -> key;
      case MELANCHOLY -> key - 0.09;
      case THREATENING -> key - (scene.light() == Light.NIGHT ? 0.06 : 0.18);
      case MYSTERIOUS -> key - (scene.light() == Light.NIGHT ? 0.04 : 0.16);
    };
  }
}
