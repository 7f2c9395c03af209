package app.beholder.ml.prediction;

import app.beholder.library.LibraryException;
import app.beholder.ml.Device;
import app.beholder.ml.DirectBuffers;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.Preparation.Ready;
import app.beholder.ml.prediction.Preparation.Unreadable;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Asks models about single things. Keeps the models loaded that were asked last. */
public final class Asking implements AutoCloseable {
  /** A fusion model and its two parts. */
  private static final int KEPT = 3;

  private static final int[] ONE = {0};

  private final ModelServices services;

  /** The one asked last stands last. */
  private final Map<Key, LoadedModel> loaded = new LinkedHashMap<>();

  /** A package of the same name with another hash is another model. */
  private record Key(String id, String hash, Device device) {}

  /** What one model said, and the nanoseconds that took. */
  private record Said(Inference inference, String device, long nanoseconds) {}

  public Asking(ModelServices services) {
    this.services = services;
  }

  /**
   * Asks a model; for a fusion model its two others are asked first.
   *
   * @throws ModelException where the question lacks what the model needs, or the model fails or
   *     gives no numbers
   * @throws LibraryException where the picture cannot be read
   */
  public synchronized Answer ask(ModelPackage model, Question question, Device device)
      throws ModelException, LibraryException {
    check(model, question);
    Said said = said(model, question, device);
    float[] probabilities = said.inference().probabilities();
    return new Answer(
        probabilities.length == 0 ? null : Prediction.of(probabilities),
        said.inference().features(),
        said.device(),
        Duration.ofNanos(said.nanoseconds()));
  }

  private static void check(ModelPackage model, Question question) throws ModelException {
    boolean picture = question.picture() != null;
    boolean comment = question.comment() != null && !question.comment().isBlank();
    if (model.task() != Task.TEXT && !picture) {
      throw new ModelException("The model " + model.id() + " needs a picture to look at.");
    }
    if (model.task() != Task.IMAGE && !comment) {
      throw new ModelException("The model " + model.id() + " needs a comment to read.");
    }
  }

  private Said said(ModelPackage model, Question question, Device device)
      throws ModelException, LibraryException {
    return switch (model.task()) {
      case IMAGE -> ofPicture(model, question, device);
      case TEXT -> ofComment(model, question, device);
      case FUSION -> ofBoth(model, question, device);
    };
  }

  private Said ofPicture(ModelPackage model, Question question, Device device)
      throws ModelException, LibraryException {
    Path file = Objects.requireNonNull(question.picture());
    return asked(
        loaded(model, device),
        Sources.pictures(model, (number, side) -> services.pictures().read(file, side)));
  }

  private Said ofComment(ModelPackage model, Question question, Device device)
      throws ModelException, LibraryException {
    String comment = Objects.requireNonNull(question.comment());
    LoadedModel ready = loaded(model, device);
    return asked(ready, Sources.comments(ready, numbers -> List.of(comment)));
  }

  private static Said asked(LoadedModel model, Preparation preparation)
      throws ModelException, LibraryException {
    long start = System.nanoTime();
    Ready ready = preparation.ready(ONE);
    for (Unreadable unreadable : ready.unreadable()) {
      throw new LibraryException(unreadable.reason());
    }
    Inference inference =
        model.run(ready.batches().getFirst().input()).requireNumbers(model.model());
    return new Said(inference, model.device(), System.nanoTime() - start);
  }

  private Said ofBoth(ModelPackage model, Question question, Device device)
      throws ModelException, LibraryException {
    FusionParts parts = FusionParts.of(model, services);
    LoadedModel fusion = loaded(model, device);
    Said picture = ofPicture(parts.image(), question, device);
    Said comment = ofComment(parts.text(), question, device);
    float[] image = picture.inference().features();
    float[] text = comment.inference().features();
    FusionParts.check(parts.image(), parts.imageWidth(), image.length);
    FusionParts.check(parts.text(), parts.textWidth(), text.length);
    long start = System.nanoTime();
    ModelInput pair =
        new ModelInput.FeaturePairs(1, DirectBuffers.floats(image), DirectBuffers.floats(text));
    Inference inference = fusion.run(pair).requireNumbers(model);
    return new Said(
        inference,
        fusion.device(),
        picture.nanoseconds() + comment.nanoseconds() + System.nanoTime() - start);
  }

  private LoadedModel loaded(ModelPackage model, Device device) throws ModelException {
    Key key = new Key(model.id(), model.hash(), device);
    LoadedModel ready = loaded.remove(key);
    if (ready == null) {
      ready = services.engine().load(model, device);
    }
    loaded.put(key, ready);
    closeOlderOf(key);
    return ready;
  }

  /** Closes what has been replaced, and those that were not asked for longest. */
  private void closeOlderOf(Key newest) {
    List<Key> others = new ArrayList<>(loaded.keySet());
    others.remove(newest);
    others.stream().filter(key -> key.id().equals(newest.id())).forEach(this::close);
    others.retainAll(loaded.keySet());
    others.stream().limit(Math.max(0, loaded.size() - KEPT)).forEach(this::close);
  }

  private void close(Key key) {
    LoadedModel model = loaded.remove(key);
    if (model != null) {
      model.close();
    }
  }

  @Override
  public synchronized void close() {
    loaded.values().forEach(LoadedModel::close);
    loaded.clear();
  }
}
