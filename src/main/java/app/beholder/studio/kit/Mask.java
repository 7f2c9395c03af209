package app.beholder.studio.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * How much of each pixel a shape covers, so that paint can lie in it unevenly: a wash, a gradation,
 * an edge that bleeds. What has even paint is {@linkplain Canvas#fill filled} at once.
 */
public final class Mask {
  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float[] cover;

  private Mask(int left, int top, int width, int height, float[] cover) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
    this.cover = cover;
  }

  /** How opaque paint is at a pixel, 0 to 1. */
  @FunctionalInterface
  public interface Opacity {
    double at(int x, int y);
  }

  /**
   * The part of a shape that lies on the canvas.
   *
   * @param margin pixels around it into which it may bleed
   */
  public static Mask of(Canvas canvas, Shape shape, int margin) {
    Rectangle2D box = shape.getBounds2D();
    int x0 = (int) Math.floor(Math.clamp(box.getMinX() - margin, 0, canvas.width()));
    int y0 = (int) Math.floor(Math.clamp(box.getMinY() - margin, 0, canvas.height()));
    int x1 = (int) Math.ceil(Math.clamp(box.getMaxX() + margin, 0, canvas.width()));
    int y1 = (int) Math.ceil(Math.clamp(box.getMaxY() + margin, 0, canvas.height()));
    int w = x1 - x0;
    int h = y1 - y0;
    if (w <= 0 || h <= 0) {
      return new Mask(x0, y0, 0, 0, new float[0]);
    }
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = Canvas.smoothEdges(image);
    graphics.translate(-x0, -y0);
    graphics.setColor(Color.WHITE);
    graphics.fill(shape);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    float[] cover = new float[pixels.length];
    for (int i = 0; i < cover.length; i++) {
      cover[i] = (pixels[i] & 0xFF) / 255f;
    }
    return new Mask(x0, y0, w, h, cover);
  }

  /** With soft edges, about so many pixels wide. */
  public Mask blurred(int radius) {
    if (cover.length == 0) {
      return this;
    }
    float[] result = cover;
    for (int pass = 0; pass < 2; pass++) {
      float[] across = new float[result.length];
      for (int y = 0; y < height; y++) {
        blurLine(result, across, y * width, 1, width, radius);
      }
      float[] down = new float[result.length];
      for (int x = 0; x < width; x++) {
        blurLine(across, down, x, width, height, radius);
      }
      result = down;
    }
    return new Mask(left, top, width, height, result);
  }

  private static void blurLine(
      float[] from, float[] to, int start, int step, int length, int radius) {
    double sum = 0;
    double weight = 1.0 / (2 * radius + 1);
    for (int i = -radius; i <= radius; i++) {
      sum += from[start + step * Math.clamp(i, 0, length - 1)];
    }
    for (int i = 0; i < length; i++) {
      to[start + step * i] = (float) (sum * weight);
      sum +=
          from[start + step * Math.min(length - 1, i + radius + 1)]
              - from[start + step * Math.max(0, i - radius)];
    }
  }

  /** With edges that wander by up to so many pixels, as wet ink does in paper. */
  public Mask frayed(Noise noise, double by, double scale) {
    float[] out = new float[cover.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = (x + left) / scale;
        double v = (y + top) / scale;
        int fromX = (int) Math.round(x + by * noise.layered(u, v, 2));
        int fromY = (int) Math.round(y + by * noise.layered(u + 40.5, v + 11.5, 2));
        out[y * width + x] =
            cover[Math.clamp(fromY, 0, height - 1) * width + Math.clamp(fromX, 0, width - 1)];
      }
    }
    return new Mask(left, top, width, height, out);
  }

  /** How much of a pixel is covered, 0 to 1. */
  public double at(int x, int y) {
    int column = x - left;
    int row = y - top;
    boolean outside = column < 0 || row < 0 || column >= width || row >= height;
    return outside ? 0 : cover[row * width + column];
  }

  /** Lays paint into it. */
  public void paint(Canvas canvas, int rgb, Opacity opacity) {
    int[] pixels = canvas.pixels();
    int r = (rgb >> 16) & 0xFF;
    int g = (rgb >> 8) & 0xFF;
    int b = rgb & 0xFF;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float covered = cover[y * width + x];
        if (covered < 0.004f) {
          continue;
        }
        double share = covered * Math.clamp(opacity.at(x + left, y + top), 0.0, 1.0);
        int i = (y + top) * canvas.width() + x + left;
        int under = pixels[i];
        pixels[i] =
            (laid((under >> 16) & 0xFF, r, share) << 16)
                | (laid((under >> 8) & 0xFF, g, share) << 8)
                | laid(under & 0xFF, b, share);
      }
    }
  }

  private static int laid(int under, int over, double share) {
    return (int) (under + (over - under) * share + 0.5);
  }
}
