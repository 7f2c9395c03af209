package app.beholder.ui.importing;

import app.beholder.importing.Preview;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** One text of a row on one line; the whole of it when the mouse rests on it. */
final class TextTableCell extends TableCell<Preview.Row, Preview.Row> {
  private final Function<Preview.Row, String> text;
  private final Tooltip whole = new Tooltip();

  TextTableCell(Function<Preview.Row, String> text) {
    this.text = text;
  }

  @Override
  protected void updateItem(Preview.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    String shown = row == null || empty ? "" : text.apply(row);
    setText(CommentTableCell.oneLine(shown));
    whole.setText(shown);
    setTooltip(shown.isEmpty() ? null : whole);
  }
}
