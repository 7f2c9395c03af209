package app.beholder.ui.models;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** A run that goes on: how far it is, and buttons to pause it, to go on and to stop. */
final class RunningPane extends VBox {
  private final RunningViewModel model;
  private final Texts texts;
  private final ProgressBar bar = new ProgressBar();
  private final Label words = new Label();
  private final Button pause = new Button();

  RunningPane(RunningViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("running");
    Label title = new Label(model.title());
    title.getStyleClass().add("run-title");
    title.setMinWidth(0);
    words.setId("running-words");
    words.textProperty().bind(model.wordsProperty());
    words.getStyleClass().add("quiet");
    words.setWrapText(true);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.fractionProperty());
    bar.setAccessibleText(model.title());
    pause.setId("pause-run");
    pause.setMinWidth(Region.USE_PREF_SIZE);
    pause.setOnAction(event -> model.pauseOrGoOn());
    Button cancel = new Button(texts.get("running.cancel"));
    cancel.setId("cancel-run");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setAccessibleText(texts.get("running.cancel.accessible", model.title()));
    cancel.setOnAction(event -> model.cancel());
    VBox left = new VBox(title, bar, words);
    left.getStyleClass().add("running-words");
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox row = new HBox(left, pause, cancel);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("running-row");
    getChildren().add(row);
    model.pausedProperty().subscribe(this::show);
  }

  private void show(boolean paused) {
    String key = paused ? "running.goOn" : "running.pause";
    pause.setText(texts.get(key));
    pause.setAccessibleText(texts.get(key + ".accessible", model.title()));
    pause.setGraphic(Icons.of(paused ? Material2MZ.PLAY_ARROW : Material2MZ.PAUSE));
  }
}
