package app.beholder.ui.models;

import app.beholder.ml.Models;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import app.beholder.ui.models.ModelCard.Fact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The chosen package: what it is, what can be done with it, and its model card. */
final class ModelCardPane extends VBox {
  /** Of the width, what names of facts leave to their values. */
  private static final double VALUES_SHARE = 0.75;

  private final ModelsViewModel model;
  private final Texts texts;
  private final DataNames names = new DataNames();

  ModelCardPane(ModelsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("model-card");
    getStyleClass().add("model-card");
    setMinWidth(0);
    model.cardProperty().subscribe(card -> show());
    model.chosenProperty().subscribe(chosen -> show());
  }

  private void show() {
    Optional<Models.Unusable> unusable = model.chosenUnusable();
    Optional<ModelCard> card = model.cardProperty().get();
    if (unusable.isPresent()) {
      getChildren().setAll(problem(unusable.get()));
    } else {
      getChildren().setAll(card.map(this::sections).orElse(List.of()));
    }
  }

  private List<Node> problem(Models.Unusable unusable) {
    Label title = new Label(String.valueOf(unusable.folder().getFileName()));
    title.getStyleClass().add("card-heading");
    Node why = Remark.problem(unusable.problem()).called("model-unusable");
    Label advice = quiet(texts.get("unusable.advice"));
    GridPane facts = grid();
    add(facts, texts.get("card.folder"), folder(unusable.folder()));
    return List.of(title, why, advice, facts);
  }

  private List<Node> sections(ModelCard card) {
    List<Node> sections = new ArrayList<>();
    Label title = new Label(card.title(), Icons.of(TaskIcons.of(card.model().task())));
    title.setId("card-title");
    title.setWrapText(true);
    title.getStyleClass().add("card-heading");
    Label kind = new Label(card.kind());
    kind.setWrapText(true);
    kind.getStyleClass().add("small-print");
    VBox head = new VBox(title, kind);
    Label what = new Label(card.what());
    what.setWrapText(true);
    sections.addAll(List.of(head, what, new ModelActions(model, card, texts), facts(card)));
    if (!card.card().isBlank()) {
      sections.add(heading("card.text"));
      Label text = new Label(card.card().strip());
      text.setId("card-text");
      text.setWrapText(true);
      text.getStyleClass().add("card-text");
      text.setMaxWidth(Double.MAX_VALUE);
      sections.add(text);
    }
    return sections;
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("section-heading");
    return heading;
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("quiet");
    return label;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    return grid;
  }

  private Node facts(ModelCard card) {
    GridPane facts = grid();
    for (Fact fact : card.facts()) {
      add(facts, fact.name(), value(fact.value()));
    }
    if (!card.labels().isEmpty()) {
      add(facts, texts.get("card.labels"), labels(card.labels()));
    }
    if (!card.metrics().isEmpty()) {
      add(facts, texts.get("card.metrics"), metrics(card.metrics()));
    }
    add(facts, texts.get("card.hash"), hash(card.model().hash()));
    add(facts, texts.get("card.folder"), folder(card.model().folder()));
    return facts;
  }

  private static void add(GridPane grid, String name, Node value) {
    Label label = new Label(name);
    label.getStyleClass().add("quiet");
    label.setMinWidth(USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.TOP);
    GridPane.setHgrow(value, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, value);
  }

  private static Label value(String text) {
    Label value = new Label(text);
    value.setWrapText(true);
    return value;
  }

  private Node labels(List<Emotion> labels) {
    FlowPane flow = flow();
    flow.getStyleClass().add("labels");
    for (Emotion emotion : labels) {
      flow.getChildren().add(new Label(names.emotion(emotion), new EmotionDot(emotion)));
    }
    return flow;
  }

  /** A row of things that breaks where the facts end. */
  private FlowPane flow() {
    FlowPane flow = new FlowPane();
    flow.setMinWidth(0);
    flow.prefWrapLengthProperty().bind(widthProperty().multiply(VALUES_SHARE));
    return flow;
  }

  private Node metrics(List<Fact> metrics) {
    FlowPane flow = flow();
    flow.getStyleClass().add("metrics");
    for (Fact metric : metrics) {
      Label name = new Label(metric.name());
      name.getStyleClass().add("quiet");
      HBox both = new HBox(name, new Label(metric.value()));
      both.getStyleClass().add("metric");
      flow.getChildren().add(both);
    }
    return flow;
  }

  private Node hash(String hash) {
    TextField field = new TextField(hash);
    field.setEditable(false);
    field.setAccessibleText(texts.get("card.hash"));
    field.getStyleClass().add("plain-field");
    return field;
  }

  private Node folder(Path folder) {
    Label path = value(folder.toString());
    path.setMinWidth(0);
    Button open = new Button(texts.get("folder.open"));
    open.setId("open-model-folder");
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(event -> model.openFolder(folder));
    HBox row = new HBox(path, open);
    HBox.setHgrow(path, Priority.SOMETIMES);
    row.getStyleClass().add("folder-row");
    return row;
  }
}
