package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.model.Task;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The fields of the form that say how a model is fed, for each task. */
final class InputSections {
  private final ModelImportViewModel model;
  private final Texts texts;
  private final List<String> inputs;

  InputSections(ModelImportViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    inputs = model.proposed().graph().inputs().stream().map(Graph.Tensor::name).toList();
  }

  FormSection of(Task task) {
    return switch (task) {
      case IMAGE -> picture(model.picture());
      case TEXT -> text(model.text());
      case FUSION -> fusion(model.fusion());
    };
  }

  private FormSection picture(PictureFieldsViewModel fields) {
    FormSection section = new FormSection("form.picture", texts);
    section.choice("input", "form.input", inputs, fields.inputProperty(), Function.identity());
    TextField width = shortField("width", "form.width", fields.width());
    TextField height = shortField("height", "form.height", fields.height());
    section.beside("form.size", width, new Label("\u00d7"), height);
    section.problem(fields.width().problemProperty());
    section.problem(fields.height().problemProperty());
    section.choice(
        "layout",
        "form.layout",
        List.of(Layout.values()),
        fields.layoutProperty(),
        layout -> texts.get("layout." + layout.name()));
    section.choice(
        "channels",
        "form.channels",
        List.of(Channels.values()),
        fields.channelsProperty(),
        channels -> texts.get("channels." + channels.name()));
    crop(section, fields);
    section.numbers("range", "form.range", fields.range());
    section.hint("form.range.hint");
    section.choice(
        "normalisation",
        "form.normalisation",
        List.of(Normalisation.values()),
        fields.normalisationProperty(),
        known -> texts.get("normalisation." + known.name()));
    section.numbers("mean", "form.mean", fields.mean());
    section.numbers("deviation", "form.deviation", fields.deviation());
    section.hint("form.deviation.hint");
    return section;
  }

  private void crop(FormSection section, PictureFieldsViewModel fields) {
    section.choice(
        "crop",
        "form.crop",
        List.of(true, false),
        fields.cutProperty(),
        cut -> texts.get(cut ? "crop.middle" : "crop.squeeze"));
    TextField share = shortField("share", "form.share", fields.share());
    Label of = new Label(texts.get("form.share.of"));
    of.getStyleClass().add("small-print");
    of.setWrapText(true);
    HBox row = new HBox(share, of);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("beside");
    row.visibleProperty().bind(fields.cutProperty());
    row.managedProperty().bind(row.visibleProperty());
    section.below(row);
    section.problem(fields.share().problemProperty());
  }

  private TextField shortField(String id, String key, NumbersField numbers) {
    TextField field = new TextField();
    field.setId(id);
    field.textProperty().bindBidirectional(numbers.textProperty());
    field.setAccessibleText(texts.get(key));
    field.getStyleClass().add("short-field");
    return field;
  }

  private FormSection text(TextFieldsViewModel fields) {
    FormSection section = new FormSection("form.text", texts);
    List<String> orNone = Stream.concat(inputs.stream(), Stream.of("")).toList();
    section.choice("tokens", "form.tokens", inputs, fields.tokensProperty(), Function.identity());
    section.choice("mask", "form.mask", orNone, fields.maskProperty(), this::orNone);
    section.choice("types", "form.types", orNone, fields.typesProperty(), this::orNone);
    section.numbers("maximum-length", "form.maximumLength", fields.maximumLength());
    Label file = new Label();
    file.setMinWidth(0);
    file.textProperty().bind(fields.tokenizerProperty().map(this::fileName));
    HBox.setHgrow(file, Priority.ALWAYS);
    file.setMaxWidth(Double.MAX_VALUE);
    Button choose = new Button(texts.get("form.tokenizer.button"));
    choose.setId("choose-tokenizer");
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(event -> model.chooseTokenizer());
    section.beside("form.tokenizer", file, choose);
    section.hint("form.tokenizer.hint");
    return section;
  }

  private String fileName(Optional<Path> file) {
    return file.map(path -> String.valueOf(path.getFileName()))
        .orElse(texts.get("form.tokenizer.none"));
  }

  private String orNone(String name) {
    return name.isEmpty() ? texts.get("form.none") : name;
  }

  private FormSection fusion(FusionFieldsViewModel fields) {
    FormSection section = new FormSection("form.fusion", texts);
    section.choice(
        "image-model",
        "form.imageModel",
        fields.choices(Task.IMAGE),
        fields.imageModelProperty(),
        fields::title);
    section.choice(
        "image-input", "form.imageInput", inputs, fields.imageProperty(), Function.identity());
    section.choice(
        "text-model",
        "form.textModel",
        fields.choices(Task.TEXT),
        fields.textModelProperty(),
        fields::title);
    section.choice(
        "text-input", "form.textInput", inputs, fields.textProperty(), Function.identity());
    section.hint("form.fusion.hint");
    return section;
  }

  /** The sections of all tasks, of which only that of the chosen task is there. */
  List<Node> all() {
    return Stream.of(Task.values())
        .<Node>map(task -> {
          FormSection section = of(task);
          section.visibleProperty().bind(model.taskProperty().map(task::equals));
          section.managedProperty().bind(section.visibleProperty());
          return section;
        })
        .toList();
  }
}
