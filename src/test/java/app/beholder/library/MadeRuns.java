package app.beholder.library;

import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Runs of an image, a text and a fusion model, made up at random; one of them is shown. */
final class MadeRuns {
  private MadeRuns() {}

  static void add(FakeLibrary library, Random random) {
    int paintings = library.columns().paintings().size();
    int annotations = library.columns().size();
    Run.Model image = FakeRuns.model("eye", Task.IMAGE);
    Run.Model text = FakeRuns.model("reader", Task.TEXT);
    library.runs().add(image, predictions(paintings, random));
    library.runs().add(text, predictions(annotations, random));
    if (random.nextBoolean()) {
      library.runs().add(FakeRuns.fusion("both", image, text), predictions(annotations, random));
    }
    if (random.nextInt(4) == 0) {
      show(library, "run-1");
    }
  }

  static void show(FakeLibrary library, String id) {
    try {
      library.runs().show(id);
    } catch (LibraryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<Integer, Prediction> predictions(int numbers, Random random) {
    Map<Integer, Prediction> predictions = new HashMap<>();
    for (int number = 0; number < numbers; number++) {
      if (random.nextInt(4) > 0) {
        predictions.put(number, prediction(random));
      }
    }
    return predictions;
  }

  private static Prediction prediction(Random random) {
    float[] probabilities = new float[Emotion.ALL.size()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = random.nextFloat() / probabilities.length;
    }
    probabilities[random.nextInt(probabilities.length)] += 3 * random.nextFloat();
    return Prediction.of(probabilities);
  }

  /** The value of a facet of runs, in the plainest way there is. */
  static String value(FakeLibrary library, Annotation annotation, Facet facet) {
    Run shown = library.runs().shown().orElseThrow();
    Optional<Prediction> prediction = of(library, shown, annotation);
    if (facet.kind() == Facet.Kind.RIGHT_MODELS) {
      return rightModels(library, annotation);
    }
    if (prediction.isEmpty()) {
      return "none";
    }
    Emotion top = prediction.get().top();
    return switch (facet.kind()) {
      case PREDICTED -> top.label();
      case PREDICTION -> top == annotation.emotion() ? "right" : "wrong";
      default -> band(prediction.get().confidence());
    };
  }

  private static String band(double share) {
    return share < 0.2
        ? "0-20%"
        : share < 0.4 ? "20-40%" : share < 0.6 ? "40-60%" : share < 0.8 ? "60-80%" : "80-100%";
  }

  private static Optional<Prediction> of(FakeLibrary library, Run run, Annotation annotation) {
    try {
      boolean ofPaintings = run.model().task() == Task.IMAGE;
      return library
          .runs()
          .probabilities(run)
          .of(ofPaintings ? annotation.painting() : annotation.number());
    } catch (LibraryException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String rightModels(FakeLibrary library, Annotation annotation) {
    Predicate<Prediction> right = prediction -> prediction.top() == annotation.emotion();
    String found = "";
    // the newest first: fusion, text, image
    for (Run run : library.runs().all()) {
      Optional<Prediction> prediction = of(library, run, annotation);
      if (prediction.isEmpty()) {
        return "unknown";
      }
      found += right.test(prediction.get()) ? run.model().task().word().charAt(0) : "-";
    }
    return switch (found) {
      case "fti" -> "all";
      case "ft-" -> "text-and-fusion";
      case "f-i" -> "image-and-fusion";
      case "f--" -> "fusion-only";
      case "-ti" -> "image-and-text";
      case "-t-" -> "text-only";
      case "--i" -> "image-only";
      default -> "none";
    };
  }
}
