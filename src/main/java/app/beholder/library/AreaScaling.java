package app.beholder.library;

import java.util.Arrays;

/**
 * Scales a picture down: each new pixel is the mean of the area that it covers, partly covered
 * pixels by their share.
 */
final class AreaScaling {
  private static final int CHANNELS = 4;

  private final Pixels source;
  private final int width;
  private final int height;
  private final float[] row;
  private final float[] sum;

  private AreaScaling(Pixels source, int width, int height) {
    this.source = source;
    this.width = width;
    this.height = height;
    this.row = new float[width * CHANNELS];
    this.sum = new float[width * CHANNELS];
  }

  /** The same picture where it has that size already; sides must not grow. */
  static Pixels scale(Pixels source, int width, int height) {
    boolean same = source.width() == width && source.height() == height;
    return same ? source : new AreaScaling(source, width, height).run();
  }

  private Pixels run() {
    int[] target = new int[width * height];
    double step = (double) source.height() / height;
    int loaded = -1;
    for (int y = 0; y < height; y++) {
      double top = y * step;
      double bottom = Math.min(source.height(), top + step);
      Arrays.fill(sum, 0);
      for (int sy = (int) top; sy < bottom; sy++) {
        if (sy != loaded) {
          averageAlong(sy);
          loaded = sy;
        }
        add((float) (Math.min(sy + 1, bottom) - Math.max(sy, top)));
      }
      store(target, y, (float) (bottom - top));
    }
    return new Pixels(width, height, target);
  }

  /** Fills {@link #row} with the means along one row of the source. */
  private void averageAlong(int sy) {
    double step = (double) source.width() / width;
    int[] argb = source.argb();
    int start = sy * source.width();
    for (int x = 0; x < width; x++) {
      double left = x * step;
      double right = Math.min(source.width(), left + step);
      float a = 0;
      float r = 0;
      float g = 0;
      float b = 0;
      for (int sx = (int) left; sx < right; sx++) {
        float share = (float) (Math.min(sx + 1, right) - Math.max(sx, left));
        int pixel = argb[start + sx];
        a += share * (pixel >>> 24);
        r += share * (pixel >> 16 & 0xFF);
        g += share * (pixel >> 8 & 0xFF);
        b += share * (pixel & 0xFF);
      }
      float whole = (float) (right - left);
      row[x * CHANNELS] = a / whole;
      row[x * CHANNELS + 1] = r / whole;
      row[x * CHANNELS + 2] = g / whole;
      row[x * CHANNELS + 3] = b / whole;
    }
  }

  private void add(float share) {
    for (int i = 0; i < row.length; i++) {
      sum[i] += share * row[i];
    }
  }

  private void store(int[] target, int y, float whole) {
    for (int x = 0; x < width; x++) {
      int argb = 0;
      for (int channel = 0; channel < CHANNELS; channel++) {
        argb = argb << 8 | (int) (sum[x * CHANNELS + channel] / whole + 0.5f);
      }
      target[y * width + x] = argb;
    }
  }
}
