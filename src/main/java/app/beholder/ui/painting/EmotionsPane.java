package app.beholder.ui.painting;

import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What each culture felt about the painting: a chart with its legend, or the counts behind it as a
 * table.
 */
final class EmotionsPane extends VBox {
  private final Texts texts = Texts.of(EmotionsPane.class);
  private final EmotionsViewModel model;

  EmotionsPane(PaintingViewModel painting, ChartExport export) {
    model = painting.emotions();
    getStyleClass().add("emotions-pane");
    EmotionChart chart = new EmotionChart(model, painting.comments(), painting.names());
    EmotionTable table = new EmotionTable(model, painting.comments(), painting.names());
    MeasuresHelp help = new MeasuresHelp(model);
    EmotionLegend legend = new EmotionLegend(model);
    Label none = new Label();
    none.textProperty().bind(model.culturesProperty().map(this::whyNoChart));
    none.setId("painting-no-chart");
    none.getStyleClass().add("quiet");
    none.setWrapText(true);

    BooleanBinding anyBars =
        Bindings.createBooleanBinding(
            () -> anyEnough(model.culturesProperty().get()), model.culturesProperty());
    chart.visibleProperty().bind(anyBars);
    none.visibleProperty().bind(anyBars.not());
    table.visibleProperty().bind(model.tableProperty());

    StackPane bars = new StackPane(chart, none);
    VBox.setVgrow(bars, Priority.ALWAYS);
    VBox drawn = new VBox(legend, new DivergenceLine(model, help.explanation()), bars);
    drawn.getStyleClass().add("emotions-drawn");
    drawn.visibleProperty().bind(model.tableProperty().not());
    StackPane content = new StackPane(drawn, table);
    VBox.setVgrow(content, Priority.ALWAYS);
    MenuButton save =
        export.menu(
            drawn,
            () ->
                texts.get(
                    painting.isMade() ? "emotions.file.made" : "emotions.file",
                    painting.titleProperty().get()),
            () -> EmotionNumbers.of(model.culturesProperty().get()));
    getChildren().addAll(heading(help.button(), save), content);
  }

  private static boolean anyEnough(List<CultureEmotions> cultures) {
    return cultures.stream().anyMatch(CultureEmotions::isEnough);
  }

  private String whyNoChart(List<CultureEmotions> cultures) {
    return texts.get(cultures.isEmpty() ? "emotions.nobody" : "emotions.none");
  }

  private Node heading(Button help, MenuButton save) {
    Label heading = new Label(texts.get("emotions"));
    heading.getStyleClass().add("heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ToggleButton table = new ToggleButton(texts.get("emotions.table"));
    table.setGraphic(Icons.of(Material2OutlinedMZ.TABLE_CHART));
    table.setId("painting-table-toggle");
    table.getStyleClass().addAll(Styles.SMALL, "table-toggle");
    table.setTooltip(new Tooltip(texts.get("emotions.table.tip")));
    table.selectedProperty().bindBidirectional(model.tableProperty());
    HBox row = new HBox(heading, help, gap, save, table);
    row.getStyleClass().add("emotions-heading");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
