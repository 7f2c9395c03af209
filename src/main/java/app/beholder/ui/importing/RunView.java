package app.beholder.ui.importing;

import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of an import that runs. */
final class RunView extends VBox {

  RunView(RunViewModel model, Texts texts) {
    getStyleClass().add("run-page");
    setAlignment(Pos.CENTER);
    Label title = new Label();
    title.textProperty().bind(model.titleProperty());
    title.setWrapText(true);
    title.getStyleClass().add(Styles.TITLE_3);
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.progressProperty().bind(model.fractionProperty());
    bar.accessibleTextProperty().bind(model.stepProperty());
    bar.getStyleClass().add(Styles.MEDIUM);
    VBox box =
        new VBox(
            title,
            bar,
            numbers(model, texts),
            hint(texts, "run.hint"),
            hint(texts, "run.hint.cancel"));
    box.getStyleClass().add("run-box");
    getChildren().add(box);
  }

  private static VBox numbers(RunViewModel model, Texts texts) {
    Label step = new Label();
    step.setId("run-step");
    step.textProperty()
        .bind(
            Bindings.when(model.cancellingProperty())
                .then(texts.get("run.cancelling"))
                .otherwise(model.stepProperty()));
    Label timeLeft = muted();
    timeLeft.textProperty().bind(model.timeLeftProperty());
    Label counted = muted();
    counted.textProperty().bind(model.countedProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(step, space, timeLeft);
    line.getStyleClass().add("run-numbers");
    return new VBox(line, counted);
  }

  private static Label muted() {
    Label label = new Label();
    label.getStyleClass().add(Styles.TEXT_MUTED);
    return label;
  }

  private static Label hint(Texts texts, String key) {
    Label hint = new Label(texts.get(key));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("hint", Styles.TEXT_MUTED);
    return hint;
  }
}
