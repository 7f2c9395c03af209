package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * At the end of the bar: back and forward through filters, saved filters, the order, and the size
 * of the pictures.
 */
final class GalleryTools extends HBox {
  private static final double STEP = 16;

  private final GalleryViewModel gallery;
  private final Texts texts;

  GalleryTools(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.texts = texts;
    getStyleClass().add("gallery-tools");
    setAlignment(Pos.CENTER_LEFT);
    Button back = Icons.button(Material2AL.ARROW_BACK, texts.get("history.back"), gallery::back);
    back.setId("filter-back");
    back.getStyleClass().add("directed");
    back.disableProperty().bind(gallery.history().canGoBackProperty().not());
    Button forward =
        Icons.button(Material2AL.ARROW_FORWARD, texts.get("history.forward"), gallery::forward);
    forward.setId("filter-forward");
    forward.getStyleClass().add("directed");
    forward.disableProperty().bind(gallery.history().canGoForwardProperty().not());
    getChildren()
        .addAll(
            back,
            forward,
            new SavedFiltersMenu(gallery, texts),
            new OrderChoice(gallery, texts),
            reverse(),
            size());
  }

  private Button reverse() {
    Button reverse =
        Icons.button(
            Material2MZ.SWAP_VERT,
            texts.get("order.reverse"),
            () -> gallery.reversedProperty().set(!gallery.reversedProperty().get()));
    reverse.setId("order-reverse");
    return reverse;
  }

  private Node size() {
    FontIcon icon = Icons.of(Material2MZ.PHOTO_SIZE_SELECT_LARGE);
    Slider slider =
        new Slider(
            GalleryViewModel.SMALLEST, GalleryViewModel.LARGEST, gallery.tileSideProperty().get());
    slider.setId("tile-size");
    slider.setBlockIncrement(STEP);
    slider.setAccessibleText(texts.get("size"));
    slider.setTooltip(new Tooltip(texts.get("size")));
    slider.valueProperty().bindBidirectional(gallery.tileSideProperty());
    HBox size = new HBox(icon, slider);
    size.getStyleClass().add("size");
    size.setAlignment(Pos.CENTER_LEFT);
    return size;
  }
}
