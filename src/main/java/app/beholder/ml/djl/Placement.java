package app.beholder.ml.djl;

import ai.djl.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a model on the graphics card where it was not wished otherwise, and on the processor where
 * that does not work; then what people read of the device says why.
 */
final class Placement {
  private static final Logger LOG = LoggerFactory.getLogger(Placement.class);

  private Placement() {}

  /** Loads the model on a device of DJL's; people are told the name. */
  @FunctionalInterface
  interface Loading {
    LoadedModel load(Device on, String name) throws ModelException;
  }

  /**
   * Loads it.
   *
   * @param wish the card, or whatever there is; for the processor nothing has to be found out
   * @param report which ways there are
   * @throws ModelException where it does not load on the processor either
   */
  static LoadedModel load(app.beholder.ml.Device wish, Engine.Report report, Loading loading)
      throws ModelException {
    String reason = "";
    for (Engine.Provider provider : report.providers()) {
      if (provider.name().equals(Providers.CUDA) && provider.works()) {
        try {
          return loading.load(Device.gpu(Providers.CARD), provider.device());
        } catch (ModelException e) {
          LOG.warn("a model does not run on {}, but on the processor", provider.device(), e);
          reason = e.getMessage();
        }
      } else if (provider.name().equals(Providers.CUDA) && wish == app.beholder.ml.Device.CUDA) {
        reason = provider.reason();
      }
    }
    return loading.load(Device.cpu(), processor(reason));
  }

  /** The processor's name, with the reason why it is not the card. */
  private static String processor(String reason) {
    return reason.isEmpty()
        ? Providers.CPU
        : "%s (%s: %s)".formatted(Providers.CPU, Providers.CUDA, reason.replaceFirst("[.]$", ""));
  }
}
