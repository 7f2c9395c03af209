package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;

/**
 * Thick paint: short strokes with the marks of bristles, and the relief that they leave, which
 * light from the upper left brings out at the end. Quick enough for tens of thousands of strokes a
 * work, where a {@link Brush} is for few and long ones.
 */
public final class Impasto {
  private static final int BRISTLES = 64;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final float[] relief;
  private final double[] bristles = new double[BRISTLES];

  /** For this canvas; chance decides how the bristles of the brush lie. */
  public Impasto(Canvas canvas, Chance chance) {
    width = canvas.width();
    height = canvas.height();
    pixels = canvas.pixels();
    relief = new float[pixels.length];
    for (int i = 0; i < BRISTLES; i++) {
      bristles[i] = Math.clamp(0.5 * chance.gaussian(), -1.0, 1.0);
    }
  }

  /**
   * A stroke like a comma, with a full head and a thinner tail.
   *
   * @param x its middle
   * @param y its middle
   * @param angle where it runs to, in radians
   * @param bend how far its middle swings out from a straight line, in pixels
   */
  public void stroke(
      double x,
      double y,
      double angle,
      double length,
      double broad,
      double bend,
      int rgb,
      double opacity,
      Chance chance) {
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    double halfLength = length / 2;
    double halfBroad = broad / 2;
    double reachX = Math.abs(cos) * halfLength + Math.abs(sin) * (halfBroad + Math.abs(bend)) + 1;
    double reachY = Math.abs(sin) * halfLength + Math.abs(cos) * (halfBroad + Math.abs(bend)) + 1;
    int left = (int) Math.max(0, x - reachX);
    int right = (int) Math.min(width - 1, x + reachX);
    int top = (int) Math.max(0, y - reachY);
    int bottom = (int) Math.min(height - 1, y + reachY);
    double spread = Math.min(BRISTLES / 2.0, broad * 0.6);
    double phase = chance.unit() * BRISTLES;
    double reach = halfBroad + Math.abs(bend) / 2 + 1;
    for (int row = top; row <= bottom; row++) {
      double off = (row - y) * cos;
      int first = left;
      int last = right;
      if (Math.abs(sin) > 1e-3) {
        double middle = x + off / sin;
        double around = reach / Math.abs(sin);
        first = (int) Math.max(left, middle - around);
        last = (int) Math.min(right, middle + around + 1);
      } else if (Math.abs(off) > reach) {
        continue;
      }
      for (int column = first; column <= last; column++) {
        double dx = column - x;
        double dy = row - y;
        double along = (dx * cos + dy * sin) / halfLength;
        double rest = 1 - along * along;
        if (rest <= 0) {
          continue;
        }
        double across = (dy * cos - dx * sin - bend * (rest - 0.5)) / halfBroad;
        double full = Math.sqrt(rest * (2 - rest)) * (1 - 0.22 * (along + 1));
        double cover = Math.min(1, (full - Math.abs(across)) * halfBroad + 0.5);
        if (cover > 0) {
          double bristle = bristle(phase + across * spread);
          if (along > 0.35) {
            cover *= Math.clamp(1.6 - 1.2 * along + bristle, 0.0, 1.0);
          }
          lay(row * width + column, rgb, bristle, opacity * cover, 0.65 + 0.35 * across * across);
        }
      }
    }
  }

  /** A round touch of the tip of the brush. */
  public void dab(double x, double y, double radius, int rgb, double opacity) {
    int left = (int) Math.max(0, x - radius - 1);
    int right = (int) Math.min(width - 1, x + radius + 1);
    int top = (int) Math.max(0, y - radius - 1);
    int bottom = (int) Math.min(height - 1, y + radius + 1);
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double far = Math.sqrt((column - x) * (column - x) + (row - y) * (row - y));
        double cover = Math.min(1, radius - far + 0.5);
        if (cover > 0) {
          lay(row * width + column, rgb, 0, opacity * cover, 1 - 0.5 * far / radius);
        }
      }
    }
  }

  private double bristle(double at) {
    int low = (int) Math.floor(at);
    double share = at - low;
    return bristles[low & (BRISTLES - 1)] * (1 - share)
        + bristles[(low + 1) & (BRISTLES - 1)] * share;
  }

  private void lay(int i, int rgb, double bristle, double opacity, double thick) {
    int shade = (int) (11 * bristle);
    pixels[i] = Glaze.over(pixels[i], Glaze.moved(rgb, shade, shade, shade), opacity);
    relief[i] += (float) ((thick + 0.4 * bristle - relief[i]) * opacity);
  }

  /**
   * Lets light from the upper left fall on the relief; for the end.
   *
   * @param strength how much lighter or darker a steep edge becomes, 0 to about 0.3
   */
  public void light(double strength) {
    for (int y = height - 2; y > 0; y--) {
      for (int x = width - 2; x > 0; x--) {
        int i = y * width + x;
        double slope = relief[i + width + 1] - relief[i - width - 1];
        int by = (int) (255 * strength * Math.clamp(slope, -1.0, 1.0) * 0.5);
        pixels[i] = Glaze.moved(pixels[i], by, by, by);
      }
    }
  }
}
