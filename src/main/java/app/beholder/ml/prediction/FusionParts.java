package app.beholder.ml.prediction;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.model.Task;
import java.util.Map;

/**
 * A fusion model and the two models whose features it takes.
 *
 * @param input what the fusion model says of them
 */
record FusionParts(ModelPackage fusion, FusionInput input, ModelPackage image, ModelPackage text) {

  /**
   * Finds them.
   *
   * @throws ModelException where one of them is missing, or gives no features
   */
  static FusionParts of(ModelPackage model, ModelServices services) throws ModelException {
    FusionInput input = model.manifest().fusion();
    if (input == null) {
      throw new ModelException(
          "The model " + model.id() + " does not say whose features it takes; import it again.");
    }
    return new FusionParts(
        model,
        input,
        part(model, services, input.imageModel(), Task.IMAGE),
        part(model, services, input.textModel(), Task.TEXT));
  }

  private static ModelPackage part(ModelPackage model, ModelServices services, String id, Task task)
      throws ModelException {
    ModelPackage part;
    try {
      part = services.models().get(id);
    } catch (ModelException e) {
      throw new ModelException(
          "The model " + model.id() + " needs the model " + id + ": " + e.getMessage(), e);
    }
    if (part.task() != task || part.manifest().outputs().features() == null) {
      throw new ModelException(
          String.format(
              "The model %s takes features of the %s model %s, but what is called so gives none;"
                  + " import the one that it was trained with.",
              model.id(), task.word(), id));
    }
    return part;
  }

  /** As a run remembers them. */
  Map<Task, String> hashes() {
    return Map.of(Task.IMAGE, image.hash(), Task.TEXT, text.hash());
  }

  /** How many features of pictures are taken; {@link Graph#FREE} where the graph does not say. */
  long imageWidth() {
    return width(input.image());
  }

  /** How many features of comments are taken; {@link Graph#FREE} where the graph does not say. */
  long textWidth() {
    return width(input.text());
  }

  private long width(String name) {
    return fusion
        .graph()
        .input(name)
        .filter(tensor -> !tensor.shape().isEmpty())
        .map(tensor -> tensor.size(-1))
        .orElse(Graph.FREE);
  }

  /**
   * Checks what a part gives against what the fusion model takes.
   *
   * @throws ModelException where they do not go together
   */
  static void check(ModelPackage part, long taken, int given) throws ModelException {
    if (taken != Graph.FREE && taken != given) {
      throw new ModelException(
          String.format(
              "The fusion model takes %d features of the model %s, which gives %d; import the one"
                  + " that it was trained with.",
              taken, part.id(), given));
    }
  }
}
