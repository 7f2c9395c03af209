package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Features;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.Pass.Found;
import app.beholder.ml.prediction.Pass.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features that one model gives for a library. What is kept is not computed again, and the
 * model is loaded only where something is missing.
 */
final class FeaturePass implements AutoCloseable {
  private static final Tally NOTHING = new Tally(0, 0, null, 0);

  private final Library library;
  private final Engine engine;
  private final ModelPackage model;
  private final Device device;
  private @Nullable LoadedModel loaded;

  FeaturePass(Library library, Engine engine, ModelPackage model, Device device) {
    this.library = library;
    this.engine = engine;
    this.model = model;
    this.device = device;
  }

  /** The model, loaded when it is first asked for. */
  LoadedModel model(Monitor monitor) throws ModelException {
    LoadedModel ready = loaded;
    if (ready == null) {
      monitor.step(Steps.loading(model));
      ready = engine.load(model, device);
      loaded = ready;
    }
    return ready;
  }

  /** Where the features are kept. */
  Features kept(int width) throws LibraryException {
    return library.features(model.hash(), model.task().isOfPaintings(), width);
  }

  /**
   * Sees to it that features are kept for all of these that can be read. Chunks are cut before what
   * is there already is left out: so they are the same where this was interrupted and goes on.
   *
   * @param numbers of paintings or annotations
   * @return what was done now
   */
  Tally fill(int[] numbers, int from, int width, Monitor monitor)
      throws ModelException, LibraryException, CancelledException {
    try (Features features = kept(width)) {
      List<int[]> missing = missing(features, Pass.chunks(numbers, from), monitor);
      if (missing.isEmpty()) {
        return NOTHING;
      }
      LoadedModel ready = model(monitor);
      FusionParts.check(model, width, ready.featureWidth());
      monitor.step(Steps.of(model.task()));
      Preparation preparation = Sources.of(library, ready);
      int left = missing.stream().mapToInt(chunk -> chunk.length).sum();
      return new Pass(ready, preparation, found -> keep(found, features), monitor)
          .run(missing, numbers.length - left);
    }
  }

  /** Read as a whole: only so is it known that none of them was torn when it was written. */
  private static List<int[]> missing(Features features, List<int[]> chunks, Monitor monitor)
      throws LibraryException, CancelledException {
    monitor.step(Steps.LOOKING_UP);
    float[] scratch = new float[features.width()];
    List<int[]> missing = new ArrayList<>();
    int looked = 0;
    int total = chunks.stream().mapToInt(chunk -> chunk.length).sum();
    for (int[] chunk : chunks) {
      monitor.throwIfCancelled();
      int[] left = new int[chunk.length];
      int count = 0;
      for (int number : chunk) {
        if (!features.read(number, scratch, 0)) {
          left[count++] = number;
        }
      }
      if (count > 0) {
        missing.add(Arrays.copyOf(left, count));
      }
      looked += chunk.length;
      monitor.progress(looked, total);
    }
    return missing;
  }

  /** Keeps the features of what could be read. */
  static void keep(Found found, Features features) throws LibraryException {
    for (int i = 0; i < found.numbers().length; i++) {
      if (found.isRead()[i]) {
        features.keep(found.numbers()[i], found.features(), i * features.width());
      }
    }
  }

  @Override
  public void close() {
    if (loaded != null) {
      loaded.close();
      loaded = null;
    }
  }
}
