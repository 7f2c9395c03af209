package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.model.Task;
import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.KeepInSight;
import app.beholder.ui.common.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The form of an import: fields at the left, notes and a trial at the right, problems below. */
public final class ModelImportView extends BorderPane {
  private final ModelImportViewModel model;
  private final Texts texts = Texts.of(ModelImportView.class);
  private final TextField title;

  public ModelImportView(ModelImportViewModel model) {
    this.model = model;
    setId("model-import");
    getStyleClass().add("model-import");
    getStylesheets()
        .addAll(
            CommentText.STYLESHEET,
            ModelImportView.class.getResource("models.css").toExternalForm());
    FormSection about = new FormSection("form.about", texts);
    title = about.words("title", "form.title", model.titleProperty());
    fillAbout(about);
    VBox fields = new VBox(about);
    fields.getChildren().addAll(new InputSections(model, texts).all());
    fields.getChildren().addAll(new OutputSection(model, texts), origin());
    fields.getStyleClass().add("form-sections");
    HBox.setHgrow(fields, Priority.ALWAYS);
    VBox beside = new VBox(notes(), new TryPane(model, texts), file());
    beside.getStyleClass().add("form-aside");
    HBox both = new HBox(fields, beside);
    both.getStyleClass().add("form-page");
    ScrollPane scroll = new ScrollPane(new StackPane(both));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    new KeepInSight(scroll).install();
    setCenter(scroll);
    setBottom(new StackPane(bottom()));
    getBottom().getStyleClass().add("buttons-bar");
    disableProperty().bind(model.addingProperty());
  }

  private void fillAbout(FormSection about) {
    about.problem(model.titleProblemProperty());
    about.words("id", "form.id", model.idProperty());
    about.problem(model.idProblemProperty());
    about.hint("form.id.hint");
    about.choice(
        "task",
        "form.task",
        List.of(Task.values()),
        model.taskProperty(),
        task -> texts.get("task." + task.name()));
  }

  private Node origin() {
    FormSection origin = new FormSection("form.origin", texts);
    origin.words("trained-on", "form.trainedOn", model.trainedOnProperty());
    origin.words("licence", "form.licence", model.licenceProperty());
    return origin;
  }

  /** What the graph says of itself. */
  private Node file() {
    Graph graph = model.proposed().graph();
    VBox box = aside("form.file");
    box.getChildren().add(new Label(String.valueOf(model.proposed().file().getFileName())));
    box.getChildren().add(print(texts.get("form.graph", graph.operatorSet(), graph.parameters())));
    graph.inputs().forEach(one -> box.getChildren().add(tensor("form.graph.input", one)));
    graph.outputs().forEach(one -> box.getChildren().add(tensor("form.graph.output", one)));
    return box;
  }

  private Label tensor(String key, Graph.Tensor tensor) {
    return print(
        texts.get(
            key, tensor.name(), tensor.describe(), texts.get("type." + tensor.type().name())));
  }

  private static Label print(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("small-print");
    return label;
  }

  private Node notes() {
    VBox box = aside("form.notes");
    box.setId("notes");
    for (String note : model.proposed().notes()) {
      box.getChildren().add(Remark.note(note));
    }
    boolean any = !model.proposed().notes().isEmpty();
    box.setVisible(any);
    box.setManaged(any);
    return box;
  }

  private VBox aside(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("section-heading");
    VBox box = new VBox(heading);
    box.getStyleClass().add("aside");
    return box;
  }

  private Node bottom() {
    VBox problems = new VBox();
    problems.setId("problems");
    problems.getStyleClass().add("problems");
    problems.setMinWidth(0);
    problems.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(problems, Priority.ALWAYS);
    model.problemsProperty().subscribe(found -> show(found, problems));
    Button cancel = new Button(texts.get("form.cancel"));
    cancel.setId("cancel-import");
    cancel.setCancelButton(true);
    cancel.setOnAction(event -> model.close());
    Button accept = new Button(texts.get("form.accept"));
    accept.setId("accept-import");
    accept.setDefaultButton(true);
    accept.disableProperty().bind(model.readyProperty().not());
    accept.setOnAction(event -> model.accept());
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    accept.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(problems, cancel, accept);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("form-buttons");
    return row;
  }

  private static void show(List<String> found, VBox problems) {
    problems.getChildren().setAll(found.stream().map(Remark::problem).toList());
  }

  /** Puts the keyboard into the first field. */
  public void focusFirst() {
    title.requestFocus();
  }
}
