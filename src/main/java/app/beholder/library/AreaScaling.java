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
  private final Sampling across;
  private final Sampling down;
  private final float[] row;
  private final float[] sum;

  private AreaScaling(Pixels source, int width, int height) {
    this.source = source;
    this.width = width;
    this.height = height;
    this.across = Sampling.of(source.width(), width);
    this.down = Sampling.of(source.height(), height);
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
    int loaded = -1;
    for (int y = 0; y < height; y++) {
      Arrays.fill(sum, 0);
      for (int i = 0; i < down.count(y); i++) {
        int sy = down.first(y) + i;
        if (sy != loaded) {
          averageAlong(sy);
          loaded = sy;
        }
        add(down.share(y, i));
      }
      store(target, y);
    }
    return new Pixels(width, height, target);
  }

  /** Fills {@link #row} with the means along one row of the source. */
  private void averageAlong(int sy) {
    int[] argb = source.argb();
    int start = sy * source.width();
    for (int x = 0; x < width; x++) {
      float a = 0;
      float r = 0;
      float g = 0;
      float b = 0;
      int from = start + across.first(x);
      int count = across.count(x);
      for (int i = 0; i < count; i++) {
        float share = across.share(x, i);
        int pixel = argb[from + i];
        a += share * (pixel >>> 24);
        r += share * (pixel >> 16 & 0xFF);
        g += share * (pixel >> 8 & 0xFF);
        b += share * (pixel & 0xFF);
      }
      row[x * CHANNELS] = a;
      row[x * CHANNELS + 1] = r;
      row[x * CHANNELS + 2] = g;
      row[x * CHANNELS + 3] = b;
    }
  }

  private void add(float share) {
    for (int i = 0; i < row.length; i++) {
      sum[i] += share * row[i];
    }
  }

  private void store(int[] target, int y) {
    for (int x = 0; x < width; x++) {
      int argb = 0;
      for (int channel = 0; channel < CHANNELS; channel++) {
        argb = argb << 8 | (int) (sum[x * CHANNELS + channel] + 0.5f);
      }
      target[y * width + x] = argb;
    }
  }
}
