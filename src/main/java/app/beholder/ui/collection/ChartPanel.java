package app.beholder.ui.collection;

import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * A chart with its title, its n, and in its place, when people ask for them, the numbers behind it.
 */
final class ChartPanel extends StackPane {
  private final ChartModel model;
  private final Texts texts;
  private final VBox drawn;

  /**
   * @param fileName what the chart's files are called, without a suffix
   * @param export keeps the chart; the picture has its title and its n
   */
  ChartPanel(
      ChartModel model, Region chart, Supplier<String> fileName, ChartExport export, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("panel-" + model.id());
    getStyleClass().add("panel");
    setAlignment(Pos.TOP_LEFT);
    drawn = titled(chart);
    drawn.managedProperty().bind(drawn.visibleProperty());
    Node save =
        export.menu(
            drawn, fileName, () -> model.numbers().table(name -> texts.get("table.share", name)));
    HBox actions = new HBox(save, tableToggle());
    actions.getStyleClass().add("actions");
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAlignment(actions, Pos.TOP_RIGHT);
    getChildren().addAll(drawn, actions);
  }

  private VBox titled(Node content) {
    Label title = new Label(model.title());
    title.getStyleClass().add("heading");
    Label note = new Label(model.note());
    note.getStyleClass().add("small-print");
    note.setWrapText(true);
    VBox titled = new VBox(title, note, content);
    titled.getStyleClass().add("titled");
    return titled;
  }

  /** The table is made when it is asked for: most are never looked at. */
  private Node tableToggle() {
    ToggleButton toggle = new ToggleButton("", new FontIcon(Material2OutlinedMZ.TABLE_CHART));
    toggle.setId("table-" + model.id());
    toggle.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    String words = texts.get("table.show", model.title());
    toggle.setAccessibleText(words);
    toggle.setTooltip(new Tooltip(words));
    drawn.visibleProperty().bind(toggle.selectedProperty().not());
    toggle
        .selectedProperty()
        .subscribe((before, on) -> {
          if (on) {
            getChildren().addFirst(titled(new NumbersTable(model, texts)));
          } else {
            getChildren().removeFirst();
          }
        });
    return toggle;
  }
}
