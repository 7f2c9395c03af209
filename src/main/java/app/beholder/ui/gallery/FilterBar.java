package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;

/** Above the grid: how much is shown, and what the filter asks for. */
final class FilterBar extends HBox {
  private static final double MAX_LABEL = 260;

  /** As long as the bar is narrower, lines are broken by its true width. */
  private static final double ONE_LINE = 4000;

  private final GalleryViewModel gallery;
  private final Texts texts;
  private final FlowPane chips = new FlowPane();
  private final Hyperlink clear = new Hyperlink();

  FilterBar(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.texts = texts;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.TOP_LEFT);
    Label summary = new Label();
    summary.setId("summary");
    summary.getStyleClass().add("summary");
    summary.setMinWidth(Region.USE_PREF_SIZE);
    summary.textProperty().bind(gallery.summaryProperty());
    Label waits = new Label(texts.get("search.waits"));
    waits.setId("search-waits");
    waits.setMinWidth(Region.USE_PREF_SIZE);
    waits.getStyleClass().addAll(Styles.TEXT_MUTED, "waits");
    waits.visibleProperty().bind(gallery.textWaitsProperty());
    waits.managedProperty().bind(waits.visibleProperty());
    clear.setId("clear-filter");
    clear.setText(texts.get("filter.clear"));
    clear.getStyleClass().add("clear");
    clear.setOnAction(event -> gallery.clearFilter());
    chips.getStyleClass().add("chips");
    chips.setPrefWrapLength(ONE_LINE);
    HBox.setHgrow(chips, Priority.ALWAYS);
    getChildren().addAll(summary, waits, chips);
    gallery.chips().subscribe(this::fill);
    gallery.filteredProperty().subscribe(this::fill);
    fill();
  }

  private void fill() {
    List<Node> shown = new ArrayList<>();
    gallery.chips().forEach(chip -> shown.add(button(chip)));
    if (gallery.filteredProperty().get()) {
      shown.add(clear);
    }
    chips.getChildren().setAll(shown);
  }

  private Button button(Chip chip) {
    Button button = new Button(chip.label(), Icons.of(Material2AL.CLOSE));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMnemonicParsing(false);
    button.setMaxWidth(MAX_LABEL);
    button.getStyleClass().addAll("chip", Styles.SMALL);
    button.setAccessibleText(texts.get("chip.remove", chip.facetName(), chip.label()));
    button.setOnAction(event -> gallery.remove(chip));
    return button;
  }
}
