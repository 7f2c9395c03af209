package app.beholder.ui.painting;

import app.beholder.ui.common.DataNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What people wrote, side by side in a column for each culture, and a filter by emotion above them.
 */
final class CommentsPane extends VBox {
  private final CommentsViewModel model;
  private final DataNames names;
  private final HBox columns = new HBox();
  private final ScrollPane scroll = new ScrollPane(columns);
  private final List<CommentColumnView> views = new ArrayList<>();

  CommentsPane(CommentsViewModel model, DataNames names) {
    this.model = model;
    this.names = names;
    getStyleClass().add("comments-pane");
    columns.getStyleClass().add("comment-columns");
    columns.setFillHeight(true);

    scroll.getStyleClass().add("comment-scroll");
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);

    Label notice = new Label();
    notice.setId("painting-comments-notice");
    notice.getStyleClass().add("quiet");
    notice.setWrapText(true);
    notice.textProperty().bind(model.noticeProperty());
    notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());

    StackPane content = new StackPane(scroll, notice);
    content.setMinHeight(0);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(new EmotionChips(model, names), content);
    model.columnsProperty().subscribe(this::show);
    model.behindProperty().subscribe(this::goTo);
  }

  /**
   * Columns are kept for the next painting and hidden until then: to make them anew would take
   * longer.
   */
  private void show(List<CommentColumn> newest) {
    while (views.size() < newest.size()) {
      CommentColumnView view = new CommentColumnView(names);
      view.boundsInParentProperty().subscribe(bounds -> reveal(view));
      HBox.setHgrow(view, Priority.ALWAYS);
      views.add(view);
      columns.getChildren().add(view);
    }
    for (int i = 0; i < views.size(); i++) {
      boolean shown = i < newest.size();
      views.get(i).setVisible(shown);
      views.get(i).setManaged(shown);
      if (shown) {
        views.get(i).show(newest.get(i));
      }
    }
    goTo(model.behindProperty().get());
  }

  /** Goes to the comments behind a bar: their column stands out, is in sight and has the focus. */
  private void goTo(Optional<Behind> bar) {
    for (CommentColumnView view : views) {
      boolean behind = isBehind(view, bar);
      view.standOut(behind, bar.isPresent() && !behind);
      if (behind) {
        reveal(view);
        view.takeFocus();
      }
    }
  }

  private static boolean isBehind(CommentColumnView view, Optional<Behind> bar) {
    return view.isManaged() && bar.map(b -> b.culture().equals(view.culture())).orElse(false);
  }

  /** Scrolls to the column that stands out, also when columns get other widths. */
  private void reveal(CommentColumnView view) {
    double room = scroll.getViewportBounds().getWidth();
    double hidden = columns.getWidth() - room;
    if (hidden > 0 && isBehind(view, model.behindProperty().get())) {
      double before = (room - view.getWidth()) / 2;
      scroll.setHvalue(Math.clamp((view.getLayoutX() - before) / hidden, 0, 1));
    }
  }
}
