package app.beholder.ui.painting;

import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * What each culture felt about the painting: a chart with its legend, or the counts behind it as a
 * table.
 */
final class EmotionsPane extends VBox {
  private final Texts texts = Texts.of(EmotionsPane.class);
  private final EmotionsViewModel model;

  EmotionsPane(EmotionsViewModel model, CommentsViewModel comments, DataNames names) {
    this.model = model;
    getStyleClass().add("emotions-pane");
    EmotionChart chart = new EmotionChart(model, names, comments::chooseOnly);
    EmotionTable table = new EmotionTable(model, names);
    EmotionLegend legend = new EmotionLegend(model);
    Label none = new Label();
    none.textProperty().bind(model.culturesProperty().map(this::whyNoChart));
    none.setId("painting-no-chart");
    none.getStyleClass().add("quiet");
    none.setWrapText(true);

    BooleanBinding anyBars =
        Bindings.createBooleanBinding(
            () -> anyEnough(model.culturesProperty().get()), model.culturesProperty());
    chart.visibleProperty().bind(anyBars.and(model.tableProperty().not()));
    none.visibleProperty().bind(anyBars.not().and(model.tableProperty().not()));
    table.visibleProperty().bind(model.tableProperty());
    legend.visibleProperty().bind(model.tableProperty().not());
    legend.managedProperty().bind(legend.visibleProperty());

    StackPane content = new StackPane(chart, none, table);
    content.setMinHeight(0);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(heading(), legend, content);
  }

  private static boolean anyEnough(List<CultureEmotions> cultures) {
    return cultures.stream().anyMatch(CultureEmotions::isEnough);
  }

  private String whyNoChart(List<CultureEmotions> cultures) {
    return texts.get(cultures.isEmpty() ? "emotions.nobody" : "emotions.none");
  }

  private Node heading() {
    Label heading = new Label(texts.get("emotions"));
    heading.getStyleClass().add("heading");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    ToggleButton table =
        new ToggleButton(
            texts.get("emotions.table"), new FontIcon(Material2OutlinedMZ.TABLE_CHART));
    table.setId("painting-table-toggle");
    table.getStyleClass().addAll(Styles.SMALL, "table-toggle");
    table.setTooltip(new Tooltip(texts.get("emotions.table.tip")));
    table.selectedProperty().bindBidirectional(model.tableProperty());
    HBox row = new HBox(heading, gap, table);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
