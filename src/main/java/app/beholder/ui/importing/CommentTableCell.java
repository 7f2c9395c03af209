package app.beholder.ui.importing;

import app.beholder.importing.Preview;
import app.beholder.ui.common.CommentText;
import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * A comment on two lines in its own direction; where the row would be rejected, the reason and the
 * line of the file in its place. The whole of it when the mouse rests on it.
 */
final class CommentTableCell extends TableCell<Preview.Row, Preview.Row> {
  private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");
  private static final int TOOLTIP_WIDTH = 480;

  private final Label reason = new Label("", new FontIcon(Material2AL.ERROR_OUTLINE));
  private final Label fields = new Label();
  private final VBox rejected = new VBox(reason, fields);
  private final Tooltip whole = new Tooltip();

  CommentTableCell() {
    getStyleClass().add("comment-cell");
    setWrapText(true);
    whole.setWrapText(true);
    whole.setMaxWidth(TOOLTIP_WIDTH);
    reason.getStyleClass().add("reject-reason");
    fields.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    rejected.setAlignment(Pos.CENTER_LEFT);
    rejected.setMinWidth(0);
  }

  @Override
  protected void updateItem(Preview.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      show("", "", false);
    } else if (row.problem() != null) {
      reason.setText(row.problem());
      fields.setText(oneLine(String.join("  ", row.fields())));
      show("", String.join("\n", row.fields()), true);
    } else {
      String comment = row.annotation() == null ? "" : row.annotation().commentText();
      show(comment, comment, false);
    }
  }

  private void show(String comment, String onHover, boolean asRejected) {
    setText(oneLine(comment));
    setGraphic(asRejected ? rejected : null);
    boolean rightToLeft = CommentText.isRightToLeft(comment);
    setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    pseudoClassStateChanged(RIGHT_TO_LEFT, rightToLeft);
    whole.setText(onHover);
    setTooltip(onHover.isEmpty() ? null : whole);
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
