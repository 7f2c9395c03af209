package app.beholder.ui.importing;

import app.beholder.importing.MappedRow;
import app.beholder.importing.Preview;
import app.beholder.model.WikiArtId;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A painting's title, and below it artist and style; its id when the mouse rests on it. */
final class PaintingTableCell extends TableCell<Preview.Row, Preview.Row> {
  private final Texts texts;
  private final DataNames names;
  private final Label title = new Label();
  private final Label artistAndStyle = new Label();
  private final VBox lines = new VBox(title, artistAndStyle);
  private final Tooltip id = new Tooltip();

  PaintingTableCell(Texts texts, DataNames names) {
    this.texts = texts;
    this.names = names;
    artistAndStyle.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
  }

  @Override
  protected void updateItem(Preview.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    MappedRow mapped = row == null || empty ? null : row.annotation();
    setGraphic(mapped == null ? null : lines);
    setTooltip(mapped == null ? null : id);
    if (mapped != null) {
      show(mapped);
    }
  }

  private void show(MappedRow row) {
    WikiArtId parsed = WikiArtId.parse(row.painting().id());
    String artist = Objects.requireNonNullElse(row.details().artist(), parsed.artist());
    String style = names.style(row.painting().style());
    title.setText(Objects.requireNonNullElse(row.details().title(), parsed.title()));
    artistAndStyle.setText(
        artist.isEmpty() ? style : texts.get("check.artist.style", artist, style));
    id.setText(row.painting().toString());
  }
}
