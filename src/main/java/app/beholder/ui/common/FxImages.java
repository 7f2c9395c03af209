package app.beholder.ui.common;

import app.beholder.library.Pixels;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Decoded pictures as JavaFX shows them, and what JavaFX draws as pictures. */
public final class FxImages {
  private FxImages() {}

  /** Wraps the pixels without copying them. May be called from any thread. */
  public static Image of(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }

  /** The pixels of an image, copied. */
  public static Pixels pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    return new Pixels(width, height, argb);
  }
}
