package app.beholder.ui.gallery;

import javafx.scene.image.Image;

/** What a tile shows in the place of a painting's picture. */
sealed interface Thumbnail {

  /** How much memory it takes, about. */
  long bytes();

  /** Whether it is what one gets who asks for a picture that fits a square with this side. */
  boolean fits(int side);

  /**
   * A decoded picture.
   *
   * @param side of the square that it was made to fit; a picture that is smaller has its own size
   */
  record Decoded(Image image, int side) implements Thumbnail {
    @Override
    public long bytes() {
      return 4L * (long) image.getWidth() * (long) image.getHeight();
    }

    @Override
    public boolean fits(int other) {
      return side == other || (isWhole() && longest() <= other);
    }

    /** How it is scaled to fit a square with this side: never to more than the picture has. */
    double scaleIn(double square) {
      double scale = square / longest();
      return isWhole() ? Math.min(1, scale) : scale;
    }

    private boolean isWhole() {
      return longest() < side;
    }

    private double longest() {
      return Math.max(image.getWidth(), image.getHeight());
    }
  }

  /** There is no picture, for a reason that people can read. */
  record Missing(String reason) implements Thumbnail {
    @Override
    public long bytes() {
      return 2L * reason.length();
    }

    @Override
    public boolean fits(int side) {
      return true;
    }
  }
}
