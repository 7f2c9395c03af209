package app.beholder.ui.gallery;

import app.beholder.job.JobHandle;
import app.beholder.library.Highlighter;
import app.beholder.library.Span;
import app.beholder.model.Painting;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * One painting in the grid: its picture, and words below it where there is room. It is used again
 * and again while rows scroll by.
 */
final class Tile extends VBox {
  private static final double ARC = 8;
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final GalleryViewModel gallery;
  private final Texts texts;
  private final Rectangle picture = new Rectangle();
  private final Label missing = new Label("", Icons.of(Material2AL.IMAGE_NOT_SUPPORTED));
  private final StackPane frame = new StackPane(picture, missing);
  private final TileWords words = new TileWords();
  private final Tooltip tip = new Tooltip();
  private TileSize size = TileSize.NONE;
  private int position = -1;
  private @Nullable JobHandle request;
  private Thumbnail.@Nullable Decoded decoded;
  private @Nullable String reason;

  Tile(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.texts = texts;
    getStyleClass().add("tile");
    setAccessibleRole(AccessibleRole.BUTTON);
    picture.getStyleClass().add("picture");
    picture.setArcWidth(ARC);
    picture.setArcHeight(ARC);
    missing.getStyleClass().add("missing");
    missing.setWrapText(true);
    missing.setTextAlignment(TextAlignment.CENTER);
    frame.setAlignment(Pos.BOTTOM_CENTER);
    getChildren().addAll(frame, words);
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        gallery.open(position);
      }
    });
    setOnMousePressed(event -> gallery.selectedProperty().set(position));
    setOnMouseEntered(event -> prepareTip());
  }

  void resizeTo(TileSize newSize) {
    if (size.equals(newSize)) {
      return;
    }
    size = newSize;
    setMinWidth(size.width());
    setMaxWidth(size.width());
    setPrefSize(size.width(), size.height());
    frame.setMinSize(size.side(), size.side());
    frame.setMaxSize(size.side(), size.side());
    missing.setPrefSize(size.side(), size.side() * 0.75);
    missing.setContentDisplay(
        size.titleLines() > 0 ? ContentDisplay.TOP : ContentDisplay.GRAPHIC_ONLY);
    words.resizeTo(size);
    fit();
  }

  /** Shows the painting at a position; its picture follows when it is decoded. */
  void show(int newPosition) {
    clear();
    position = newPosition;
    setVisible(true);
    Painting painting = gallery.tiles().painting(newPosition);
    String artist = gallery.tiles().artist(painting);
    String caption = gallery.tiles().caption(painting);
    Highlighter highlighter = gallery.tiles().highlighter();
    OptionalInt count = gallery.tiles().found(newPosition);
    String found = count.isEmpty() ? "" : texts.get("tile.found", count.getAsInt());
    words.show(
        title(painting),
        highlighter.about(painting.title()),
        found + caption,
        moved(highlighter.about(caption), found.length()));
    setAccessibleText(spoken(painting, artist, caption, count));
    Thumbnails thumbnails = gallery.thumbnails();
    Optional<Thumbnail> known = thumbnails.find(painting);
    known.ifPresent(this::show);
    if (!known.map(thumbnails::isCurrent).orElse(Boolean.FALSE)) {
      request = thumbnails.request(painting, this::show);
    }
  }

  private static List<Span> moved(List<Span> marks, int by) {
    return marks.stream().map(mark -> new Span(mark.start() + by, mark.end() + by)).toList();
  }

  private String spoken(Painting painting, String artist, String caption, OptionalInt count) {
    String words =
        caption.equals(artist)
            ? texts.get("tile.accessible", title(painting), artist)
            : texts.get("tile.accessible.caption", title(painting), artist, caption);
    return count.isEmpty() ? words : texts.get("tile.accessible.found", words, count.getAsInt());
  }

  private String title(Painting painting) {
    return painting.title().isBlank() ? texts.get("tile.untitled") : painting.title();
  }

  private void show(Thumbnail thumbnail) {
    request = null;
    switch (thumbnail) {
      case Thumbnail.Decoded picture -> show(picture);
      case Thumbnail.Missing none -> showMissing(none.reason());
    }
  }

  private void show(Thumbnail.Decoded newPicture) {
    decoded = newPicture;
    fit();
    picture.setVisible(true);
  }

  /** Gives the picture the size that it has in the tile. */
  private void fit() {
    if (decoded == null) {
      return;
    }
    Image image = decoded.image();
    double scale = decoded.scaleIn(size.side());
    double width = Math.round(image.getWidth() * scale);
    double height = Math.round(image.getHeight() * scale);
    picture.setWidth(width);
    picture.setHeight(height);
    picture.setFill(new ImagePattern(image, 0, 0, width, height, false));
  }

  private void showMissing(String why) {
    reason = why;
    missing.setText(title(gallery.tiles().painting(position)));
    missing.setVisible(true);
    setAccessibleHelp(why);
  }

  /** A tip says what the tile has no room for. */
  private void prepareTip() {
    Tooltip.uninstall(this, tip);
    if (position < 0) {
      return;
    }
    Set<String> lines = new LinkedHashSet<>();
    if (size.titleLines() == 0 || words.isCut()) {
      Painting painting = gallery.tiles().painting(position);
      lines.add(title(painting));
      lines.add(gallery.tiles().artist(painting));
      lines.add(gallery.tiles().caption(painting));
    }
    if (reason != null) {
      lines.add(reason);
    }
    if (!lines.isEmpty()) {
      tip.setText(String.join("\n", lines));
      Tooltip.install(this, tip);
    }
  }

  /** Shows nothing, and no longer wants the picture that it may have asked for. */
  void clear() {
    if (request != null) {
      request.cancel();
      request = null;
    }
    reason = null;
    decoded = null;
    setAccessibleHelp(null);
    picture.setVisible(false);
    picture.setFill(null);
    missing.setVisible(false);
    setVisible(false);
    position = -1;
  }

  /** The position of the painting that it shows; -1 for none. */
  int position() {
    return position;
  }

  void mark(int selected) {
    pseudoClassStateChanged(SELECTED, position >= 0 && position == selected);
  }
}
