package app.beholder.ui.painting;

import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The counts and shares behind the chart, a row for each emotion, a column for each culture. */
final class EmotionTable extends TableView<Emotion> {
  /** Nine rows fit beside the picture without scrolling. */
  private static final double ROW_HEIGHT = 22;

  private static final double NAME_WIDTH = 140;
  private static final double CULTURE_WIDTH = 130;

  private final Texts texts = Texts.of(EmotionTable.class);
  private final DataNames names;

  EmotionTable(EmotionsViewModel model, DataNames names) {
    this.names = names;
    setId("painting-emotion-table");
    getStyleClass().addAll("emotion-table", Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setMinSize(0, 0);
    setFixedCellSize(ROW_HEIGHT);
    getItems().setAll(Emotion.ALL);
    model.culturesProperty().subscribe(this::fill);
  }

  private void fill(List<CultureEmotions> shown) {
    List<TableColumn<Emotion, String>> cultures = shown.stream().map(this::column).toList();
    getColumns().clear();
    TableColumn<Emotion, String> emotion = new TableColumn<>(texts.get("emotions.table.emotion"));
    emotion.setCellValueFactory(row -> new ReadOnlyStringWrapper(names.emotion(row.getValue())));
    emotion.setPrefWidth(NAME_WIDTH);
    emotion.setSortable(false);
    getColumns().add(emotion);
    getColumns().addAll(cultures);
  }

  private TableColumn<Emotion, String> column(CultureEmotions culture) {
    int n = culture.distribution().n();
    TableColumn<Emotion, String> column =
        new TableColumn<>(texts.get("emotions.legend", culture.name(), n));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell(culture, row.getValue())));
    column.setPrefWidth(CULTURE_WIDTH);
    column.setSortable(false);
    column.getStyleClass().add(Tweaks.ALIGN_RIGHT);
    return column;
  }

  private String cell(CultureEmotions culture, Emotion emotion) {
    int count = culture.distribution().count(emotion);
    return culture.isEnough() && count > 0
        ? texts.get("emotions.table.cell", count, culture.distribution().share(emotion))
        : texts.get("emotions.table.count", count);
  }
}
