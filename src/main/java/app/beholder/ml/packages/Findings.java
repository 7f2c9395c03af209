package app.beholder.ml.packages;

import app.beholder.ml.Draft;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is found wrong with a draft, one sentence for each mistake. */
final class Findings {
  static final Set<Graph.Type> FLOATS = EnumSet.of(Graph.Type.FLOAT16, Graph.Type.FLOAT32);
  static final Set<Graph.Type> INTEGERS = EnumSet.of(Graph.Type.INT32, Graph.Type.INT64);

  private final Draft draft;
  private final List<String> problems = new ArrayList<>();
  private final List<String> fed = new ArrayList<>();

  Findings(Draft draft) {
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  /** The ONNX file's name, for sentences. */
  String file() {
    return draft.file().getFileName().toString();
  }

  List<String> problems() {
    return List.copyOf(problems);
  }

  void add(String sentence) {
    problems.add(sentence);
  }

  /** An input that the manifest feeds; empty, and told, where the graph has none of that name. */
  Optional<Tensor> input(String name, Set<Graph.Type> types, String what) {
    fed.add(name);
    Optional<Tensor> found = draft.graph().input(name);
    if (found.isEmpty()) {
      add(
          "%s has no input \"%s\" for %s; it has %s."
              .formatted(file(), name, what, names(draft.graph().inputs())));
    }
    found.ifPresent(tensor -> checkType("input", tensor, types));
    return found;
  }

  /** An output that the manifest names; empty, and told, where the graph has none of that name. */
  Optional<Tensor> output(String name, String what) {
    Optional<Tensor> found = draft.graph().output(name);
    if (found.isEmpty()) {
      add(
          "%s has no output \"%s\" for %s; it has %s."
              .formatted(file(), name, what, names(draft.graph().outputs())));
    }
    found.ifPresent(tensor -> checkType("output", tensor, FLOATS));
    return found;
  }

  private void checkType(String kind, Tensor tensor, Set<Graph.Type> types) {
    if (!types.contains(tensor.type())) {
      add(
          "The %s \"%s\" of %s has the type %s, where %s is needed; export the model with that."
              .formatted(kind, tensor.name(), file(), word(tensor.type()), words(types)));
    }
  }

  /** To be called when all that the manifest feeds was asked for: no other input may be left. */
  void checkEveryInputIsFed() {
    for (Tensor input : draft.graph().inputs()) {
      if (!fed.contains(input.name())) {
        add(
            "The input \"%s\" (%s) of %s is fed by nothing; export the model without it."
                .formatted(input.name(), describe(input), file()));
      }
    }
  }

  /** A graph takes one thing at once, or as many as there are. */
  void checkBatch(Tensor input) {
    if (!input.shape().isEmpty() && input.size(0) != Graph.FREE && input.size(0) != 1) {
      add(
          "%s takes exactly %d at once (input \"%s\" is %s); export it with a free first dimension."
              .formatted(file(), input.size(0), input.name(), describe(input)));
    }
  }

  static String describe(Tensor tensor) {
    return tensor.shape().isEmpty() ? "of unknown shape" : tensor.describe();
  }

  /** All tensors with their shapes. */
  static String names(List<Tensor> tensors) {
    return tensors.isEmpty()
        ? "none"
        : tensors.stream()
            .map(tensor -> "\"%s\" (%s)".formatted(tensor.name(), describe(tensor)))
            .collect(Collectors.joining(", "));
  }

  private static String words(Set<Graph.Type> types) {
    return types.stream().map(Findings::word).collect(Collectors.joining(" or "));
  }

  static String word(Graph.Type type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
