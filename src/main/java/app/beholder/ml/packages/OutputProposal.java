package app.beholder.ml.packages;

import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the outputs of a graph probably are.
 *
 * @param labels empty for a feature extractor
 */
record OutputProposal(Outputs outputs, List<String> labels, Activation activation) {
  private static final int IMAGENET_CLASSES = 1000;

  /** Names of features, the likeliest first. */
  private static final List<String> FEATURES =
      List.of(
          "features",
          "image_embeds",
          "text_embeds",
          "sentence_embedding",
          "embedding",
          "embeddings",
          "pooler_output",
          "pooled_output",
          "last_hidden_state",
          "token_embeddings");

  static OutputProposal of(Graph graph, Task task, Path file, List<String> notes) {
    Tensor logits = logits(graph);
    Tensor features = features(graph, logits);
    Pooling pooling = features == null ? Pooling.NONE : pooling(features, task, notes);
    Outputs outputs =
        new Outputs(
            logits == null ? null : logits.name(),
            features == null ? null : features.name(),
            pooling);
    if (logits == null) {
      noteExtractor(features, pooling, notes);
      return new OutputProposal(outputs, List.of(), Activation.NONE);
    }
    if (features == null && task != Task.FUSION) {
      notes.add("The model gives no features, so no fusion model can build on it.");
    }
    ModelConfig config = ModelConfig.beside(file);
    return new OutputProposal(outputs, labels(config, notes), activation(logits, config, notes));
  }

  /** The output with nine columns; of several the one that is named so. */
  private static @Nullable Tensor logits(Graph graph) {
    return floats(graph)
        .filter(OutputProposal::mayBeEmotions)
        .min(Comparator.comparing(output -> !isNamedAsLogits(output)))
        .orElse(null);
  }

  private static Stream<Tensor> floats(Graph graph) {
    return graph.outputs().stream().filter(output -> Findings.FLOATS.contains(output.type()));
  }

  private static boolean mayBeEmotions(Tensor output) {
    boolean unknown =
        output.shape().isEmpty()
            || (FeatureWidth.isOneVector(output) && output.size(1) == Graph.FREE);
    return unknown
        ? isNamedAsLogits(output)
        : FeatureWidth.of(output, Pooling.NONE) == Emotion.ALL.size();
  }

  private static boolean isNamedAsLogits(Tensor output) {
    return output.name().toLowerCase(Locale.ROOT).contains("logits") || isActivated(output);
  }

  private static boolean isActivated(Tensor output) {
    String name = output.name().toLowerCase(Locale.ROOT);
    return name.contains("softmax") || name.contains("prob") || name.contains("sigmoid");
  }

  private static @Nullable Tensor features(Graph graph, @Nullable Tensor logits) {
    List<Tensor> candidates = new ArrayList<>();
    for (String name : FEATURES) {
      floats(graph)
          .filter(output -> output.name().toLowerCase(Locale.ROOT).equals(name))
          .forEach(candidates::add);
    }
    floats(graph).filter(FeatureWidth::isOneVector).forEach(candidates::add);
    floats(graph).filter(FeatureWidth::hasTokens).forEach(candidates::add);
    return candidates.stream().filter(output -> !output.equals(logits)).findFirst().orElse(null);
  }

  private static Pooling pooling(Tensor features, Task task, List<String> notes) {
    if (!FeatureWidth.hasTokens(features)) {
      return Pooling.NONE;
    }
    Pooling pooling = task == Task.TEXT ? Pooling.MEAN : Pooling.FIRST;
    notes.add(
        "The output \"%s\" has a vector for each token; taking %s is a guess."
            .formatted(
                features.name(), pooling == Pooling.MEAN ? "their mean" : "that of the first"));
    return pooling;
  }

  private static void noteExtractor(
      @Nullable Tensor features, Pooling pooling, List<String> notes) {
    long width = features == null ? Graph.FREE : FeatureWidth.of(features, pooling);
    if (features == null || width == Graph.FREE) {
      notes.add("No output has nine columns for the emotions, and none is known as features.");
      return;
    }
    notes.add(
        "No output has nine columns for the emotions, so the model is taken as a feature extractor;"
            + " its features are the %,d numbers of \"%s\"%s."
                .formatted(
                    width,
                    features.name(),
                    width == IMAGENET_CLASSES
                        ? ", which are probably the classes of ImageNet"
                        : ""));
  }

  private static List<String> labels(ModelConfig config, List<String> notes) {
    if (config.namesEmotions()) {
      return config.labels();
    }
    String others =
        config.labels().isEmpty()
            ? ""
            : " (config.json has others: " + String.join(", ", config.labels()) + ")";
    notes.add(
        "The file does not name its nine columns%s; that they are %s, in this order, is a guess."
            .formatted(
                others, String.join(", ", Emotion.ALL.stream().map(Emotion::label).toList())));
    return Emotion.ALL.stream().map(Emotion::label).toList();
  }

  private static Activation activation(Tensor logits, ModelConfig config, List<String> notes) {
    if (isActivated(logits)) {
      notes.add(
          "The output \"%s\" is named as probabilities, so that they need no softmax is a guess."
              .formatted(logits.name()));
      return Activation.NONE;
    }
    if (config.multiLabel()) {
      return Activation.SIGMOID;
    }
    notes.add(
        "That one emotion out of nine is predicted (softmax) is a guess; a model that was trained with"
            + " nine yes or no labels needs sigmoid.");
    return Activation.SOFTMAX;
  }
}
