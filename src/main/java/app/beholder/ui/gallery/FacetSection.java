package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One facet in the sidebar; a click on its heading folds it. */
final class FacetSection extends VBox {
  private final FacetViewModel facet;
  private final Texts texts;
  private final VBox content = new VBox();

  FacetSection(FacetViewModel facet, Texts texts) {
    this.facet = facet;
    this.texts = texts;
    setId("facet-" + facet.word());
    getStyleClass().add("facet-section");
    content.getStyleClass().add("facet-content");
    content.getChildren().addAll(facet.isLong() ? longContent() : shortContent());
    showOnly(content, facet.expandedProperty().get());
    facet.expandedProperty().subscribe(expanded -> showOnly(content, expanded));
    getChildren().addAll(heading(), content);
  }

  private static void showOnly(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private Button heading() {
    FontIcon chevron = Icons.of(Material2AL.EXPAND_MORE);
    Button heading = new Button(facet.title(), chevron);
    heading.getStyleClass().addAll(Styles.FLAT, "facet-heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setOnAction(event -> facet.expandedProperty().set(!facet.expandedProperty().get()));
    facet
        .expandedProperty()
        .subscribe(expanded ->
            chevron.setIconCode(expanded ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
    return heading;
  }

  private List<Node> shortContent() {
    VBox rows = new VBox();
    List<FacetRow> pool = new ArrayList<>();
    facet.shown().subscribe(() -> fill(rows, pool));
    fill(rows, pool);
    Hyperlink more = new Hyperlink();
    more.getStyleClass().add("facet-more");
    more.setOnAction(event -> facet.showAllProperty().set(!facet.showAllProperty().get()));
    Runnable label =
        () -> {
          int all = facet.allProperty().get();
          more.setText(
              facet.showAllProperty().get()
                  ? texts.get("facet.showFewer")
                  : texts.get("facet.showAll", all));
          showOnly(more, facet.hasMore());
        };
    facet.allProperty().subscribe(label);
    facet.showAllProperty().subscribe(label);
    label.run();
    return List.of(rows, more);
  }

  /** Rows are used again, so that the one with the focus keeps it while counts change. */
  private void fill(VBox rows, List<FacetRow> pool) {
    int count = facet.shown().size();
    while (pool.size() < count) {
      pool.add(new FacetRow(facet, texts));
    }
    for (int i = 0; i < count; i++) {
      pool.get(i).show(facet.shown().get(i));
    }
    if (rows.getChildren().size() > count) {
      rows.getChildren().remove(count, rows.getChildren().size());
    }
    rows.getChildren().addAll(pool.subList(rows.getChildren().size(), count));
  }

  private List<Node> longContent() {
    CustomTextField search = new CustomTextField();
    search.setId("facet-" + facet.word() + "-search");
    search.getStyleClass().addAll(Styles.SMALL, "facet-search");
    search.setPromptText(texts.get("facet.search"));
    search.setAccessibleText(texts.get("facet.search"));
    search.setLeft(Icons.of(Material2MZ.SEARCH));
    search.textProperty().bindBidirectional(facet.searchProperty());
    ListView<FacetValue> list = new ListView<>(facet.shown());
    list.getStyleClass().add("facet-list");
    list.setFixedCellSize(FacetRow.HEIGHT);
    list.setFocusTraversable(false);
    list.minHeightProperty()
        .bind(
            Bindings.when(Bindings.isEmpty(facet.shown()))
                .then(1)
                .otherwise(Bindings.min(FacetViewModel.FEW, facet.allProperty()))
                .multiply(FacetRow.HEIGHT));
    list.prefHeightProperty().bind(list.minHeightProperty());
    list.setPlaceholder(new Label(texts.get("facet.nothing")));
    list.setCellFactory(of -> new ValueCell());
    return List.of(search, list);
  }

  private final class ValueCell extends ListCell<FacetValue> {
    private final FacetRow row = new FacetRow(facet, texts);

    ValueCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(FacetValue item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
      } else {
        row.show(item);
        setGraphic(row);
      }
    }
  }
}
