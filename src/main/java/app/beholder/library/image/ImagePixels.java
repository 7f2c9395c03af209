package app.beholder.library.image;

import app.beholder.library.Pixels;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Turns a decoded image of any kind into premultiplied sRGB pixels, and back. */
final class ImagePixels {
  private ImagePixels() {}

  static Pixels of(BufferedImage image) {
    ColorModel colors = image.getColorModel();
    if (isGray(colors)) {
      return ofGray(image);
    }
    boolean plain = colors instanceof IndexColorModel || colors.getColorSpace().isCS_sRGB();
    return ofRgb(plain ? image : converted(image));
  }

  /**
   * Java takes gray samples for linear light where it converts them itself, which makes pictures
   * pale; files mean them as they are.
   */
  private static boolean isGray(ColorModel colors) {
    return !(colors instanceof IndexColorModel)
        && colors.getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && colors.getComponentSize(0) >= 8
        && colors.getComponentSize(0) <= 16;
  }

  private static Pixels ofGray(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    Raster raster = image.getRaster();
    int shift = image.getColorModel().getComponentSize(0) - 8;
    boolean hasAlpha = image.getColorModel().hasAlpha();
    int[] argb = new int[width * height];
    int[] gray = new int[width];
    int[] alpha = new int[width];
    for (int y = 0; y < height; y++) {
      raster.getSamples(0, y, width, 1, 0, gray);
      if (hasAlpha) {
        raster.getSamples(0, y, width, 1, 1, alpha);
      }
      for (int x = 0; x < width; x++) {
        int a = hasAlpha ? alpha[x] >> shift : 255;
        int g = ((gray[x] >> shift) * a + 127) / 255;
        argb[y * width + x] = a << 24 | g << 16 | g << 8 | g;
      }
    }
    return new Pixels(width, height, argb);
  }

  /** An image with a colour profile of its own, in sRGB. */
  private static BufferedImage converted(BufferedImage image) {
    BufferedImage srgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    return new ColorConvertOp(null).filter(image, srgb);
  }

  private static Pixels ofRgb(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = target.createGraphics();
    graphics.setComposite(AlphaComposite.Src);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return new Pixels(
        width, height, ((DataBufferInt) target.getRaster().getDataBuffer()).getData());
  }

  static boolean isOpaque(Pixels pixels) {
    for (int argb : pixels.argb()) {
      if (argb >>> 24 != 255) {
        return false;
      }
    }
    return true;
  }

  /** An image of these pixels, with alpha or without. */
  static BufferedImage toImage(Pixels pixels, boolean alpha) {
    int type = alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    return image;
  }
}
