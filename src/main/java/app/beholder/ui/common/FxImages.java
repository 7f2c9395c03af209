package app.beholder.ui.common;

import app.beholder.library.Pixels;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Decoded pictures as JavaFX shows them. */
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
}
