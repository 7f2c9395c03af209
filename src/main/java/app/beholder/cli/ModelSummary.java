package app.beholder.cli;

import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.ModelPackage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A model package for people. */
record ModelSummary(ModelPackage model) {

  @Override
  public String toString() {
    Manifest manifest = model.manifest();
    TextTable table = new TextTable();
    table.row(Texts.text("models.id"), model.id());
    table.row(Texts.text("models.title"), manifest.title());
    table.row(Texts.text("models.task"), model.task().word());
    table.row(
        Texts.text("models.from"), Texts.text(model.shipped() ? "models.shipped" : "models.own"));
    table.row(Texts.text("models.folder"), model.folder());
    table.row(Texts.text("models.hash"), model.hash());
    addInputs(table, manifest);
    addOutputs(table, manifest);
    addGraph(table, model.graph());
    addIfSaid(table, "models.trained.on", manifest.trainedOn());
    manifest.metrics().forEach((name, value) -> table.row("  " + name, plain(value)));
    addIfSaid(table, "models.licence", manifest.licence());
    return table.toString();
  }

  private static void addInputs(TextTable table, Manifest manifest) {
    PictureInput picture = manifest.picture();
    if (picture != null) {
      table.row(
          Texts.text("models.picture"),
          Texts.text(
              "models.picture.is",
              picture.input(),
              picture.width(),
              picture.height(),
              picture.layout(),
              picture.channels(),
              plain(picture.range())));
      table.row(Texts.text("models.mean"), plain(picture.mean()));
      table.row(Texts.text("models.deviation"), plain(picture.deviation()));
      table.row(Texts.text("models.crop"), plain(picture.crop()));
    }
    TextInput text = manifest.text();
    if (text != null) {
      table.row(
          Texts.text("models.text"),
          Texts.text(
              "models.text.is",
              text.tokens(),
              orNone(text.mask()),
              orNone(text.types()),
              text.maximumLength()));
    }
    FusionInput fusion = manifest.fusion();
    if (fusion != null) {
      table.row(
          Texts.text("models.fusion"),
          Texts.text("models.fusion.is", fusion.imageModel(), fusion.textModel()));
    }
  }

  private void addOutputs(TextTable table, Manifest manifest) {
    if (manifest.outputs().logits() != null) {
      table.row(
          Texts.text("models.logits"),
          Texts.text(
              "models.logits.are", manifest.outputs().logits(), manifest.activation().word()));
      table.row(Texts.text("models.labels"), String.join(", ", manifest.labels()));
    }
    if (manifest.outputs().features() != null) {
      table.row(
          Texts.text("models.features"),
          Texts.text(
              "models.features.are",
              manifest.outputs().features(),
              FeatureWidth.of(model.graph(), manifest.outputs()),
              manifest.outputs().pooling().name().toLowerCase(Locale.ROOT)));
    }
  }

  private static void addGraph(TextTable table, Graph graph) {
    table.row(Texts.text("models.inputs"), tensors(graph.inputs()));
    table.row(Texts.text("models.outputs"), tensors(graph.outputs()));
    table.row(Texts.text("models.operator.set"), Integer.toString(graph.operatorSet()));
    table.row(Texts.text("models.parameters"), Texts.text("number", graph.parameters()));
    addIfSaid(table, "models.producer", graph.producer());
  }

  private static void addIfSaid(TextTable table, String key, String text) {
    if (!text.isBlank()) {
      table.row(Texts.text(key), text);
    }
  }

  private static String tensors(List<Tensor> tensors) {
    return tensors.stream()
        .map(tensor ->
            "%s (%s %s)"
                .formatted(
                    tensor.name(),
                    tensor.type().name().toLowerCase(Locale.ROOT),
                    tensor.describe()))
        .collect(Collectors.joining(", "));
  }

  private static String orNone(@Nullable String name) {
    return name == null ? Texts.text("none") : name;
  }

  private static String plain(List<Double> numbers) {
    return numbers.stream().map(ModelSummary::plain).collect(Collectors.joining(", "));
  }

  /** Without a fraction where there is none. */
  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
