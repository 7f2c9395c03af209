package app.beholder.ml.prediction;

import app.beholder.library.LibraryException;
import app.beholder.ml.Device;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.Preparation.Ready;
import app.beholder.ml.prediction.Preparation.Unreadable;
import app.beholder.model.Prediction;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
   * @throws ModelException where the question lacks what the model needs, or the model fails
   * @throws LibraryException where the picture cannot be read
   */
  public synchronized Answer ask(ModelPackage model, Question question, Device device)
      throws ModelException, LibraryException {
    Said said = said(model, question, device);
    float[] probabilities = said.inference().probabilities();
    return new Answer(
        probabilities.length == 0 ? null : Prediction.of(probabilities),
        said.inference().features(),
        said.device(),
        Duration.ofNanos(said.nanoseconds()));
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
    Path file = question.picture();
    if (file == null) {
      throw new ModelException("The model " + model.id() + " needs a picture to look at.");
    }
    return asked(
        loaded(model, device),
        Sources.pictures(model, (number, side) -> services.pictures().read(file, side)));
  }

  private Said ofComment(ModelPackage model, Question question, Device device)
      throws ModelException, LibraryException {
    String comment = question.comment();
    if (comment == null || comment.isBlank()) {
      throw new ModelException("The model " + model.id() + " needs a comment to read.");
    }
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
    Inference inference = model.run(ready.batches().getFirst().input());
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
    Inference inference =
        fusion.run(new ModelInput.FeaturePairs(1, direct(image), direct(text)));
    return new Said(
        inference,
        fusion.device(),
        picture.nanoseconds() + comment.nanoseconds() + System.nanoTime() - start);
  }

  private static FloatBuffer direct(float[] numbers) {
    return ByteBuffer.allocateDirect(numbers.length * Float.BYTES)
        .order(ByteOrder.nativeOrder())
        .asFloatBuffer()
        .put(numbers)
        .flip();
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

  /** Closes what has been replaced, and the one that was not asked for longest. */
  private void closeOlderOf(Key newest) {
    Iterator<Map.Entry<Key, LoadedModel>> all = loaded.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Key, LoadedModel> one = all.next();
      boolean replaced = one.getKey().id().equals(newest.id()) && !one.getKey().equals(newest);
      if (replaced || loaded.size() > KEPT) {
        all.remove();
        one.getValue().close();
      }
    }
  }

  @Override
  public synchronized void close() {
    loaded.values().forEach(LoadedModel::close);
    loaded.clear();
  }
}
