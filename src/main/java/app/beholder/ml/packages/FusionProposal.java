package app.beholder.ml.packages;

import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Guesses which features a graph takes, and from which packages. */
final class FusionProposal {

  private FusionProposal() {}

  static boolean takesTwoFeatures(Graph graph) {
    return graph.inputs().size() == 2
        && graph.inputs().stream()
            .allMatch(
                tensor -> Findings.FLOATS.contains(tensor.type()) && tensor.shape().size() == 2);
  }

  static FusionInput of(Graph graph, Collection<ModelPackage> others, List<String> notes) {
    List<Tensor> inputs = graph.inputs();
    Tensor none = new Tensor("", Graph.Type.FLOAT32, List.of());
    Tensor image = inputs.isEmpty() ? none : inputs.getFirst();
    Tensor text = inputs.size() < 2 ? none : inputs.get(1);
    if (says(image, "text") || says(text, "image")) {
      Tensor swapped = image;
      image = text;
      text = swapped;
    } else if (!says(image, "image") && !says(text, "text")) {
      notes.add(
          "The names of the inputs do not say which takes the picture's features; \"%s\" is a guess."
              .formatted(image.name()));
    }
    return new FusionInput(
        image.name(),
        model(Task.IMAGE, image, others, notes),
        text.name(),
        model(Task.TEXT, text, others, notes));
  }

  private static boolean says(Tensor tensor, String word) {
    return tensor.name().toLowerCase(Locale.ROOT).contains(word);
  }

  /** The package that gives features of the right width; empty where there is none. */
  private static String model(
      Task task, Tensor input, Collection<ModelPackage> others, List<String> notes) {
    List<String> fitting =
        others.stream()
            .filter(other -> other.task() == task && fits(other, input))
            .map(ModelPackage::id)
            .toList();
    if (fitting.isEmpty()) {
      return "";
    }
    notes.add(
        "Whose features \"%s\" takes is a guess by their width: %s; check with which model it was trained."
            .formatted(input.name(), String.join(" or ", fitting)));
    return fitting.getFirst();
  }

  private static boolean fits(ModelPackage other, Tensor input) {
    int width = FeatureWidth.of(other.graph(), other.manifest().outputs());
    boolean free = input.shape().size() != 2 || input.size(1) == Graph.FREE;
    return width > 0 && (free || input.size(1) == width);
  }
}
