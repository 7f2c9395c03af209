package app.beholder.ui.models;

import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Texts;
import app.beholder.ui.models.ModelCard.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts a package into words; reads files, so for jobs. */
final class CardWords {
  private static final long KILO = 1000;

  private final Texts texts;
  private final InputWords inputs;

  /**
   * @param title of the package with an id, as people call it
   */
  CardWords(Texts texts, Function<String, String> title) {
    this.texts = texts;
    inputs = new InputWords(texts, title);
  }

  ModelCard of(ModelPackage model) throws IOException {
    Manifest manifest = model.manifest();
    List<Fact> facts = new ArrayList<>();
    fact(facts, "reads", inputs.reads(model));
    fact(facts, "tensors", inputs.tensors(model.graph()));
    fact(facts, "gives", gives(manifest));
    fact(facts, "features", features(model));
    fact(facts, "parameters", texts.get("number", model.graph().parameters()));
    fact(facts, "operatorSet", operatorSet(model.graph()));
    fact(facts, "size", size(Files.size(model.file())));
    fact(facts, "trainedOn", said(manifest.trainedOn()));
    fact(facts, "licence", said(manifest.licence()));
    return new ModelCard(
        model,
        kind(model),
        what(manifest),
        facts,
        labels(manifest),
        manifest.metrics().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(metric -> new Fact(metric.getKey(), texts.get("card.metric", metric.getValue())))
            .toList(),
        card(model.folder().resolve(Manifest.CARD_FILE)));
  }

  private void fact(List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(texts.get("card." + key), value));
    }
  }

  private String said(String text) {
    return text.isBlank() ? texts.get("card.unsaid") : text;
  }

  private String kind(ModelPackage model) {
    String kind = texts.get("task." + model.task().name()) + " \u00b7 " + model.id();
    return model.shipped() ? kind + " \u00b7 " + texts.get("list.shipped") : kind;
  }

  private String what(Manifest manifest) {
    String kind = manifest.predicts() ? "predicts" : "features";
    return texts.get("what." + manifest.task().name() + "." + kind);
  }

  private String gives(Manifest manifest) {
    String logits = manifest.outputs().logits();
    return logits == null
        ? texts.get("card.gives.none")
        : texts.get("card.gives." + manifest.activation().name(), logits);
  }

  private String features(ModelPackage model) {
    Manifest.Outputs outputs = model.manifest().outputs();
    String features = outputs.features();
    if (features == null) {
      return texts.get("card.features.none");
    }
    String pooling = texts.get("card.pooling." + outputs.pooling().name());
    int width = FeatureWidth.of(model.graph(), outputs);
    return width > 0
        ? texts.get("card.features.some", width, features, pooling)
        : texts.get("card.features.unknown", features, pooling);
  }

  private String operatorSet(Graph graph) {
    return graph.producer().isBlank()
        ? texts.get("card.operatorSet.value", graph.operatorSet())
        : texts.get("card.operatorSet.producer", graph.operatorSet(), graph.producer());
  }

  private String size(long bytes) {
    return bytes < KILO * KILO
        ? texts.get("card.size.kilo", Math.max(1, bytes / KILO))
        : texts.get("card.size.mega", (double) bytes / (KILO * KILO));
  }

  private static List<Emotion> labels(Manifest manifest) {
    return manifest.labels().stream().map(Emotion::ofLabel).flatMap(Optional::stream).toList();
  }

  private static String card(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }
}
