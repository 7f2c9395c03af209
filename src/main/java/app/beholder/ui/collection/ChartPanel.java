package app.beholder.ui.collection;

import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A chart with its title, its n, and the numbers behind it as a table. */
final class ChartPanel extends VBox {
  private final HBox actions = new HBox();

  ChartPanel(ChartModel model, Region chart, Texts texts) {
    setId("panel-" + model.id());
    getStyleClass().add("panel");
    Label title = new Label(model.title());
    title.getStyleClass().add("heading");
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    actions.getStyleClass().add("actions");
    actions.setAlignment(Pos.CENTER_RIGHT);
    HBox head = new HBox(title, gap, actions);
    head.getStyleClass().add("head");
    Label note = new Label(model.note());
    note.getStyleClass().add("small-print");
    note.setWrapText(true);
    getChildren().addAll(head, note, chart);
    addTableToggle(model, chart, () -> new NumbersTable(model, texts), texts);
  }

  /** The table is made when it is asked for: most are never looked at. */
  private void addTableToggle(
      ChartModel model, Node chart, Supplier<Node> makeTable, Texts texts) {
    ToggleButton toggle = new ToggleButton("", new FontIcon(Material2OutlinedMZ.TABLE_CHART));
    toggle.setId("table-" + model.id());
    toggle.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    String words = texts.get("table.show", model.title());
    toggle.setAccessibleText(words);
    toggle.setTooltip(new Tooltip(words));
    toggle.selectedProperty().subscribe((before, on) -> {
      getChildren().removeLast();
      getChildren().add(on ? makeTable.get() : chart);
    });
    actions.getChildren().add(toggle);
  }

  /** Adds what else can be done with the chart to the end of its title. */
  void addAction(Node action) {
    actions.getChildren().add(action);
  }
}
