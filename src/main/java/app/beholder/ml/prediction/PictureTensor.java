package app.beholder.ml.prediction;

import app.beholder.library.Pixels;
import app.beholder.library.Sampling;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * A picture as the numbers that an image model takes. Where the picture is larger than the model's
 * input each number is the mean of the area that it covers, where it is smaller it lies between its
 * neighbours; what one can see through stands on white. Nothing is rounded on the way.
 */
public final class PictureTensor {
  private static final int COLOURS = 3;

  private final Pixels pixels;
  private final PictureInput input;
  private final Sampling across;
  private final Sampling down;

  /** The last two rows that were sampled across, by the last bit of their number. */
  private final float[][] rows;

  private final int[] rowNumbers = {-1, -1};

  private PictureTensor(Pixels pixels, PictureInput input) {
    this.pixels = pixels;
    this.input = input;
    double width = pixels.width();
    double height = pixels.height();
    if (input.crop() > 0) {
      double shape = (double) input.width() / input.height();
      width = Math.min(pixels.width(), pixels.height() * shape) * input.crop();
      height = width / shape;
    }
    across = Sampling.ofMiddle(pixels.width(), width, input.width());
    down = Sampling.ofMiddle(pixels.height(), height, input.height());
    rows = new float[2][COLOURS * input.width()];
  }

  /** How many numbers a picture becomes. */
  public static int size(PictureInput input) {
    return COLOURS * input.width() * input.height();
  }

  /**
   * How long the short side of a picture must be, at least, so that nothing has to be scaled up;
   * what a decoder is asked for.
   */
  public static int shortSide(PictureInput input) {
    double part = input.crop() > 0 ? input.crop() : 1;
    // A share such as 0.875 of a side is not always a whole number again when it is taken back.
    return (int) Math.ceil(Math.max(input.width(), input.height()) / part - 1e-6);
  }

  /**
   * Writes a picture's numbers.
   *
   * @param into takes {@link #size} numbers; its position does not matter and stays
   * @param offset where they begin, counted from the beginning of the buffer
   */
  public static void write(Pixels pixels, PictureInput input, FloatBuffer into, int offset) {
    new PictureTensor(pixels, input).write(into, offset);
  }

  private void write(FloatBuffer into, int offset) {
    int width = input.width();
    float[] sums = new float[COLOURS * width];
    float[] line = new float[COLOURS * width];
    for (int y = 0; y < input.height(); y++) {
      Arrays.fill(sums, 0);
      for (int i = 0; i < down.count(y); i++) {
        float share = down.share(y, i);
        float[] row = row(down.first(y) + i);
        for (int at = 0; at < sums.length; at++) {
          sums[at] += share * row[at];
        }
      }
      arrange(sums, line);
      if (input.layout() == Layout.NHWC) {
        into.put(offset + y * line.length, line);
      } else {
        for (int channel = 0; channel < COLOURS; channel++) {
          into.put(offset + (channel * input.height() + y) * width, line, channel * width, width);
        }
      }
    }
  }

  /** From red, green and blue of a row's pixels to the model's channels, range and order. */
  private void arrange(float[] sums, float[] line) {
    int width = input.width();
    boolean last = input.layout() == Layout.NHWC;
    for (int channel = 0; channel < COLOURS; channel++) {
      int colour = input.channels() == Channels.RGB ? channel : COLOURS - 1 - channel;
      double deviation = input.deviation().get(channel);
      float factor = (float) (input.range() / 255 / deviation);
      float shift = (float) (input.mean().get(channel) / deviation);
      for (int x = 0; x < width; x++) {
        float value = sums[COLOURS * x + colour] * factor - shift;
        line[last ? COLOURS * x + channel : channel * width + x] = value;
      }
    }
  }

  /** A row of the picture, sampled across: red, green and blue from 0 to 255 for each column. */
  private float[] row(int number) {
    float[] row = rows[number & 1];
    if (rowNumbers[number & 1] == number) {
      return row;
    }
    rowNumbers[number & 1] = number;
    int[] argb = pixels.argb();
    int start = number * pixels.width();
    for (int x = 0; x < input.width(); x++) {
      float red = 0;
      float green = 0;
      float blue = 0;
      for (int i = 0; i < across.count(x); i++) {
        float share = across.share(x, i);
        int pixel = argb[start + across.first(x) + i];
        int white = 255 - (pixel >>> 24);
        red += share * ((pixel >> 16 & 0xFF) + white);
        green += share * ((pixel >> 8 & 0xFF) + white);
        blue += share * ((pixel & 0xFF) + white);
      }
      row[COLOURS * x] = red;
      row[COLOURS * x + 1] = green;
      row[COLOURS * x + 2] = blue;
    }
    return row;
  }
}
