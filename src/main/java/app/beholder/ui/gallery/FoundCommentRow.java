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
import app.beholder.ui.gallery.FoundComments.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A comment that was found, and what it is about: the painting, small, the emotion, the culture.
 * Comment and picture follow when they are read.
 */
final class FoundCommentRow extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Texts texts;
  private final DataNames names;
  private final SmallPicture picture;
  private final Excerpt comment = new Excerpt();
  private final EmotionDot dot = new EmotionDot(Emotion.SOMETHING_ELSE);
  private final Label emotion = new Label();
  private final Label culture = new Label();
  private final MarkedLabel about = new MarkedLabel();
  private final HBox details = new HBox(dot, emotion, culture, about);
  private @Nullable Listed listed;
  private int place = -1;
  private @Nullable JobHandle request;

  FoundCommentRow(GalleryViewModel gallery, Texts texts, DataNames names) {
    this.texts = texts;
    this.names = names;
    picture = new SmallPicture(gallery.thumbnails());
    getStyleClass().add("found-comment");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    emotion.getStyleClass().add("emotion-name");
    culture.getStyleClass().add("culture");
    about.getStyleClass().add("about");
    emotion.setMinWidth(Region.USE_PREF_SIZE);
    culture.setMinWidth(Region.USE_PREF_SIZE);
    details.getStyleClass().add("details");
    details.setAlignment(Pos.CENTER_LEFT);
    Words words = new Words();
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(picture, words);
  }

  /** The place of the comment that is shown; -1 for none. */
  int place() {
    return place;
  }

  /** Shows the comment at a place, unless it is shown already. */
  void show(Listed newListed, int newPlace) {
    if (newPlace == place && newListed.equals(listed)) {
      return;
    }
    clear();
    listed = newListed;
    place = newPlace;
    setVisible(true);
    newListed
        .find(newPlace)
        .ifPresentOrElse(
            this::show,
            () -> {
              setAccessibleText(texts.get("found.reading"));
              request = newListed.request(newPlace, this::arrived);
            });
  }

  private void arrived(Optional<FoundComment> found) {
    request = null;
    found.ifPresentOrElse(
        this::show,
        () -> {
          comment.show(texts.get("found.unreadable"), List.of());
          setAccessibleText(texts.get("found.unreadable"));
        });
  }

  /** Shows nothing, and no longer wants what it may have asked for. */
  void clear() {
    if (request != null) {
      request.cancel();
      request = null;
    }
    listed = null;
    place = -1;
    setVisible(false);
    picture.clear();
    comment.show("", List.of());
    details.setVisible(false);
  }

  void mark(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case INDEX -> place;
      case SELECTED -> getPseudoClassStates().contains(SELECTED);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
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
