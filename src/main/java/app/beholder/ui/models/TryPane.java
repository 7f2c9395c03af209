package app.beholder.ui.models;

import app.beholder.model.Task;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Tries the model as the form describes it: a picture, a sentence, and what comes of them. */
final class TryPane extends VBox {
  private static final int SENTENCE_LINES = 2;
  private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");

  private final ModelImportViewModel form;
  private final TryViewModel model;
  private final Texts texts;
  private final VBox result = new VBox();

  TryPane(ModelImportViewModel form, Texts texts) {
    this.form = form;
    this.model = form.trying();
    this.texts = texts;
    setId("try");
    getStyleClass().add("try");
    result.getStyleClass().add("try-result");
    Label heading = new Label(texts.get("try.title"));
    heading.getStyleClass().add("section-heading");
    Button run = new Button(texts.get("try.run"), Icons.of(Material2MZ.PLAY_ARROW));
    run.setId("try-run");
    run.setMnemonicParsing(true);
    run.setOnAction(event -> form.tryIt());
    run.disableProperty().bind(model.runningProperty());
    getChildren().addAll(heading, picture(), sentence(), run, result);
    model.resultProperty().subscribe(now -> show());
    model.problemProperty().subscribe(now -> show());
    model.runningProperty().subscribe(now -> show());
  }

  private Node picture() {
    Label file = new Label();
    file.setId("try-picture");
    file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    file.setTooltip(new Tooltip());
    file.getTooltip().textProperty().bind(model.pictureProperty().map(this::path));
    file.textProperty()
        .bind(
            model
                .pictureProperty()
                .map(picture ->
                    picture
                        .map(path -> String.valueOf(path.getFileName()))
                        .orElse(texts.get("try.picture.none"))));
    Button choose =
        new Button(texts.get("try.picture.button"), Icons.of(Material2OutlinedAL.IMAGE));
    choose.setId("choose-picture");
    choose.setOnAction(event -> form.choosePicture());
    FlowPane buttons = new FlowPane(choose);
    buttons.getStyleClass().add("buttons");
    if (model.hasPainting()) {
      Button painting = new Button(texts.get("try.picture.library"));
      painting.setId("use-painting");
      painting.setTooltip(new Tooltip(texts.get("try.picture.library.tip")));
      painting.setOnAction(event -> model.usePainting());
      buttons.getChildren().add(painting);
    }
    return only(form.taskProperty().map(task -> task != Task.TEXT), file, buttons);
  }

  private String path(Optional<Path> picture) {
    return picture.map(Path::toString).orElse(texts.get("try.picture.none"));
  }

  private Node sentence() {
    TextArea words = new TextArea();
    words.setId("try-sentence");
    words.setPrefRowCount(SENTENCE_LINES);
    words.setWrapText(true);
    words.setAccessibleText(texts.get("try.sentence"));
    words.setPromptText(texts.get("try.sentence"));
    words.textProperty().bindBidirectional(model.sentenceProperty());
    words.getStyleClass().add("sentence");
    model
        .sentenceProperty()
        .subscribe(said -> {
          boolean leftwards = CommentText.isRightToLeft(said);
          words.pseudoClassStateChanged(RIGHT_TO_LEFT, leftwards);
          words.setNodeOrientation(
              leftwards ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        });
    return only(form.taskProperty().map(task -> task != Task.IMAGE), words);
  }

  private static Node only(ObservableValue<Boolean> wanted, Node... parts) {
    VBox box = new VBox(parts);
    box.getStyleClass().add("try-part");
    box.visibleProperty().bind(wanted);
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void show() {
    result.getChildren().clear();
    String problem = model.problemProperty().get();
    Optional<TryViewModel.Result> now = model.resultProperty().get();
    if (!problem.isEmpty()) {
      result.getChildren().add(Remark.problem(problem).called("try-problem"));
    } else if (model.runningProperty().get()) {
      result.getChildren().add(quiet(texts.get("try.running")));
    }
    now.ifPresent(this::show);
  }

  private void show(TryViewModel.Result now) {
    now.prediction()
        .ifPresent(prediction -> result.getChildren().add(new ProbabilityBars(prediction, texts)));
    if (!now.features().isEmpty()) {
      Label features = new Label(now.features());
      features.setId("try-features");
      features.setWrapText(true);
      result.getChildren().add(features);
    }
    result.getChildren().add(quiet(now.ran()));
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER_LEFT);
    label.getStyleClass().addAll("quiet", Styles.TEXT_SMALL);
    return label;
  }
}
