package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The values of a facet that may have thousands: a list that scrolls, and a field that searches it.
 * Arrows move within the list, Space and Enter choose; Down goes from the field to the list.
 */
final class FacetList extends VBox {
  private final FacetViewModel facet;
  private final Texts texts;
  private final ObservableList<FacetValue> items = FXCollections.observableArrayList();
  private final ListView<FacetValue> list = new ListView<>(items);

  /** Whether a key has chosen a value and the list is to follow it to its new place. */
  private boolean follow;

  FacetList(FacetViewModel facet, Texts texts) {
    this.facet = facet;
    this.texts = texts;
    getStyleClass().add("facet-content");
    list.setId("facet-" + facet.fold().word() + "-list");
    list.getStyleClass().add("facet-list");
    list.setAccessibleText(facet.fold().title());
    list.minHeightProperty()
        .bind(
            Bindings.min(FacetViewModel.FEW, facet.allProperty())
                .multiply(list.fixedCellSizeProperty()));
    list.prefHeightProperty().bind(list.minHeightProperty());
    list.setPlaceholder(new Label(texts.get("facet.nothing")));
    list.setCellFactory(of -> new ValueCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren().addAll(search(), list);
    facet.shown().subscribe(this::fill);
    fill();
  }

  private CustomTextField search() {
    CustomTextField search = new CustomTextField();
    search.setId("facet-" + facet.fold().word() + "-search");
    search.getStyleClass().addAll(Styles.SMALL, "facet-search");
    search.setPromptText(texts.get("facet.search"));
    search.setAccessibleText(texts.get("facet.search"));
    search.setLeft(Icons.of(Material2MZ.SEARCH));
    search.textProperty().bindBidirectional(facet.searchProperty());
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && !items.isEmpty()) {
            list.requestFocus();
            go(0, true);
            event.consume();
          }
        });
    return search;
  }

  /**
   * The value that the keyboard is on stays under it, wherever it stands now. Who clicks stays
   * where the list was.
   */
  private void fill() {
    FacetValue before = list.getFocusModel().getFocusedItem();
    items.setAll(facet.shown());
    for (int i = 0; before != null && i < items.size(); i++) {
      if (items.get(i).value().equals(before.value())) {
        go(i, follow);
        break;
      }
    }
    follow = false;
  }

  private void go(int position, boolean reveal) {
    list.getSelectionModel().clearAndSelect(position);
    list.getFocusModel().focus(position);
    if (reveal) {
      list.scrollTo(position);
    }
  }

  private void press(KeyEvent event) {
    FacetValue value = list.getFocusModel().getFocusedItem();
    boolean chooses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    if (chooses && value != null) {
      follow = true;
      facet.toggle(value);
      event.consume();
    }
  }

  private final class ValueCell extends ListCell<FacetValue> {
    private final FacetRow row = new FacetRow(facet, texts, true);

    ValueCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(FacetValue item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        row.show(item);
        setGraphic(row);
        setAccessibleText(row.words(item));
      }
    }
  }
}
