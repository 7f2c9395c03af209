package app.beholder.ui.painting;

import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.CommentText;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** One painting: large at the left; what people felt and wrote about it at the right. */
public final class PaintingView extends BorderPane {
  private static final String STYLESHEET =
      PaintingView.class.getResource("painting.css").toExternalForm();
  private static final double PICTURE_SHARE = 0.45;
  private static final double CHART_SHARE = 0.42;
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private final PaintingViewModel model;

  public PaintingView(PaintingViewModel model, ChartExport export) {
    this.model = model;
    getStyleClass().add("painting-view");
    getStylesheets().addAll(CommentText.STYLESHEET, STYLESHEET);
    setFocusTraversable(true);
    setTop(new PaintingHeader(model));
    setCenter(content(export));
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    sceneProperty().subscribe(this::takeFocus);
    model.paintingProperty().subscribe(this::takeFocus);
  }

  private Node content(ChartExport export) {
    SplitPane reactions =
        new SplitPane(
            new EmotionsPane(model, export),
            new CommentsPane(model.comments(), model.names()));
    reactions.setOrientation(Orientation.VERTICAL);
    reactions.setDividerPositions(CHART_SHARE);
    SplitPane content = new SplitPane(new PicturePane(model), reactions);
    content.setDividerPositions(PICTURE_SHARE);
    return content;
  }

  /** Keys are heard where the focus is, so it must not stay behind in a screen that has gone. */
  private void takeFocus() {
    if (getScene() != null && !hasFocusInside(getScene().getFocusOwner())) {
      requestFocus();
    }
  }

  private boolean hasFocusInside(@Nullable Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == this) {
        return true;
      }
    }
    return false;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || BACK.match(event)) {
      event.consume();
      model.close();
    } else if (hasNoModifier(event) && event.getCode() == KeyCode.RIGHT) {
      event.consume();
      model.next();
    } else if (hasNoModifier(event) && event.getCode() == KeyCode.LEFT) {
      event.consume();
      model.previous();
    }
  }

  private static boolean hasNoModifier(KeyEvent event) {
    return !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
  }
}
