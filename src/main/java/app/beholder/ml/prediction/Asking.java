package app.beholder.ml.prediction;

import app.beholder.library.LibraryException;
import app.beholder.ml.Device;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;

/** Asks models about single things. Keeps the models loaded that were asked last. */
public final class Asking implements AutoCloseable {
  private final ModelServices services;

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
    throw new UnsupportedOperationException(services.toString());
  }

  @Override
  public synchronized void close() {}
}
