package app.beholder.ml.prediction;

import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;

/** What a run does, in words for people. */
final class Steps {
  static final String CHOOSING = "Looking what there is to predict";

  static final String LOOKING_UP = "Looking up the features that are kept";

  private Steps() {}

  static String loading(ModelPackage model) {
    return "Loading " + model.manifest().title();
  }

  static String of(Task task) {
    return switch (task) {
      case IMAGE -> "Looking at pictures";
      case TEXT -> "Reading comments";
      case FUSION -> "Putting pictures and comments together";
    };
  }

  /** What a model is made for. */
  static String needs(Task task) {
    return switch (task) {
      case IMAGE -> "paintings with a picture";
      case TEXT -> "comments";
      case FUSION -> "comments on paintings with a picture";
    };
  }

  /** What a model could not read. */
  static String things(Task task) {
    return task.isOfPaintings() ? "pictures" : "comments";
  }
}
