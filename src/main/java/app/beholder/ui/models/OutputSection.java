package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.model.Activation;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The fields of the form that say how a model's outputs are read. */
final class OutputSection extends VBox {
  private final OutputFieldsViewModel fields;
  private final Texts texts;
  private final List<String> outputs;

  OutputSection(ModelImportViewModel model, Texts texts) {
    this.fields = model.outputs();
    this.texts = texts;
    outputs = model.proposed().graph().outputs().stream().map(Graph.Tensor::name).toList();
    getStyleClass().add("form-sections");
    FormSection emotions = emotions();
    emotions.visibleProperty().bind(fields.predictsProperty());
    emotions.managedProperty().bind(fields.predictsProperty());
    getChildren().addAll(kind(), emotions, features());
  }

  private Node kind() {
    FormSection section = new FormSection("form.outputs", texts);
    ToggleGroup group = new ToggleGroup();
    RadioButton predicts = radio("predicts", "form.predicts", group);
    RadioButton features = radio("features-only", "form.featuresOnly", group);
    group.selectToggle(fields.predictsProperty().get() ? predicts : features);
    predicts.selectedProperty().subscribe((before, on) -> fields.predictsProperty().set(on));
    VBox both = new VBox(predicts, features);
    both.getStyleClass().add("options");
    section.row("form.gives", both);
    return section;
  }

  private RadioButton radio(String id, String key, ToggleGroup group) {
    RadioButton radio = new RadioButton(texts.get(key));
    radio.setId(id);
    radio.setToggleGroup(group);
    return radio;
  }

  private FormSection emotions() {
    FormSection section = new FormSection("form.emotions", texts);
    section.choice("logits", "form.logits", outputs, fields.logitsProperty(), Function.identity());
    section.choice(
        "activation",
        "form.activation",
        List.of(Activation.values()),
        fields.activationProperty(),
        activation -> texts.get("activation." + activation.name()));
    section.row("form.labels", new LabelsPane(fields, texts));
    section.hint("form.labels.hint");
    return section;
  }

  private FormSection features() {
    FormSection section = new FormSection("form.features", texts);
    List<String> orNone = Stream.concat(outputs.stream(), Stream.of("")).toList();
    section.choice(
        "features",
        "form.featuresOutput",
        orNone,
        fields.featuresProperty(),
        name -> name.isEmpty() ? texts.get("form.none") : name);
    section.choice(
        "pooling",
        "form.pooling",
        List.of(Pooling.values()),
        fields.poolingProperty(),
        pooling -> texts.get("pooling." + pooling.name()));
    section.hint("form.features.hint");
    return section;
  }
}
