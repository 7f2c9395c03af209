package app.beholder.ui.shell;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Lies over the window while files are dragged over it, and tells what letting go would do. */
final class DropLayer extends StackPane {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final DropViewModel model;
  private final Texts texts;
  private final FontIcon icon = Icons.of(Material2OutlinedAL.FOLDER_OPEN);
  private final Label words = new Label();
  private final Label advice = new Label();

  DropLayer(DropViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("drop-layer");
    getStyleClass().add("drop-layer");
    // what lies below goes on being what files are dragged over
    setMouseTransparent(true);
    words.setId("drop-words");
    words.getStyleClass().add("words");
    advice.getStyleClass().add("advice");
    for (Label label : new Label[] {words, advice}) {
      label.setWrapText(true);
      label.setTextAlignment(TextAlignment.CENTER);
    }
    VBox card = new VBox(icon, words, advice);
    card.getStyleClass().add("card");
    card.setAlignment(Pos.CENTER);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    Region scrim = new Region();
    scrim.getStyleClass().add("scrim");
    getChildren().addAll(scrim, card);
    model.planProperty().subscribe(this::show);
  }

  /** Hears what is dragged over a node. */
  void follow(Node window) {
    window.addEventHandler(DragEvent.DRAG_OVER, this::over);
    window.addEventHandler(DragEvent.DRAG_EXITED, event -> model.leave());
    window.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      if (model.over(paths(event)).isUsable()) {
        event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
      }
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.setDropCompleted(model.drop(paths(event)));
      event.consume();
    }
  }

  private static List<Path> paths(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .map(File::toPath)
        .map(Path::toAbsolutePath)
        .toList();
  }

  private void show(Optional<DropPlan> plan) {
    setVisible(plan.isPresent());
    plan.ifPresent(now -> {
      pseudoClassStateChanged(REFUSED, !now.isUsable());
      words.setText(now.words());
      icon.setIconCode(
          switch (now.action()) {
            case OPEN -> Material2OutlinedAL.FOLDER_OPEN;
            case IMPORT -> Material2OutlinedAL.LIBRARY_ADD;
            case MODEL -> Material2OutlinedAL.EXTENSION;
            case NOTHING -> Material2OutlinedAL.BLOCK;
          });
      advice.setText(
          switch (now.action()) {
            case OPEN -> texts.get("drop.open.advice");
            case IMPORT -> texts.get("drop.import.advice");
            case MODEL -> texts.get("drop.model.advice");
            case NOTHING -> texts.get("drop.refused.advice");
          });
    });
  }
}
