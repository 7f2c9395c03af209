package app.beholder.ui.painting;

import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a card: the emotion, and below it the words, as high as they need at the width of
 * the column.
 */
final class CommentCell extends ListCell<Annotation> {
  private final DataNames names;
  private final EmotionDot dot = new EmotionDot(Emotion.SOMETHING_ELSE);
  private final Label emotion = new Label();
  private final CommentText comment = new CommentText();
  private final HBox felt;
  private final VBox card;

  CommentCell(DataNames names, String copyText, Runnable copy) {
    this.names = names;
    getStyleClass().add("comment-cell");
    emotion.getStyleClass().add("emotion-name");
    felt = new HBox(dot, emotion);
    felt.getStyleClass().add("felt");
    felt.setAlignment(Pos.CENTER_LEFT);
    card = new VBox(felt, comment);
    card.getStyleClass().add("comment-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    MenuItem copyItem = new MenuItem(copyText);
    copyItem.setOnAction(event -> copy.run());
    setContextMenu(new ContextMenu(copyItem));
  }

  @Override
  protected void updateItem(@Nullable Annotation annotation, boolean empty) {
    super.updateItem(annotation, empty);
    if (empty || annotation == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String feeling = names.emotion(annotation.emotion());
    dot.show(annotation.emotion());
    emotion.setText(feeling);
    comment.show(annotation.comment());
    felt.setNodeOrientation(comment.getNodeOrientation());
    setAccessibleText(feeling + ": " + annotation.comment());
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
    double known = Math.max(CommentColumnView.LEAST_WIDTH, width);
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
