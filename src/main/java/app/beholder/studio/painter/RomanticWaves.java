package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.scene.Chance;

/**
 * A heaving sea in perspective, painted from far to near so that ships and rocks can stand between
 * its waves. Lengths are in heights of the eye above the water; depth is the distance from the eye.
 */
final class RomanticWaves {
  /** Where the sea ends in haze. */
  private static final double FAR = 42;

  /** Just outside the lower edge. */
  static final double NEAR = 0.62;

  private static final double STEP = 1.005;

  private final Canvas canvas;
  private final RomanticColors colors;
  private final Noise noise;
  private final double horizon;
  private final double focus;
  private final double lightX;
  private final double heave;
  private final double length;
  private final double cos;
  private final double sin;
  private final double foam;
  private double reached = FAR;
  private double[] line;
  private double[] high;

  /**
   * @param heave the height of the waves
   * @param foam how much of the water is white, 0 to 1
   */
  RomanticWaves(
      Canvas canvas,
      RomanticColors colors,
      double horizon,
      double lightX,
      double heave,
      double foam,
      Chance chance) {
    this.canvas = canvas;
    this.colors = colors;
    this.horizon = horizon;
    this.lightX = lightX;
    this.heave = heave;
    this.foam = foam;
    noise = new Noise(chance);
    focus = canvas.height() - horizon;
    length = chance.between(1.0, 1.5) * (0.7 + heave);
    double turn = chance.between(-0.5, 0.5);
    cos = StrictMath.cos(turn);
    sin = StrictMath.sin(turn);
    line = new double[canvas.width() + 1];
    high = new double[canvas.width() + 1];
    slice(FAR, line, high);
  }

  /** Where the surface is seen at this column and depth. */
  double lineAt(double x, double depth) {
    return screen(height(across(x, depth), depth), depth);
  }

  /** Paints the sea from where it has got to up to this depth. */
  void paintTo(double to) {
    double[] nextLine = new double[line.length];
    double[] nextHigh = new double[high.length];
    double depth = reached / STEP;
    for (; depth >= to; depth /= STEP) {
      slice(depth, nextLine, nextHigh);
      for (int x = 0; x < canvas.width(); x++) {
        if (nextLine[x] > line[x]) {
          strip(
              x, depth, nextLine[x], nextHigh[x], (nextHigh[x + 1] - nextHigh[x]) * focus / depth);
        }
      }
      double[] spare = line;
      line = nextLine;
      nextLine = spare;
      spare = high;
      high = nextHigh;
      nextHigh = spare;
    }
    reached = depth * STEP;
  }

  private void slice(double depth, double[] lines, double[] heights) {
    for (int x = 0; x < lines.length; x++) {
      heights[x] = height(across(x, depth), depth);
      lines[x] = screen(heights[x], depth);
    }
  }

  private double across(double x, double depth) {
    return (x - canvas.width() / 2.0) * depth / focus;
  }

  private double screen(double high, double depth) {
    return horizon + focus * (1 - high) / depth;
  }

  /** Sharp crests and round troughs, heaped up here and there. */
  private double height(double x, double depth) {
    double u = (x * cos + depth * sin) / (length * 1.9);
    double v = (depth * cos - x * sin) / length;
    double warp = 0.35 * noise.at(u * 0.8 + 11, v * 0.5);
    double ridge = 1 - 1.7 * Math.abs(noise.at(u, v + warp));
    double heap = 0.75 + 0.7 * noise.at(u * 0.31 + 5, v * 0.27);
    double chop = 0;
    if (depth < 9) {
      chop = 1 - 2 * Math.abs(noise.at(u * 3.4 + 1, v * 2.6 + warp));
      chop += 0.5 - Math.abs(noise.at(u * 8.3 + 1, v * 6.1 + warp));
    }
    return heave
        * Math.min(1, 0.3 + 0.45 * depth)
        * (heap * ridge * Math.abs(ridge) + 0.13 * chop - 0.1);
  }

  /** The pixels of one column between two depths. */
  private void strip(int x, double depth, double bottom, double rise, double tilt) {
    int[] pixels = canvas.pixels();
    int width = canvas.width();
    int from = (int) Math.max(0, line[x]);
    int to = (int) Math.min(canvas.height() - 1, bottom);
    double span = Math.max(1e-6, bottom - line[x]);
    double face = (high[x] - rise) / (depth * (STEP - 1));
    double off = (x - lightX) / width;
    double path = 1 / (1 + 22 * off * off);
    double side = Math.clamp(-7 * off, -1.0, 1.0);
    for (int y = from; y <= to; y++) {
      double share = Math.clamp((y - line[x]) / span, 0.0, 1.0);
      double d = depth * (1 + (STEP - 1) * (1 - share));
      double h = high[x] + (rise - high[x]) * share;
      pixels[y * width + x] = water(across(x, d), d, h / heave, face, tilt * side, path);
    }
  }

  private int water(double x, double d, double top, double face, double tilt, double path) {
    double along = d - 1.6 * top * heave;
    double fine =
        noise.at(x * 3.1 / length, along * 4.5 / length) + 0.6 * noise.at(x * 8, along * 11);
    if (d < 3) {
      fine += (3 - d) * 0.3 * noise.at(x * 23, along * 31);
    }
    double thin = Math.max(0, top - 0.1) * Math.max(0, Math.min(1, face));
    double tone =
        0.3
            - 0.24 * Math.clamp(face, -0.6, 1.0)
            + 0.7 * thin
            + 0.13 * fine
            - 0.3 * tilt
            + 0.12 * top
            + path * (0.2 + 0.25 * Math.max(0, fine - face));
    int rgb = colors.sea.at(tone);
    double net = 1 - 3 * Math.abs(noise.at(x * 2.6 + 0.5 * fine, along * 2.2));
    double patch = noise.at(x * 0.7 + 9, along * 0.55);
    double white = foam + 0.55 * (top - 0.5) + 0.24 * net + 0.4 * patch + 0.14 * fine;
    if (white > 0.3) {
      int tip = Glaze.over(colors.light, colors.sea.at(0.55), 0.55 - 0.45 * path + 0.25 * tilt);
      rgb = Glaze.over(rgb, tip, Math.min(0.9, 2.6 * (white - 0.3)));
    }
    return Glaze.over(rgb, colors.mist, Math.clamp((d - 8) / 45, 0.0, 0.6));
  }
}
