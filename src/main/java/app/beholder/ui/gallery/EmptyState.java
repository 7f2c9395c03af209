package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
  private final VBox ways = new VBox();
  private final Button clear = new Button();
  private Runnable left = () -> {};
  private boolean leaving;

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
    ways.setId("empty-ways");
    ways.getStyleClass().add("ways");
    ways.setAlignment(Pos.CENTER);
    clear.setId("empty-clear");
    clear.setText(texts.get("empty.filter.clear"));
    clear.setOnAction(event -> leave(gallery::clearFilter));
    getChildren().addAll(icon, title, text, ways, clear);
    gallery.suggestions().subscribe(this::fillWays);
    gallery.paintingsProperty().subscribe(this::answered);
    gallery.readyProperty().subscribe(this::update);
    gallery.problemProperty().subscribe(this::update);
    gallery.filteredProperty().subscribe(this::update);
    fillWays();
    update();
  }

  private void fillWays() {
    ways.getChildren().setAll(gallery.suggestions().stream().map(this::button).toList());
    showOnly(ways, !ways.getChildren().isEmpty());
  }

  private Button button(Suggestion suggestion) {
    Button button = new Button(suggestion.label());
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    button.setOnAction(event -> leave(() -> gallery.relax(suggestion.relaxation())));
    return button;
  }

  /** The keyboard goes on from here once there are paintings. */
  void onLeft(Runnable action) {
    left = action;
  }

  private void leave(Runnable action) {
    leaving = true;
    action.run();
  }

  private void answered() {
    update();
    if (leaving && !isVisible()) {
      left.run();
    }
    leaving = false;
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
    showOnly(clear, filtered);
  }

  private static void showOnly(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
