package app.beholder.ui.models;

import app.beholder.library.Library;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The runs of the open library: those that go on, and of the finished ones which is shown. */
final class RunsPane extends VBox {
  private static final int FEW = 3;

  private final ModelsViewModel page;
  private final RunsViewModel model;
  private final Texts texts;
  private final VBox running = new VBox();
  private final VBox finished = new VBox();
  private final Label heading = new Label();
  private ToggleGroup group = new ToggleGroup();
  private boolean all;

  RunsPane(ModelsViewModel page, Texts texts) {
    this.page = page;
    this.model = page.runs();
    this.texts = texts;
    setId("runs");
    getStyleClass().add("runs");
    running.getStyleClass().add("running-list");
    finished.getStyleClass().add("runs-list");
    heading.getStyleClass().add("section-heading");
    Remark problem = Remark.problem(model.problemProperty()).called("runs-problem");
    running.managedProperty().bind(Bindings.isNotEmpty(running.getChildren()));
    getChildren().addAll(heading, running, problem, finished);
    page.running().all().subscribe(this::showRunning);
    model.rowsProperty().subscribe(rows -> showFinished());
    model.shownProperty().subscribe(this::showChosen);
    model.problemProperty().subscribe(words -> showHeading());
    showRunning();
  }

  private void showRunning() {
    running
        .getChildren()
        .setAll(page.running().all().stream().map(run -> new RunningPane(run, texts)).toList());
    showHeading();
  }

  private void showHeading() {
    String library =
        page.openProperty().get().map(OpenCollection::library).map(Library::name).orElse("");
    boolean something =
        !page.running().all().isEmpty()
            || !model.rowsProperty().get().isEmpty()
            || !model.problemProperty().get().isEmpty();
    heading.setText(texts.get("runs.title", library));
    setVisible(something);
    setManaged(something);
  }

  private void showFinished() {
    group = new ToggleGroup();
    List<Node> shown = new ArrayList<>();
    List<RunRow> rows = model.rowsProperty().get();
    if (!rows.isEmpty()) {
      Label which = new Label(texts.get("runs.choose"));
      which.setWrapText(true);
      which.getStyleClass().add("quiet");
      shown.add(which);
    }
    for (RunRow row : rows.subList(0, visible(rows))) {
      shown.add(row(row));
    }
    if (visible(rows) < rows.size()) {
      Hyperlink more = new Hyperlink(texts.get("runs.more", rows.size()));
      more.setId("all-runs");
      more.setOnAction(event -> {
        all = true;
        showFinished();
      });
      shown.add(more);
    }
    if (!rows.isEmpty()) {
      shown.add(radio("", texts.get("runs.none")));
    }
    finished.getChildren().setAll(shown);
    select();
    showHeading();
  }

  /** How many rows stand there: a few at first, and so many that the shown run is among them. */
  private int visible(List<RunRow> rows) {
    if (all || rows.size() <= FEW + 1) {
      return rows.size();
    }
    int place = 0;
    for (int i = 0; i < rows.size(); i++) {
      place = rows.get(i).run().id().equals(model.shownProperty().get()) ? i : place;
    }
    return Math.max(FEW, place + 1);
  }

  private RadioButton radio(String id, String words) {
    RadioButton radio = new RadioButton(words);
    radio.setId("show-run-" + (id.isEmpty() ? "none" : id));
    radio.setUserData(id);
    radio.setMnemonicParsing(false);
    radio.setToggleGroup(group);
    radio
        .selectedProperty()
        .subscribe((before, on) -> {
          if (on) {
            model.choose(id);
          }
        });
    return radio;
  }

  private Node row(RunRow row) {
    String id = row.run().id();
    RadioButton radio = radio(id, row.title());
    radio.setAccessibleText(texts.get("runs.row", row.title(), row.predicted(), row.details()));
    radio.getStyleClass().add("run-title");
    Label predicted = new Label(row.predicted());
    predicted.setMinWidth(0);
    Button remove =
        Icons.button(
            Material2OutlinedAL.DELETE,
            texts.get("runs.remove", row.title()),
            () -> model.remove(row));
    remove.setId("remove-run-" + id);
    remove.getStyleClass().add(Styles.SMALL);
    HBox first = new HBox(radio, predicted, remove);
    HBox.setHgrow(radio, Priority.ALWAYS);
    radio.setMaxWidth(Double.MAX_VALUE);
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("run-line");
    Label details = new Label(row.details());
    details.setWrapText(true);
    details.getStyleClass().addAll("small-print", "run-details");
    VBox both = new VBox(first, details);
    both.getStyleClass().add("run-row");
    return both;
  }

  private void showChosen(String run) {
    if (radio(run).isEmpty()) {
      showFinished();
    } else {
      select();
    }
  }

  /** Chooses none where the shown run is not among them yet. */
  private void select() {
    group.selectToggle(radio(model.shownProperty().get()).orElse(null));
  }

  private Optional<Toggle> radio(String run) {
    return group.getToggles().stream().filter(radio -> run.equals(radio.getUserData())).findFirst();
  }
}
