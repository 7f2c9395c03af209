package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What stands in the grid's place where there is no painting to show: why, and what to do about it.
 */
final class EmptyState extends VBox {
  private static final double WIDTH = 420;

  private final GalleryViewModel gallery;
  private final Texts texts;
  private final FontIcon icon = Icons.of(Material2MZ.SEARCH);
  private final Label title = new Label();
  private final Label text = new Label();
  private final Button clear = new Button();

  EmptyState(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.texts = texts;
    setId("empty");
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    title.getStyleClass().add(Styles.TITLE_4);
    text.getStyleClass().add(Styles.TEXT_MUTED);
    text.setWrapText(true);
    text.setMaxWidth(WIDTH);
    text.setTextAlignment(TextAlignment.CENTER);
    clear.setText(texts.get("empty.filter.clear"));
    clear.setOnAction(event -> gallery.clearFilter());
    getChildren().addAll(icon, title, text, clear);
    gallery.paintingsProperty().subscribe(this::update);
    gallery.readyProperty().subscribe(this::update);
    gallery.problemProperty().subscribe(this::update);
    gallery.filteredProperty().subscribe(this::update);
    update();
  }

  private void update() {
    String problem = gallery.problemProperty().get();
    boolean filtered = gallery.filteredProperty().get();
    boolean nothing = gallery.paintingsProperty().get().length == 0;
    setVisible(gallery.readyProperty().get() && (nothing || !problem.isEmpty()));
    icon.setIconCode(filtered ? Material2MZ.SEARCH : Material2AL.COLLECTIONS);
    title.setText(texts.get(filtered ? "empty.filter.title" : "empty.library.title"));
    text.setText(
        !problem.isEmpty()
            ? problem
            : texts.get(filtered ? "empty.filter.text" : "empty.library.text"));
    clear.setVisible(filtered);
    clear.setManaged(filtered);
  }
}
