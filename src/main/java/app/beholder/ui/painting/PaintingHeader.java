package app.beholder.ui.painting;

import app.beholder.library.PaintingName;
import app.beholder.model.Painting;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the painting is, its place among the others, and the ways back and on. */
final class PaintingHeader extends HBox {
  private final Texts texts = Texts.of(PaintingHeader.class);

  PaintingHeader(PaintingViewModel model) {
    getStyleClass().add("painting-header");
    setAlignment(Pos.CENTER_LEFT);

    Button back = button("back", Material2OutlinedAL.ARROW_BACK, model::close);
    Button previous = button("previous", Material2OutlinedAL.CHEVRON_LEFT, model::previous);
    previous.disableProperty().bind(model.hasPreviousProperty().not());
    Button next = button("next", Material2OutlinedAL.CHEVRON_RIGHT, model::next);
    next.disableProperty().bind(model.hasNextProperty().not());

    Label place = new Label();
    place.setId("painting-place");
    place.getStyleClass().add("painting-place");
    place.setMinWidth(USE_PREF_SIZE);
    place.textProperty().bind(model.placeProperty());

    VBox words = words(model);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox steps = new HBox(place, previous, next);
    steps.getStyleClass().add("painting-steps");
    steps.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(back, words, steps);
  }

  private VBox words(PaintingViewModel model) {
    Label title = new Label();
    title.setId("painting-title");
    title.getStyleClass().add("painting-title");
    title.setWrapText(true);
    title.textProperty().bind(model.titleProperty());
    Tooltip id = new Tooltip();
    id.textProperty().bind(Bindings.createStringBinding(() -> id(model), model.paintingProperty()));
    title.setTooltip(id);

    Label origin = new Label();
    origin.setId("painting-origin");
    origin.getStyleClass().add("painting-origin");
    origin.textProperty().bind(model.originProperty());
    VBox words = new VBox(title, otherNames(model), origin);
    words.getStyleClass().add("painting-words");
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    return words;
  }

  /** Title and artist in other languages, each in its own script. */
  private static FlowPane otherNames(PaintingViewModel model) {
    FlowPane names = new FlowPane();
    names.setId("painting-names");
    names.getStyleClass().add("painting-names");
    model
        .otherNames()
        .subscribe(() ->
            names
                .getChildren()
                .setAll(model.otherNames().stream().map(PaintingHeader::otherName).toList()));
    names.managedProperty().bind(Bindings.isNotEmpty(names.getChildren()));
    return names;
  }

  /**
   * Three labels, not one: JavaFX puts the parts of one Arabic text in the wrong order where the
   * dot comes from another font.
   */
  private static HBox otherName(PaintingName name) {
    HBox words = new HBox();
    words.getStyleClass().add("painting-name");
    for (String part : List.of(name.title(), "·", name.artist())) {
      words.getChildren().add(new Label(part));
    }
    if (CommentText.isRightToLeft(name.title())) {
      words.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    }
    return words;
  }

  private String id(PaintingViewModel model) {
    Painting painting = model.paintingProperty().get();
    return painting == null
        ? ""
        : texts.get("title.tip", model.titleProperty().get(), painting.key().toString());
  }

  private Button button(String name, Ikon icon, Runnable action) {
    Button button = Icons.button(icon, texts.get(name), action);
    button.setId("painting-" + name);
    button.getTooltip().setText(texts.get(name + ".tip"));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
