package app.beholder.ui.painting;

import app.beholder.model.Emotion;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a card: the emotion, and below it the words, as high as they need at the width of
 * the column.
 */
final class CommentCell extends ListCell<Comment> {
  private static final double LEAST_WIDTH = 200;

  private final DataNames names;
  private final EmotionDot dot = new EmotionDot(Emotion.SOMETHING_ELSE);
  private final Label emotion = new Label();
  private final CommentText words = new CommentText();
  private final HBox feeling;
  private final VBox card;

  CommentCell(DataNames names, ContextMenu menu) {
    this.names = names;
    getStyleClass().add("comment-cell");
    emotion.getStyleClass().add("emotion-name");
    feeling = new HBox(dot, emotion);
    feeling.getStyleClass().add("felt");
    feeling.setAlignment(Pos.CENTER_LEFT);
    card = new VBox(feeling, words);
    card.getStyleClass().add("comment-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setContextMenu(menu);
  }

  @Override
  protected void updateItem(@Nullable Comment comment, boolean empty) {
    super.updateItem(comment, empty);
    if (empty || comment == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Emotion felt = comment.annotation().emotion();
    dot.show(felt);
    emotion.setText(names.emotion(felt));
    words.show(comment.text(), comment.marks());
    feeling.setNodeOrientation(words.getNodeOrientation());
    setAccessibleText(names.emotion(felt) + ": " + comment.text());
    setGraphic(card);
  }

  /**
   * A labelled control would measure the card without its width, as if no line ever broke. Before
   * the list knows its width it asks without one; what it then hears is remembered for its scroll
   * bar, so it must not be absurd.
   */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double known = Math.max(LEAST_WIDTH, width);
    double inside = known - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + card.prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      double left = snappedLeftInset();
      double top = snappedTopInset();
      card.resizeRelocate(
          left,
          top,
          getWidth() - left - snappedRightInset(),
          getHeight() - top - snappedBottomInset());
    }
  }
}
