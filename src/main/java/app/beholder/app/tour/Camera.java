package app.beholder.app.tour;

import app.beholder.library.image.PictureWriter;
import app.beholder.ui.common.FxImages;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;

/** Takes pictures of scenes that no window shows. For the FX thread. */
final class Camera {
  private Camera() {}

  /** Draws a scene to a PNG file, in its own size. */
  static void take(Scene scene, Path file) throws IOException {
    // the first lays the scene out; rows that scroll come with the second
    scene.snapshot(null);
    PictureWriter.png(FxImages.pixels(scene.snapshot(null)), file);
  }
}
