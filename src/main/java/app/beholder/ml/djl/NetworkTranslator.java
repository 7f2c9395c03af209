package app.beholder.ml.djl;

import ai.djl.ndarray.NDList;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import app.beholder.ml.Inference;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import org.jspecify.annotations.Nullable;

/**
 * What stands between DJL's predictor and the program. The predictor frees all tensors of a call
 * when it is over, so nothing of them is handed on. For one predictor.
 */
final class NetworkTranslator implements NoBatchifyTranslator<ModelInput, Inference> {
  private final Feeding feeding;
  private final Reading reading;
  private @Nullable ModelInput asked;

  NetworkTranslator(Feeding feeding, Reading reading) {
    this.feeding = feeding;
    this.reading = reading;
  }

  @Override
  public NDList processInput(TranslatorContext context, ModelInput input) throws ModelException {
    asked = input;
    return feeding.tensors(context.getNDManager(), input);
  }

  @Override
  public Inference processOutput(TranslatorContext context, NDList tensors) throws ModelException {
    ModelInput input = asked;
    asked = null;
    if (input == null) {
      throw new IllegalStateException("an answer without a question");
    }
    return reading.inference(tensors, input);
  }
}
