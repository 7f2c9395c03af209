package app.beholder.app.tour;

import app.beholder.library.Pixels;
import app.beholder.library.image.PictureWriter;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Takes pictures of scenes that no window shows. For the FX thread. */
final class Camera {
  private Camera() {}

  /** Draws a scene to a PNG file, in its own size. */
  static void take(Scene scene, Path file) throws IOException {
    // the first lays the scene out; rows that scroll come with the second
    scene.snapshot(null);
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    PictureWriter.png(new Pixels(width, height, argb), file);
  }
}
