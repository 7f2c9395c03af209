package app.beholder.ml.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Device;
import app.beholder.ml.Inference;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalvingTest {
  private final FakeEngine engine = new FakeEngine();

  @Test
  void asksAboutAllAtOnceWhereThereIsMemory() throws ModelException {
    Inference all = halving().run(numbers(10));
    assertEquals(List.of(10), engine.asked);
    assertEquals(10, all.count());
  }

  @Test
  void remembersForHowManyThereIsMemory() throws ModelException {
    engine.memory = 3;
    Halving halving = halving();
    Inference all = halving.run(numbers(10));
    assertEquals(2, halving.most());
    assertEquals(List.of(2, 2, 2, 2, 2), engine.asked);
    assertEquals(10, all.count());
    for (int i = 0; i < 10; i++) {
      assertEquals(expected(i, 2), all.features()[i * 2], "of " + i);
      assertEquals(2 * expected(i, 2), all.probabilities()[i * 9 + 1], "of " + i);
    }
    engine.memory = 100;
    engine.asked.clear();
    halving.run(numbers(3));
    assertEquals(List.of(2, 1), engine.asked);
  }

  @Test
  void neverAsksAboutMoreThanTheGraphTakes() throws ModelException {
    engine.largestBatch = 1;
    halving().run(numbers(3));
    assertEquals(List.of(1, 1, 1), engine.asked);
  }

  @Test
  void givesUpWhereThereIsNoMemoryForOne() {
    engine.memory = 0;
    ModelException e = assertThrows(ModelException.class, () -> halving().run(numbers(4)));
    assertTrue(e.getMessage().contains("even for one"), e.getMessage());
  }

  private Halving halving() {
    return new Halving(engine.load(MadeModels.image("cnn"), Device.CPU));
  }

  private static float expected(int number, int batch) {
    return 12 * number + batch / 1024f;
  }

  /** Pictures whose numbers sum to twelve times their place. */
  private static ModelInput numbers(int count) {
    FloatBuffer values = ByteBuffer.allocateDirect(count * 12 * 4).asFloatBuffer();
    for (int i = 0; i < count * 12; i++) {
      values.put(i, i / 12);
    }
    return new ModelInput.Pictures(count, values);
  }
}
