package app.beholder.ui.importing;

import app.beholder.importing.Preview;
import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A comment on one line in its own direction; where the row would be rejected, the reason in its place. */
final class CommentTableCell extends TableCell<Preview.Row, Preview.Row> {
  private static final int TOOLTIP_WIDTH = 480;

  private final FontIcon sign = new FontIcon(Material2AL.ERROR_OUTLINE);
  private final Tooltip whole = new Tooltip();

  CommentTableCell() {
    whole.setWrapText(true);
    whole.setMaxWidth(TOOLTIP_WIDTH);
    getStyleClass().add("comment-cell");
  }

  @Override
  protected void updateItem(Preview.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    String problem = row == null || empty ? null : row.problem();
    String text = row == null || empty ? "" : text(row);
    setGraphic(problem == null ? null : sign);
    setText(oneLine(text));
    setNodeOrientation(
        isRightToLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    whole.setText(problem == null || row == null ? text : text + "\n" + String.join(" | ", row.fields()));
    setTooltip(text.isEmpty() ? null : whole);
  }

  private static String text(Preview.Row row) {
    if (row.problem() != null) {
      return row.problem();
    }
    return row.annotation() == null ? "" : row.annotation().comment();
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  private static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }
}
