package app.beholder.ml.prediction;

import app.beholder.library.LibraryException;
import app.beholder.ml.ModelInput;
import java.util.List;

/** Makes paintings or annotations ready for a model. Called by several threads at once. */
interface Preparation {

  /**
   * Things that the model is asked about at once.
   *
   * @param places where in the numbers that were to be made ready each of them stands
   */
  record Batch(int[] places, ModelInput input) {}

  /**
   * What could be made ready, and the numbers that could not be read, with the reasons.
   *
   * @param done to be called when the model has seen the batches: what they hold may be used anew
   */
  record Ready(List<Batch> batches, List<Unreadable> unreadable, Runnable done) {}

  /**
   * A painting or annotation that is left out.
   *
   * @param reason a sentence for people
   */
  record Unreadable(int number, String reason) {
    Unreadable(int number, Exception thrown) {
      this(number, String.valueOf(thrown.getMessage()));
    }
  }

  /**
   * How many are made ready by one thread in one go. Divides {@link Pass#CHUNK}, and is the same on
   * every machine, so that the same things stand in one batch wherever a run goes on.
   */
  int portion();

  /** How much memory outside the heap a portion needs, about, in bytes. */
  int portionBytes();

  /**
   * Makes some ready. What is in a batch depends on these numbers alone.
   *
   * @throws LibraryException where the library itself cannot be read
   */
  Ready ready(int[] numbers) throws LibraryException;
}
