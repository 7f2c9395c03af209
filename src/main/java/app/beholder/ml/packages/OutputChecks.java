package app.beholder.ml.packages;

import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks of a model's outputs, and of its labels. */
final class OutputChecks {
  private static final int EMOTIONS = Emotion.ALL.size();

  private OutputChecks() {}

  static void check(Findings findings) {
    Manifest manifest = findings.draft().manifest();
    String logits = manifest.outputs().logits();
    String features = manifest.outputs().features();
    if (logits == null) {
      checkThatNothingIsPredicted(findings, manifest);
    } else {
      checkLabels(findings, manifest.labels());
      findings
          .output(logits, "the emotions")
          .ifPresent(output -> checkLogits(findings, output, manifest.labels()));
    }
    if (features != null) {
      findings
          .output(features, "the features")
          .ifPresent(output -> checkFeatures(findings, output, manifest.outputs().pooling()));
    }
  }

  private static void checkThatNothingIsPredicted(Findings findings, Manifest manifest) {
    if (manifest.outputs().features() == null) {
      findings.add(
          "The manifest names no output of %s; name the logits, the features or both, from %s."
              .formatted(findings.file(), Findings.names(findings.draft().graph().outputs())));
    }
    if (!manifest.labels().isEmpty()) {
      findings.add(
          "There are labels but no logits to which they belong; name the output with the logits, or"
              + " leave the labels out.");
    }
    if (manifest.task() == Task.FUSION) {
      findings.add("A fusion model must predict emotions; name its output with the logits.");
    }
  }

  private static void checkLabels(Findings findings, List<String> labels) {
    Set<Emotion> seen = EnumSet.noneOf(Emotion.class);
    for (String label : labels) {
      Optional<Emotion> emotion = Emotion.ofLabel(label);
      if (emotion.isEmpty()) {
        findings.add(
            "The label \"%s\" is none of the nine emotions: %s."
                .formatted(
                    label,
                    Emotion.ALL.stream().map(Emotion::label).collect(Collectors.joining(", "))));
      } else if (!seen.add(emotion.get())) {
        findings.add(
            "The label \"%s\" stands twice; each of the nine emotions must stand once."
                .formatted(label));
      }
    }
    if (labels.size() != EMOTIONS) {
      findings.add(
          ("Nine labels are expected, one for each emotion in the model's order, but %s given;"
                  + " correct the labels.")
              .formatted(
                  labels.isEmpty()
                      ? "none is"
                      : labels.size() == 1 ? "1 is" : labels.size() + " are"));
    }
  }

  private static void checkLogits(Findings findings, Tensor output, List<String> labels) {
    if (output.shape().isEmpty()) {
      return;
    }
    if (!FeatureWidth.isOneVector(output)) {
      findings.add(
          "The output \"%s\" of %s is %s; logits need nine columns, ?x9."
              .formatted(output.name(), findings.file(), output.describe()));
    } else if (output.size(1) != Graph.FREE && output.size(1) != EMOTIONS) {
      findings.add(
          ("Nine labels expected, the model gives %d (output \"%s\" of %s is %s); name an output with"
                  + " nine columns, or take the model as a feature extractor, without logits%s.")
              .formatted(
                  output.size(1),
                  output.name(),
                  findings.file(),
                  output.describe(),
                  labels.isEmpty() ? "" : " and labels"));
    }
  }

  private static void checkFeatures(Findings findings, Tensor output, Pooling pooling) {
    if (FeatureWidth.of(output, pooling) != Graph.FREE) {
      return;
    }
    String what =
        "The output \"%s\" of %s is %s"
            .formatted(output.name(), findings.file(), Findings.describe(output));
    if (pooling == Pooling.NONE && FeatureWidth.hasTokens(output)) {
      findings.add(
          "%s, a vector for each token; write mean or first as its pooling.".formatted(what));
    } else if (pooling != Pooling.NONE && FeatureWidth.isOneVector(output)) {
      findings.add("%s, one vector already; write none as its pooling.".formatted(what));
    } else {
      findings.add(
          ("%s, so how wide its features are is not known; export it with a fixed width, such as"
                  + " ?x512.")
              .formatted(what));
    }
  }
}
