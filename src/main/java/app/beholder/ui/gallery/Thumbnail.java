package app.beholder.ui.gallery;

import javafx.scene.image.Image;

/** What a tile shows in the place of a painting's picture. */
sealed interface Thumbnail {

  /** How much memory it takes, about. */
  long bytes();

  /** A decoded picture, at the size it is shown. */
  record Decoded(Image image) implements Thumbnail {
    @Override
    public long bytes() {
      return 4L * (long) image.getWidth() * (long) image.getHeight();
    }
  }

  /** There is no picture, for a reason that people can read. */
  record Missing(String reason) implements Thumbnail {
    @Override
    public long bytes() {
      return 2L * reason.length();
    }
  }
}
