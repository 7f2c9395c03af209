package app.beholder.ui.gallery;

import app.beholder.job.JobHandle;
import app.beholder.model.Painting;
import app.beholder.ui.common.Icons;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** A painting beside one of its comments, from the thumbnails of the gallery. */
final class SmallPicture extends StackPane {
  /** The side of the square that a picture fits, in pixels. */
  private static final double SIDE = 64;

  private final Thumbnails thumbnails;
  private final Rectangle picture = new Rectangle();
  private final Node missing = Icons.of(Material2AL.IMAGE_NOT_SUPPORTED);
  private @Nullable JobHandle request;

  SmallPicture(Thumbnails thumbnails) {
    this.thumbnails = thumbnails;
    getStyleClass().add("small-picture");
    setMinSize(SIDE, SIDE);
    setMaxSize(SIDE, SIDE);
    getChildren().addAll(picture, missing);
    clear();
  }

  void show(Painting painting) {
    clear();
    thumbnails
        .find(painting)
        .ifPresentOrElse(this::show, () -> request = thumbnails.request(painting, this::show));
  }

  private void show(Thumbnail thumbnail) {
    request = null;
    switch (thumbnail) {
      case Thumbnail.Decoded decoded -> show(decoded.image());
      case Thumbnail.Missing none -> missing.setVisible(true);
    }
  }

  private void show(Image image) {
    double scale = Math.min(1, SIDE / Math.max(image.getWidth(), image.getHeight()));
    double width = Math.round(image.getWidth() * scale);
    double height = Math.round(image.getHeight() * scale);
    picture.setWidth(width);
    picture.setHeight(height);
    picture.setFill(new ImagePattern(image, 0, 0, width, height, false));
    picture.setVisible(true);
  }

  /** Shows nothing, and no longer wants the picture that it may have asked for. */
  void clear() {
    if (request != null) {
      request.cancel();
      request = null;
    }
    picture.setVisible(false);
    picture.setFill(null);
    missing.setVisible(false);
  }
}
