package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;

/**
 * The colours of one work: the tube colours, bent to its mood and its light. A stranger should
 * guess the mood from the colours alone.
 */
public final class Palette {
  private final Mood mood;
  private final Light light;

  /** Light {@link Light#NONE} changes nothing. */
  public Palette(Mood mood, Light light) {
    this.mood = mood;
    this.light = light;
  }

  /** A colour in this mood and light, 0xRRGGBB. */
  public int of(Hue hue) {
    return lit(bent(hue.rgb()));
  }

  /** The same with a little chance, so that no two strokes are quite alike. */
  public int of(Hue hue, Chance chance) {
    return vary(of(hue), 0.03, chance);
  }

  /**
   * A colour that differs by chance.
   *
   * @param spread the standard deviation of its lightness, 0 to 1
   */
  public static int vary(int rgb, double spread, Chance chance) {
    int turned = Tint.turned(rgb, 120 * spread * chance.gaussian());
    return Tint.lighter(turned, spread * chance.gaussian());
  }

  private int bent(int rgb) {
    return switch (mood) {
      case SERENE -> Tint.saturated(Tint.lighter(rgb, 0.07), 0.72);
      case JOYFUL -> Tint.saturated(Tint.lighter(rgb, 0.04), 1.2);
      case MELANCHOLY -> Tint.mix(Tint.saturated(Tint.darker(rgb, 0.08), 0.5), 0x5B6470, 0.25);
      case THREATENING -> Tint.saturated(Tint.darker(rgb, 0.16), 0.95);
      case MYSTERIOUS -> Tint.mix(Tint.darker(rgb, 0.14), 0x241C45, 0.3);
    };
  }

  private int lit(int rgb) {
    return switch (light) {
      case MORNING -> Tint.mix(rgb, 0xFBE3CF, 0.14);
      case DAY, NONE -> rgb;
      case EVENING -> Tint.mix(rgb, 0xD0702A, 0.16);
      case NIGHT -> Tint.mix(Tint.darker(rgb, 0.12), 0x111A38, 0.28);
    };
  }
}
