package app.beholder.ui.models;

import app.beholder.ml.Models;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.KeepInSight;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The models page: the packages at the left, the chosen one beside them, and the runs of the open
 * library. Scrolls as a whole.
 */
public final class ModelsView extends ScrollPane {
  private final ModelsViewModel model;
  private final Texts texts = Texts.of(ModelsView.class);
  private final ModelList list;
  private final ModelCardPane card;
  private final RunsPane runs;
  private final Node heading;
  private final VBox page = new VBox();

  public ModelsView(ModelsViewModel model) {
    this.model = model;
    setId("models");
    getStyleClass().add("models");
    getStylesheets()
        .addAll(
            CommentText.STYLESHEET, ModelsView.class.getResource("models.css").toExternalForm());
    list = new ModelList(model, texts);
    card = new ModelCardPane(model, texts);
    runs = new RunsPane(model, texts);
    heading = heading();
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    new KeepInSight(this).install();
    model.listedProperty().subscribe(this::show);
    model.problemProperty().subscribe(problem -> show(model.listedProperty().get()));
  }

  private void show(Optional<Models.Listing> listed) {
    List<Node> shown = new ArrayList<>();
    shown.add(heading);
    String problem = model.problemProperty().get();
    if (!problem.isEmpty()) {
      shown.add(Remark.problem(problem).called("models-problem"));
    }
    if (listed.isPresent()) {
      shown.add(
          model.rowsProperty().get().isEmpty()
              ? new VBox(runs, new NoModelsYet(model, texts))
              : new ModelsGrid(list, card, runs));
    }
    page.getChildren().setAll(shown);
  }

  private Node heading() {
    Label title = new Label(texts.get("title"));
    title.getStyleClass().add("title");
    Label intro = new Label(texts.get("intro"));
    intro.getStyleClass().add("quiet");
    intro.setWrapText(true);
    VBox words = new VBox(title, intro);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button add = new Button(texts.get("import.button"), Icons.of(Material2OutlinedAL.ADD));
    add.setId("import-model");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(event -> model.importModel());
    HBox row = new HBox(words, back(), add);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("page-heading");
    return row;
  }

  /** There while no library is open, whose screens one could go to. */
  private Node back() {
    Button back = new Button(texts.get("back"), Icons.of(Material2OutlinedAL.ARROW_BACK));
    back.setId("models-back");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(event -> model.back());
    back.visibleProperty().bind(model.openProperty().map(Optional::isEmpty));
    back.managedProperty().bind(back.visibleProperty());
    return back;
  }

  /** Puts the keyboard where one goes on: on the chosen package. */
  @Override
  public void requestFocus() {
    if (model.rowsProperty().get().isEmpty()) {
      super.requestFocus();
    } else {
      list.focusChosen();
    }
  }
}
