package app.beholder.ml.packages;

import app.beholder.ml.FeatureWidth;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks of a fusion model's inputs against the packages whose features it takes. */
final class FusionChecks {

  private FusionChecks() {}

  static void check(
      Findings findings, @Nullable FusionInput fusion, Map<String, ModelPackage> others) {
    if (fusion == null) {
      findings.add("A fusion model must say whose features it takes; fill in \"fusion\".");
      return;
    }
    checkPart(findings, fusion.image(), Task.IMAGE, fusion.imageModel(), others);
    checkPart(findings, fusion.text(), Task.TEXT, fusion.textModel(), others);
    findings.checkEveryInputIsFed();
  }

  private static void checkPart(
      Findings findings, String input, Task task, String id, Map<String, ModelPackage> others) {
    Tensor tensor =
        findings.input(input, Findings.FLOATS, "the " + task.word() + " features").orElse(null);
    if (tensor != null && !tensor.shape().isEmpty()) {
      if (tensor.shape().size() != 2) {
        findings.add(
            "The input \"%s\" of %s is %s; features need two dimensions, such as ?x512."
                .formatted(tensor.name(), findings.file(), tensor.describe()));
      }
      findings.checkBatch(tensor);
    }
    ModelPackage other = part(findings, task, id, others);
    if (other != null) {
      checkWidth(findings, tensor, other);
    }
  }

  private static @Nullable ModelPackage part(
      Findings findings, Task task, String id, Map<String, ModelPackage> others) {
    ModelPackage other = others.get(id);
    if (id.isBlank()) {
      findings.add(
          "%s takes the features of %s model, and none is named; name it, or import it first%s."
              .formatted(findings.file(), withArticle(task), thoseThatFit(task, others)));
    } else if (other == null) {
      findings.add(
          ("%s takes the features of the %s model \"%s\", which is not there; import that model first"
                  + " or name another%s.")
              .formatted(findings.file(), task.word(), id, thoseThatFit(task, others)));
    } else if (other.task() != task) {
      findings.add(
          "%s takes the features of \"%s\" as its %s model, but that is %s model; name another%s."
              .formatted(
                  findings.file(),
                  id,
                  task.word(),
                  withArticle(other.task()),
                  thoseThatFit(task, others)));
      return null;
    }
    return other;
  }

  private static String withArticle(Task task) {
    return (task == Task.IMAGE ? "an " : "a ") + task.word();
  }

  private static String thoseThatFit(Task task, Map<String, ModelPackage> others) {
    TreeSet<String> fitting = new TreeSet<>();
    others
        .values()
        .forEach(other -> {
          if (other.task() == task && other.manifest().outputs().features() != null) {
            fitting.add(other.id());
          }
        });
    return fitting.isEmpty() ? "" : " (there are " + String.join(", ", fitting) + ")";
  }

  private static void checkWidth(Findings findings, @Nullable Tensor input, ModelPackage other) {
    int width = FeatureWidth.of(other.graph(), other.manifest().outputs());
    if (width == 0) {
      findings.add(
          "The model \"%s\" gives no features, which %s takes; name a model that gives them."
              .formatted(other.id(), findings.file()));
    } else if (input != null
        && input.shape().size() == 2
        && input.size(1) != Graph.FREE
        && input.size(1) != width) {
      findings.add(
          ("The features of \"%s\" are %d numbers wide, but the input \"%s\" of %s takes %d; name the"
                  + " model with which it was trained.")
              .formatted(other.id(), width, input.name(), findings.file(), input.size(1)));
    }
  }
}
