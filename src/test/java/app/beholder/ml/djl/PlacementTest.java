package app.beholder.ml.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.beholder.ml.Device;
import app.beholder.ml.Engine.Provider;
import app.beholder.ml.Engine.Report;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.FakeEngine;
import app.beholder.ml.prediction.MadeModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Provider CARD = new Provider("CUDA", "Card, 8 GiB", true, "");
  private static final Provider NO_CARD = new Provider("CUDA", "", false, "There is no driver.");
  private static final Provider PROCESSOR = new Provider("CPU", "A processor", true, "");

  private final List<String> loaded = new ArrayList<>();
  private boolean cardTakesIt = true;
  private boolean processorTakesIt = true;

  private String load(Device wish, Provider cuda) throws ModelException {
    LoadedModel model =
        Placement.load(wish, new Report(List.of(cuda, PROCESSOR), Map.of()), this::load);
    assertEquals("cnn", model.model().id());
    return loaded.getLast();
  }

  private LoadedModel load(ai.djl.Device on, String name) throws ModelException {
    if (on.isGpu() ? !cardTakesIt : !processorTakesIt) {
      throw new ModelException("No room on " + on.getDeviceType() + ".");
    }
    loaded.add(name);
    return new FakeEngine().load(MadeModels.image("cnn"), Device.CPU);
  }

  @Test
  void theCardIsTakenWhereItWorks() throws ModelException {
    assertEquals("Card, 8 GiB", load(Device.AUTOMATIC, CARD));
    assertEquals("Card, 8 GiB", load(Device.CUDA, CARD));
  }

  @Test
  void whyTheCardIsNotTakenIsTold() throws ModelException {
    cardTakesIt = false;
    assertEquals("CPU (CUDA: No room on gpu)", load(Device.AUTOMATIC, CARD));
    assertEquals("CPU (CUDA: There is no driver)", load(Device.CUDA, NO_CARD));
    assertEquals("CPU", load(Device.AUTOMATIC, NO_CARD), "nobody asked for a card");
  }

  @Test
  void whatLoadsNowhereIsAnError() {
    cardTakesIt = false;
    processorTakesIt = false;
    assertThrows(ModelException.class, () -> load(Device.AUTOMATIC, CARD));
  }
}
