package app.beholder.ui.gallery;

import app.beholder.library.Facet;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Above the grid: how much is shown, the tools for looking at it, and what the filter asks for. */
final class FilterBar extends VBox {
  private final GalleryViewModel gallery;
  private final Texts texts;
  private final Hyperlink clear = new Hyperlink();
  private final Hyperlink more = new Hyperlink();
  private final ChipLines chips = new ChipLines(more, clear, this::sayLeftOut);

  FilterBar(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.texts = texts;
    getStyleClass().add("filter-bar");
    clear.setId("clear-filter");
    clear.setText(texts.get("filter.clear"));
    clear.getStyleClass().add("clear");
    clear.setOnAction(event -> gallery.clearFilter());
    more.setId("more-chips");
    more.getStyleClass().add("clear");
    more.setOnAction(event -> chips.showAll(!chips.isShowingAll()));
    chips.getStyleClass().add("chips");
    getChildren().addAll(new TwoSides(found(), new GalleryTools(gallery, texts)), chips);
    gallery.chips().subscribe(this::fill);
    gallery.filteredProperty().subscribe(this::fill);
    fill();
  }

  private HBox found() {
    Label summary = new Label();
    summary.setId("summary");
    summary.getStyleClass().add("summary");
    summary.textProperty().bind(gallery.summaryProperty());
    Label waits = new Label(texts.get("search.waits"));
    waits.setId("search-waits");
    waits.setMinWidth(Region.USE_PREF_SIZE);
    waits.getStyleClass().addAll(Styles.TEXT_MUTED, "waits");
    waits.visibleProperty().bind(gallery.textWaitsProperty());
    waits.managedProperty().bind(waits.visibleProperty());
    HBox found = new HBox(summary, waits);
    found.getStyleClass().add("found");
    found.setAlignment(Pos.CENTER_LEFT);
    return found;
  }

  /** The first chip of each facet comes with the facet's name, so that no line ends in it. */
  private void fill() {
    List<Region> shown = new ArrayList<>();
    Facet before = null;
    for (Chip chip : gallery.chips()) {
      Button button = button(chip);
      shown.add(chip.facet() == before ? button : named(chip, button));
      before = chip.facet();
    }
    boolean filtered = gallery.filteredProperty().get();
    chips.setVisible(filtered);
    chips.setManaged(filtered);
    chips.show(shown, filtered);
  }

  private HBox named(Chip chip, Button button) {
    Label name = new Label(texts.get("chip.facet", chip.facetName()));
    name.getStyleClass().addAll(Styles.TEXT_MUTED, "facet-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox named = new HBox(name, button);
    named.getStyleClass().add("named");
    named.setAlignment(Pos.CENTER_LEFT);
    return named;
  }

  private Button button(Chip chip) {
    Button button = new Button(chip.label(), Icons.of(Material2AL.CLOSE));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("chip", Styles.SMALL);
    button.setAccessibleText(texts.get("chip.remove", chip.facetName(), chip.label()));
    button.setOnAction(event -> gallery.remove(chip));
    return button;
  }

  private void sayLeftOut(int count) {
    boolean some = count > 0;
    more.setText(texts.get(some ? "chip.more" : "chip.fewer", count));
    more.setAccessibleText(texts.get(some ? "chip.more.accessible" : "chip.fewer", count));
  }
}
