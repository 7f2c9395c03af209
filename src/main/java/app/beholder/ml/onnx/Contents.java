package app.beholder.ml.onnx;

import app.beholder.ml.Graph.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@link GraphReader} finds in a model. */
final class Contents {
  /** 0 where the file does not say. */
  long irVersion;

  String producer = "";
  boolean hasGraph;
  boolean hasTrainingSteps;

  /** Versions of the operators of each domain; ONNX's own have the empty one. */
  final Map<String, Long> operatorSets = new HashMap<>();

  /** Domains of functions whose body is in the file. */
  final Set<String> functionDomains = new HashSet<>();

  /** With the weights that old files list among them. */
  final List<Tensor> inputs = new ArrayList<>();

  final List<Tensor> outputs = new ArrayList<>();
  final Set<String> weights = new HashSet<>();
  long parameters;

  /** Operators by domain, those of inner graphs and functions too. */
  final Map<String, Set<String>> operators = new HashMap<>();

  /** A weight whose numbers are in another file. */
  @Nullable String weightElsewhere;

  /** Whether an operator was written as it works while a model learns. */
  boolean learns;

  /** Whether there was nothing yet that makes it a model. */
  boolean saysNothing() {
    return !hasGraph && operatorSets.isEmpty();
  }

  void addOperator(String domain, String operator) {
    operators.computeIfAbsent(domain, key -> new TreeSet<>()).add(operator);
  }

  boolean uses(String domain, String operator) {
    return operators.getOrDefault(domain, Set.of()).contains(operator);
  }
}
