package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many annotations of each culture a painting has: rows for each culture, under its name. */
final class CultureFacets extends VBox {
  private final FacetsViewModel facets;
  private final Texts texts;

  CultureFacets(FacetsViewModel facets, Texts texts) {
    this.facets = facets;
    this.texts = texts;
    getStyleClass().add("culture-facets");
    facets.ofCultures().subscribe(this::fill);
    fill();
  }

  private void fill() {
    facets.ofCultures().stream()
        .skip(getChildren().size())
        .map(this::rows)
        .forEach(getChildren()::add);
  }

  private VBox rows(FacetViewModel facet) {
    Label culture = new Label(facet.cultureName());
    culture.getStyleClass().add("culture-heading");
    VBox group = new VBox(culture, new FacetRows(facet, texts));
    group.setId("facet-" + facet.fold().word());
    group.visibleProperty().bind(facet.fold().availableProperty());
    group.managedProperty().bind(group.visibleProperty());
    return group;
  }
}
