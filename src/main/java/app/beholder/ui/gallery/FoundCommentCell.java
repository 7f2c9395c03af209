package app.beholder.ui.gallery;

import app.beholder.job.JobHandle;
import app.beholder.library.Span;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Excerpt;
import app.beholder.ui.common.MarkedLabel;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A comment that was found, and what it is about: the painting, small, the emotion, the culture.
 * Comment and picture follow when they are read.
 */
final class FoundCommentCell extends ListCell<FoundRow> {
  private final GalleryViewModel gallery;
  private final Texts texts;
  private final DataNames names;
  private final SmallPicture picture;
  private final Excerpt comment = new Excerpt();
  private final EmotionDot dot = new EmotionDot(Emotion.SOMETHING_ELSE);
  private final Label emotion = new Label();
  private final Label culture = new Label();
  private final MarkedLabel about = new MarkedLabel();
  private final HBox details = new HBox(dot, emotion, culture, about);
  private final HBox row;
  private @Nullable JobHandle request;

  FoundCommentCell(GalleryViewModel gallery, Texts texts, DataNames names) {
    this.gallery = gallery;
    this.texts = texts;
    this.names = names;
    picture = new SmallPicture(gallery.thumbnails());
    getStyleClass().add("found-comment");
    emotion.getStyleClass().add("emotion-name");
    culture.getStyleClass().add("culture");
    about.getStyleClass().add("about");
    emotion.setMinWidth(Region.USE_PREF_SIZE);
    culture.setMinWidth(Region.USE_PREF_SIZE);
    about.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(about, Priority.ALWAYS);
    details.getStyleClass().add("details");
    details.setAlignment(Pos.CENTER_LEFT);
    Words words = new Words();
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(picture, words);
    row.getStyleClass().add("row");
    row.setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable FoundRow item, boolean empty) {
    super.updateItem(item, empty);
    if (request != null) {
      request.cancel();
      request = null;
    }
    if (empty || item == null) {
      picture.clear();
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(row);
    Optional<FoundComment> known = item.listed().find(item.place());
    known.ifPresentOrElse(this::show, () -> wait(item));
  }

  private void wait(FoundRow item) {
    clear(texts.get("found.reading"));
    request = item.listed().request(item.place(), this::arrived);
  }

  private void arrived(Optional<FoundComment> found) {
    request = null;
    found.ifPresentOrElse(
        this::show,
        () -> {
          clear(texts.get("found.unreadable"));
          comment.show(texts.get("found.unreadable"), List.of());
        });
  }

  private void clear(String accessible) {
    picture.clear();
    comment.show("", List.of());
    details.setVisible(false);
    setAccessibleText(accessible);
  }

  private void show(FoundComment found) {
    Annotation annotation = found.annotation();
    String felt = names.emotion(annotation.emotion());
    comment.show(annotation.comment(), found.marks());
    details.setNodeOrientation(
        CommentText.isRightToLeft(annotation.comment())
            ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.LEFT_TO_RIGHT);
    dot.show(annotation.emotion());
    emotion.setText(felt);
    culture.setText(names.culture(annotation.culture()));
    String title = title(found.painting());
    String between = texts.get("found.about.separator");
    String artist = artist(found.painting());
    about.show(
        title + between + artist,
        aboutMarks(found, found.painting().title().isBlank(), title.length() + between.length()));
    details.setVisible(true);
    picture.show(found.painting());
    setAccessibleText(
        texts.get(
            "found.accessible", annotation.comment(), felt, culture.getText(), title, artist));
  }

  private String title(Painting painting) {
    return painting.title().isBlank() ? texts.get("tile.untitled") : painting.title();
  }

  private String artist(Painting painting) {
    return painting.artist().isBlank() ? texts.get("tile.unknownArtist") : painting.artist();
  }

  /** The artist's marks stand behind those of the title, if it has one. */
  private static List<Span> aboutMarks(FoundComment found, boolean untitled, int artistAt) {
    List<Span> marks = new ArrayList<>(untitled ? List.of() : found.titleMarks());
    found
        .artistMarks()
        .forEach(mark -> marks.add(new Span(mark.start() + artistAt, mark.end() + artistAt)));
    return marks;
  }

  /** The comment, cut to the room that there is, and what it is about right below it. */
  private final class Words extends Region {
    Words() {
      getStyleClass().add("words");
      setMinWidth(0);
      getChildren().addAll(comment, details);
    }

    @Override
    protected void layoutChildren() {
      double width = getWidth();
      double below = details.prefHeight(width);
      comment.resize(width, getHeight() - below);
      double height = comment.shownHeight();
      double top = snapPositionY(Math.max(0, (getHeight() - height - below) / 2));
      comment.relocate(0, top);
      details.resizeRelocate(0, top + height, width, below);
    }
  }
}
