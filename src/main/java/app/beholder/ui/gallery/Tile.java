package app.beholder.ui.gallery;

import app.beholder.job.JobHandle;
import app.beholder.library.Highlighter;
import app.beholder.model.Painting;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.MarkedLabel;
import app.beholder.ui.common.Texts;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * One painting in the grid: its picture, and title and artist below. It is used again and again
 * while rows scroll by.
 */
final class Tile extends VBox {
  /** The side of the square that a picture fits. */
  static final int SIDE = 176;

  /** Room for the picture, the ring around it, and three lines. */
  static final int HEIGHT = 246;

  private static final double ARC = 8;
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final GalleryViewModel gallery;
  private final Texts texts;
  private final Rectangle picture = new Rectangle();
  private final Label missing = new Label("", Icons.of(Material2AL.IMAGE_NOT_SUPPORTED));
  private final MarkedLabel title = new MarkedLabel();
  private final MarkedLabel artist = new MarkedLabel();
  private final Label found = new Label();
  private int position = -1;
  private @Nullable JobHandle request;
  private @Nullable Tooltip why;

  Tile(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.texts = texts;
    getStyleClass().add("tile");
    setAccessibleRole(AccessibleRole.BUTTON);
    setMinWidth(SIDE);
    setMaxWidth(SIDE);
    setPrefSize(SIDE, HEIGHT);
    picture.getStyleClass().add("picture");
    picture.setArcWidth(ARC);
    picture.setArcHeight(ARC);
    missing.getStyleClass().add("missing");
    missing.setWrapText(true);
    missing.setTextAlignment(TextAlignment.CENTER);
    missing.setPrefSize(SIDE, SIDE * 0.75);
    title.getStyleClass().add("title");
    artist.getStyleClass().add("artist");
    found.getStyleClass().add("found");
    StackPane frame = new StackPane(picture, missing);
    frame.setAlignment(Pos.BOTTOM_CENTER);
    frame.setMinSize(SIDE, SIDE);
    frame.setMaxSize(SIDE, SIDE);
    getChildren().addAll(frame, title, artist, found);
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        gallery.open(position);
      }
    });
    setOnMousePressed(event -> gallery.selectedProperty().set(position));
  }

  /** Shows the painting at a position; its picture follows when it is decoded. */
  void show(int newPosition) {
    clear();
    position = newPosition;
    setVisible(true);
    Painting painting = gallery.painting(newPosition);
    String name = painting.title().isBlank() ? texts.get("tile.untitled") : painting.title();
    String by = painting.artist().isBlank() ? texts.get("tile.unknownArtist") : painting.artist();
    Highlighter highlighter = gallery.highlighter();
    title.show(name, highlighter.about(painting.title()));
    artist.show(by, highlighter.about(painting.artist()));
    OptionalInt count = gallery.found(newPosition);
    found.setText(count.isEmpty() ? "" : texts.get("tile.found", count.getAsInt()));
    setAccessibleText(
        count.isEmpty()
            ? texts.get("tile.accessible", name, by)
            : texts.get("tile.accessible.found", name, by, count.getAsInt()));
    gallery
        .thumbnails()
        .find(painting)
        .ifPresentOrElse(
            this::show, () -> request = gallery.thumbnails().request(painting, this::show));
  }

  private void show(Thumbnail thumbnail) {
    request = null;
    switch (thumbnail) {
      case Thumbnail.Decoded decoded -> show(decoded.image());
      case Thumbnail.Missing none -> showMissing(none.reason());
    }
  }

  private void show(Image image) {
    double scale = SIDE / Math.max(image.getWidth(), image.getHeight());
    double shrink = Math.min(scale, 1);
    double width = Math.round(image.getWidth() * shrink);
    double height = Math.round(image.getHeight() * shrink);
    picture.setWidth(width);
    picture.setHeight(height);
    picture.setFill(new ImagePattern(image, 0, 0, width, height, false));
    picture.setVisible(true);
  }

  private void showMissing(String reason) {
    missing.setText(title.getText());
    missing.setVisible(true);
    why = new Tooltip(reason);
    Tooltip.install(this, why);
    setAccessibleHelp(reason);
  }

  /** Shows nothing, and no longer wants the picture that it may have asked for. */
  void clear() {
    if (request != null) {
      request.cancel();
      request = null;
    }
    if (why != null) {
      Tooltip.uninstall(this, why);
      why = null;
    }
    setAccessibleHelp(null);
    picture.setVisible(false);
    picture.setFill(null);
    missing.setVisible(false);
    setVisible(false);
    position = -1;
  }

  void mark(int selected) {
    pseudoClassStateChanged(SELECTED, position >= 0 && position == selected);
  }
}
