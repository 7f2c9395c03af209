package app.beholder.ui.painting;

import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.CultureColors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** One painting: large at the left; what people felt and wrote about it at the right. */
public final class PaintingView extends BorderPane {
  static final String STYLESHEET = PaintingView.class.getResource("painting.css").toExternalForm();
  private static final double LEAST_PICTURE = 240;
  private static final double PICTURE_SHARE = 0.45;
  private static final double CHART_SHARE = 0.46;

  private final PaintingViewModel model;
  private final PaintingKeys keys;
  private final PicturePane picture;
  private final StackPane place;
  private @Nullable PictureAlone alone;

  public PaintingView(PaintingViewModel model, ChartExport export) {
    this.model = model;
    keys = new PaintingKeys(model);
    picture = new PicturePane(model);
    place = new StackPane(picture);
    place.setMinWidth(LEAST_PICTURE);
    getStyleClass().add("painting-view");
    getStylesheets().addAll(CommentText.STYLESHEET, CultureColors.STYLESHEET, STYLESHEET);
    setFocusTraversable(true);
    setTop(new PaintingHeader(model));
    setCenter(content(export));
    addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            model.pictureAloneProperty().set(false);
          }
          takeFocus();
        });
    model.paintingProperty().subscribe(this::takeFocus);
    model.pictureAloneProperty().subscribe(this::showAlone);
  }

  private Node content(ChartExport export) {
    EmotionsPane emotions = new EmotionsPane(model, export);
    VBox.setVgrow(emotions, Priority.ALWAYS);
    SplitPane reactions =
        new SplitPane(
            new VBox(emotions, new PredictionsPane(model)),
            new CommentsPane(model.comments(), model.names()));
    reactions.setOrientation(Orientation.VERTICAL);
    reactions.setDividerPositions(CHART_SHARE);
    reactions.getStyleClass().add("reactions");
    SplitPane content = new SplitPane(place, scrolled(reactions));
    content.setDividerPositions(PICTURE_SHARE);
    return content;
  }

  /** In a low window chart and comments keep the height that they need, and scroll. */
  private static ScrollPane scrolled(Node reactions) {
    ScrollPane scroll = new ScrollPane(reactions);
    scroll.getStyleClass().add("reactions-scroll");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    // kept as one picture it would be drawn anew with each line that a list in it scrolls
    scroll
        .skinProperty()
        .subscribe(() -> scroll.lookupAll(".viewport").forEach(PaintingView::draw));
    return scroll;
  }

  private static void draw(Node viewport) {
    viewport.setCache(false);
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

  private void showAlone(boolean wanted) {
    Window window = getScene() == null ? null : getScene().getWindow();
    if (wanted && alone == null && window != null) {
      alone = new PictureAlone(model, picture, keys, window);
      alone.show();
    } else if (!wanted && alone != null) {
      alone.close();
      alone = null;
      place.getChildren().setAll(picture);
    }
  }
}
