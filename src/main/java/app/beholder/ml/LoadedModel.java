package app.beholder.ml;

import java.util.Optional;

/** A model that is ready to be asked. For one thread at a time, but for its tokenizer. */
public interface LoadedModel extends AutoCloseable {

  ModelPackage model();

  /**
   * What it truly runs on, for people: the card's name, or {@code CPU}, after which in brackets the
   * reason stands where that is not what was wished.
   */
  String device();

  /** How many can be asked about at once; 1 where the graph says so. */
  int largestBatch();

  /** How many numbers a feature vector has; 0 where the model gives none. */
  int featureWidth();

  /** Of a text model; may be used by several threads. */
  Optional<Tokenizer> tokenizer();

  /**
   * Asks the model. Where it gives something of a thing that is no number, {@link Inference} has
   * NaN for that one.
   *
   * @param input of {@link #largestBatch} at most
   * @throws DeviceMemoryException where the device has not enough memory for so many
   * @throws ModelException where it fails
   */
  Inference run(ModelInput input) throws ModelException;

  @Override
  void close();
}
