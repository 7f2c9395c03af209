package app.beholder.ui.gallery;

import app.beholder.library.Span;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.MarkedLabel;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** The words below a picture: a title of a line or two, and one line more. */
final class TileWords extends VBox {
  /** As high as letters get, with marks above and below. */
  private static final String TALL = "Ágj";

  private final MarkedLabel title = new MarkedLabel();
  private final MarkedLabel caption = new MarkedLabel();

  TileWords() {
    getStyleClass().add("words");
    show(TALL, List.of(), TALL, List.of());
    title.getStyleClass().add("title");
    caption.getStyleClass().add("caption");
    getChildren().addAll(title, caption);
  }

  /** Shows a title and what stands below it, each with what a search found marked. */
  void show(String newTitle, List<Span> titleMarks, String newCaption, List<Span> captionMarks) {
    title.show(newTitle, titleMarks);
    title.setNodeOrientation(
        CommentText.isRightToLeft(newTitle)
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    caption.show(newCaption, captionMarks);
  }

  /** The font of titles; another one changes the height of the words. */
  ReadOnlyObjectProperty<Font> titleFontProperty() {
    return title.fontProperty();
  }

  /** Whether some of the words are cut off. */
  boolean isCut() {
    return title.isTextTruncated() || caption.isTextTruncated();
  }

  /** The height that they need with so many lines of title; for words that show nothing else. */
  double measure(int titleLines) {
    if (titleLines == 0) {
      return 0;
    }
    title.setText(TALL + ("\n" + TALL).repeat(titleLines - 1));
    applyCss();
    return Math.ceil(prefHeight(-1));
  }

  void resizeTo(TileSize size) {
    title.setWrapText(size.titleLines() > 1);
    setVisible(size.titleLines() > 0);
    setManaged(size.titleLines() > 0);
    setMinHeight(size.words());
    setMaxHeight(size.words());
  }
}
