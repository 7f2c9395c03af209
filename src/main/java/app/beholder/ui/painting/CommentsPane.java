package app.beholder.ui.painting;

import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What people wrote, side by side in a column for each culture, and a filter by emotion above them. */
final class CommentsPane extends VBox {
  private final DataNames names;
  private final HBox columns = new HBox();

  CommentsPane(CommentsViewModel model, DataNames names) {
    this.names = names;
    getStyleClass().add("comments-pane");
    columns.getStyleClass().add("comment-columns");
    columns.setFillHeight(true);

    ScrollPane scroll = new ScrollPane(columns);
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
    Label heading = new Label(Texts.of(CommentsPane.class).get("comments"));
    heading.getStyleClass().add("heading");
    getChildren().addAll(heading, new EmotionChips(model, names), content);
    model.columnsProperty().subscribe(this::show);
  }

  /** The same cultures keep their columns, so that a filter or the next painting changes only what stands in them. */
  private void show(List<CommentColumn> newest) {
    if (!newest.stream().map(CommentColumn::culture).toList().equals(shownCultures())) {
      columns.getChildren().setAll(newest.stream().map(c -> new CommentColumnView(names)).toList());
    }
    for (int i = 0; i < newest.size(); i++) {
      ((CommentColumnView) columns.getChildren().get(i)).show(newest.get(i));
      HBox.setHgrow(columns.getChildren().get(i), Priority.ALWAYS);
    }
  }

  private List<String> shownCultures() {
    return columns.getChildren().stream().map(c -> ((CommentColumnView) c).culture()).toList();
  }
}
