package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Tokenizer;
import java.util.Optional;
import java.util.function.Consumer;

/** What a run feeds a model with, without the model: to measure the one apart from the other. */
public final class Feed {
  private Feed() {}

  /**
   * Makes paintings or annotations ready as a run does, on as many threads, and hands over what the
   * model would be asked. It is used anew afterwards.
   *
   * @param model an image or a text model, which is not asked
   * @param numbers of paintings or annotations
   */
  public static void of(
      Library library, LoadedModel model, int[] numbers, Consumer<ModelInput> taker)
      throws ModelException, LibraryException, CancelledException {
    new Pass(new Unasked(model, taker), Sources.of(library, model), found -> {}, Monitor.NONE)
        .run(Pass.chunks(numbers, 0), 0);
  }

  /** Looks like the model, and says nothing. */
  private record Unasked(LoadedModel asked, Consumer<ModelInput> taker) implements LoadedModel {
    @Override
    public ModelPackage model() {
      return asked.model();
    }

    @Override
    public String device() {
      return asked.device();
    }

    @Override
    public int largestBatch() {
      return asked.largestBatch();
    }

    @Override
    public int featureWidth() {
      return 0;
    }

    @Override
    public Optional<Tokenizer> tokenizer() {
      return asked.tokenizer();
    }

    @Override
    public Inference run(ModelInput input) {
      taker.accept(input);
      return new Inference(input.count(), new float[0], new float[0]);
    }

    @Override
    public void close() {
      // the model is not this one's
    }
  }
}
