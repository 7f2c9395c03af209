package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glazes;

/**
 * A printing plate: for each pixel how much of it takes ink, from 0 to 1. It is cut from a phase
 * that flips with each whole number, and its edges are as wide as one pixel wherever the phase runs
 * fast or slowly; where it runs too fast for pixels, the plate turns even instead of showing false
 * forms.
 */
final class OpArtPlate implements Glazes.Field {
  private final float[] cover;
  private final int width;

  private OpArtPlate(float[] cover, int width) {
    this.cover = cover;
    this.width = width;
  }

  /** A number for each point of the plane. */
  @FunctionalInterface
  interface Phase {
    double at(double x, double y);
  }

  /**
   * Takes ink where the fraction of the phase is below {@code duty}.
   *
   * @param duty the share that takes ink, from 0 to 1
   */
  static OpArtPlate of(Canvas canvas, double duty, Phase phase) {
    int width = canvas.width();
    int height = canvas.height();
    int row = width + 1;
    float[] phases = new float[row * (height + 1)];
    for (int i = 0; i < phases.length; i++) {
      int x = i % row;
      int y = i / row;
      phases[i] = (float) phase.at(x + 0.5, y + 0.5);
    }
    float[] cover = new float[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * row + x;
        cover[y * width + x] =
            (float) inked(phases[i], duty, phases[i + 1] - phases[i], phases[i + row] - phases[i]);
      }
    }
    return new OpArtPlate(cover, width);
  }

  private static double inked(double phase, double duty, double acrossX, double acrossY) {
    double fraction = phase - Math.floor(phase);
    double speed = Math.sqrt(acrossX * acrossX + acrossY * acrossY) + 1e-9;
    // where an angle starts again from zero, the phase jumps by a whole number
    if (speed > 1) {
      speed = 0.02;
    }
    double depth =
        fraction < duty
            ? Math.min(fraction, duty - fraction)
            : -Math.min(fraction - duty, 1 - fraction);
    double sharp = Math.clamp(0.5 + depth / speed, 0.0, 1.0);
    double even = Math.clamp((speed - 0.35) / 0.3, 0.0, 1.0);
    return sharp + (duty - sharp) * even;
  }

  /** Takes ink where the distance, in pixels, is above zero. */
  static OpArtPlate shape(Canvas canvas, Phase distance) {
    int width = canvas.width();
    float[] cover = new float[width * canvas.height()];
    for (int i = 0; i < cover.length; i++) {
      int x = i % width;
      int y = i / width;
      cover[i] = (float) Math.clamp(0.5 + distance.at(x + 0.5, y + 0.5), 0.0, 1.0);
    }
    return new OpArtPlate(cover, width);
  }

  /** Ink where one of the two has ink, but not where both have. */
  OpArtPlate counter(OpArtPlate other) {
    float[] both = new float[cover.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = cover[i] + other.cover[i] - 2 * cover[i] * other.cover[i];
    }
    return new OpArtPlate(both, width);
  }

  /** This one, and another one where a mask has ink. */
  OpArtPlate replaced(OpArtPlate other, OpArtPlate mask) {
    float[] both = new float[cover.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = cover[i] + (other.cover[i] - cover[i]) * mask.cover[i];
    }
    return new OpArtPlate(both, width);
  }

  @Override
  public double at(int x, int y) {
    return cover[y * width + x];
  }
}
