package app.beholder.studio.kit;

/**
 * Colours that pass into one another as {@link Tint#mix} mixes them, but mixed once, so that a
 * picture can ask for them pixel by pixel.
 */
public final class Ramp {
  private static final int STEPS = 256;

  private final int[] colors = new int[STEPS];

  /** Through these colours, 0xRRGGBB, at equal distances; at least two. */
  public Ramp(int... stops) {
    for (int i = 0; i < STEPS; i++) {
      double at = i / (STEPS - 1.0) * (stops.length - 1);
      int stop = Math.min((int) at, stops.length - 2);
      colors[i] = Tint.mix(stops[stop], stops[stop + 1], at - stop);
    }
  }

  /** The colour at 0 (the first) to 1 (the last); what lies outside is the end. */
  public int at(double share) {
    return colors[(int) (Math.clamp(share, 0.0, 1.0) * (STEPS - 1) + 0.5)];
  }

  /** A share that begins and ends gently: 0 up to 0, 1 from 1 on. */
  public static double eased(double share) {
    double t = Math.clamp(share, 0.0, 1.0);
    return t * t * (3 - 2 * t);
  }
}
