package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** The values of a facet that has few of them, the first of them until people ask for all. */
final class FacetRows extends VBox {
  private final FacetViewModel facet;
  private final Texts texts;
  private final VBox rows = new VBox();
  private final List<FacetRow> pool = new ArrayList<>();
  private final Hyperlink more = new Hyperlink();

  FacetRows(FacetViewModel facet, Texts texts) {
    this.facet = facet;
    this.texts = texts;
    getStyleClass().add("facet-content");
    more.getStyleClass().add("facet-more");
    more.setOnAction(event -> facet.showAllProperty().set(!facet.showAllProperty().get()));
    getChildren().addAll(rows, more);
    facet.shown().subscribe(this::fill);
    fill();
  }

  /** Rows are used again, so that the one with the focus keeps it while counts change. */
  private void fill() {
    int count = facet.shown().size();
    while (pool.size() < count) {
      pool.add(new FacetRow(facet, texts, false));
    }
    for (int i = 0; i < count; i++) {
      pool.get(i).show(facet.shown().get(i));
    }
    if (rows.getChildren().size() > count) {
      rows.getChildren().remove(count, rows.getChildren().size());
    }
    rows.getChildren().addAll(pool.subList(rows.getChildren().size(), count));
    more.setText(
        facet.showAllProperty().get()
            ? texts.get("facet.showFewer")
            : texts.get("facet.showAll", facet.allProperty().get()));
    more.setVisible(facet.hasMore());
    more.setManaged(facet.hasMore());
  }
}
