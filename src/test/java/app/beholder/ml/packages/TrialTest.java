package app.beholder.ml.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Device;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.FakeEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {
  private final FakeEngine engine = new FakeEngine();

  @Test
  void aModelThatGivesNoNumbersIsNotAccepted() throws Exception {
    ModelPackage model = app.beholder.ml.prediction.MadeModels.image("cnn");
    assertEquals(1, new Trial(engine).run(model, Device.CPU).count());
    engine.overflowing = one -> true;
    ModelException e =
        assertThrows(ModelException.class, () -> new Trial(engine).run(model, Device.CPU));
    assertTrue(e.getMessage().startsWith("The model Model cnn gives no numbers here"));
    assertEquals(List.of(), engine.open);
  }
}
