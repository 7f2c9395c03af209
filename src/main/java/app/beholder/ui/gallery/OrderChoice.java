package app.beholder.ui.gallery;

import app.beholder.library.PaintingOrder;
import app.beholder.library.Run;
import app.beholder.model.Distribution;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** The orders that paintings can have, in words. */
final class OrderChoice extends ComboBox<PaintingOrder> {
  private final GalleryViewModel gallery;
  private final Texts texts;

  OrderChoice(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.texts = texts;
    setId("order");
    getStyleClass().add("order");
    getItems().setAll(PaintingOrder.of(false));
    setCellFactory(of -> new OrderCell());
    setButtonCell(new OrderCell());
    valueProperty().bindBidirectional(gallery.orderProperty());
    valueProperty().subscribe(this::say);
    gallery.reversedProperty().subscribe(this::say);
    gallery.facets().runProperty().subscribe(this::offer);
  }

  /** Offers the orders of a run while it is shown; what is chosen stays chosen. */
  private void offer(Optional<Run> run) {
    List<PaintingOrder> offered = PaintingOrder.of(run.isPresent());
    getItems().removeIf(order -> !offered.contains(order));
    offered.stream().filter(order -> !getItems().contains(order)).forEach(getItems()::add);
    say();
  }

  private String words(PaintingOrder order) {
    String key = "order." + order.name();
    return texts.get(gallery.reversedProperty().get() ? key + ".reversed" : key);
  }

  private String tip(PaintingOrder order) {
    String run =
        gallery.facets().runProperty().get().map(shown -> shown.model().title()).orElse("");
    return texts.get("order." + order.name() + ".tip", Distribution.ENOUGH, run);
  }

  private void say() {
    setAccessibleText(texts.get("saved.facet", texts.get("order"), words(getValue())));
    setTooltip(new Tooltip(tip(getValue())));
  }

  private final class OrderCell extends ListCell<PaintingOrder> {
    OrderCell() {
      gallery.reversedProperty().subscribe(this::write);
    }

    @Override
    protected void updateItem(PaintingOrder item, boolean empty) {
      super.updateItem(item, empty);
      write();
      setTooltip(item == null ? null : new Tooltip(tip(item)));
    }

    private void write() {
      setText(getItem() == null ? "" : words(getItem()));
    }
  }
}
