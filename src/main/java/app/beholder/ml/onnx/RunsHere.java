package app.beholder.ml.onnx;

import app.beholder.ml.ModelException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a graph that was read is one that ONNX Runtime takes, as far as the file tells. Each
 * problem is a sentence that begins with the file's name.
 *
 * @param file its name
 */
record RunsHere(String file, Contents contents) {
  /**
   * The newest version of ONNX's operators that ONNX Runtime 1.28 takes, that of ONNX 1.21. Source:
   * its pull request 27601 "ONNX 1.21.0 integration"; a newer one it refuses with "Current official
   * support for domain ai.onnx is till opset 26".
   */
  static final int NEWEST_OPERATOR_SET = 26;

  /**
   * The oldest that ONNX Runtime promises to run. Source: "Versioning" in its documentation ("all
   * the way back to and including opset version 7").
   */
  static final int OLDEST_OPERATOR_SET = 7;

  /** The newest version of the format itself, by the same release's "max supported IR version". */
  static final int NEWEST_IR_VERSION = 13;

  private static final String MICROSOFT = "com.microsoft";

  /** Whose operators ONNX Runtime has; the last two are those of graphs that it optimised. */
  private static final Set<String> DOMAINS =
      Set.of("", "ai.onnx.ml", MICROSOFT, "com.microsoft.nchwc", "com.ms.internal.nhwc");

  private static final Set<String> TRAINING =
      Set.of("ai.onnx.training", "ai.onnx.preview.training");

  /** Throws the first problem there is. */
  void check() throws ModelException {
    checkGraph();
    checkVersions();
    checkPurpose();
    checkOperators();
  }

  private void checkGraph() throws ModelException {
    require(contents.hasGraph, "has no graph; export the model again");
    require(
        contents.weightElsewhere == null,
        "keeps its weights in other files beside it, which is not supported; save it as one file, "
            + "in Python with onnx.save_model(onnx.load(\"%s\"), \"one.onnx\")".formatted(file));
    require(
        contents.inputs.stream().anyMatch(input -> !contents.weights.contains(input.name())),
        "has no input, so that it always gives the same; export the model again, with its inputs");
    require(!contents.outputs.isEmpty(), "has no output; export the model again, with its outputs");
  }

  private void checkVersions() throws ModelException {
    require(
        contents.irVersion <= NEWEST_IR_VERSION,
        "has version %d of the ONNX format, and %d is the newest that runs here; %s"
            .formatted(contents.irVersion, NEWEST_IR_VERSION, exportWithSet()));
    Long set = contents.operatorSets.get("");
    if (set == null) {
      throw problem("does not say which operator set it uses; " + exportWithSet());
    }
    require(
        set <= NEWEST_OPERATOR_SET,
        "uses operator set %d, and %d is the newest that runs here; %s"
            .formatted(set, NEWEST_OPERATOR_SET, exportWithSet()));
    require(
        set >= OLDEST_OPERATOR_SET,
        "uses operator set %d, and %d is the oldest that runs here; %s"
            .formatted(set, OLDEST_OPERATOR_SET, exportWithSet()));
  }

  private static String exportWithSet() {
    return "export the model again, in PyTorch with opset_version=" + GraphBuilder.OPERATOR_SET;
  }

  private void checkPurpose() throws ModelException {
    boolean forTraining =
        contents.hasTrainingSteps
            || contents.operators.keySet().stream().anyMatch(TRAINING::contains);
    require(!forTraining, "is a graph for training, not for predicting; export the model itself");
    require(
        !contents.learns,
        "was exported while it learns, so that an answer depends on what else is asked; export it "
            + "again, in PyTorch after model.eval()");
  }

  private void checkOperators() throws ModelException {
    require(
        !contents.uses(MICROSOFT, "EPContext"),
        "was compiled for one device (EPContext); choose the .onnx file that it was made from");
    for (Map.Entry<String, Set<String>> used : contents.operators.entrySet()) {
      String domain = used.getKey();
      require(
          DOMAINS.contains(domain) || contents.functionDomains.contains(domain),
          "uses operators that ONNX Runtime does not have (%s of %s); export the model with ONNX's own"
              .formatted(String.join(", ", new TreeSet<>(used.getValue())), domain));
    }
  }

  private void require(boolean condition, String problem) throws ModelException {
    if (!condition) {
      throw problem(problem);
    }
  }

  private ModelException problem(String problem) {
    return new ModelException(file + " " + problem + ".");
  }
}
