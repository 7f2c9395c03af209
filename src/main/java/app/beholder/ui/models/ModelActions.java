package app.beholder.ui.models;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What can be done with the chosen package. */
final class ModelActions extends VBox {
  private final ModelsViewModel model;
  private final Texts texts;
  private final FlowPane buttons = new FlowPane();
  private final Button export;
  private final Button remove;
  private final Label note = new Label();
  private Subscription watching = Subscription.EMPTY;

  ModelActions(ModelsViewModel model, ModelCard card, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("model-actions");
    buttons.getStyleClass().add("buttons");
    export = button("export-model", "export.button", model::export);
    export.setGraphic(Icons.of(Material2OutlinedMZ.SAVE_ALT));
    remove = button("remove-model", "remove.button", model::remove);
    remove.setGraphic(Icons.of(Material2OutlinedAL.DELETE));
    boolean shipped = card.model().shipped();
    remove.setVisible(!shipped);
    remove.setManaged(!shipped);
    note.setId("run-note");
    note.setWrapText(true);
    note.getStyleClass().add("quiet");
    note.textProperty().bind(model.offers().noteProperty());
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    getChildren().addAll(buttons, note);
    sceneProperty().subscribe(this::watchWhileIn);
  }

  /** A new card has actions of its own; those of this one may come back. */
  private void watchWhileIn(@Nullable Scene scene) {
    watching.unsubscribe();
    watching =
        scene == null ? Subscription.EMPTY : model.offers().offersProperty().subscribe(this::show);
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void show(List<RunOffer> offers) {
    List<Node> shown = new ArrayList<>();
    for (RunOffer offer : offers) {
      Button run = new Button(offer.words(), Icons.of(Material2OutlinedMZ.PLAY_ARROW));
      run.setId("run-" + offer.id());
      run.setOnAction(event -> model.run(offer.filter()));
      run.setDisable(offer.count() == 0);
      if (shown.isEmpty()) {
        run.getStyleClass().add(Styles.ACCENT);
      }
      shown.add(run);
    }
    shown.addAll(List.of(export, remove));
    buttons.getChildren().setAll(shown);
  }
}
