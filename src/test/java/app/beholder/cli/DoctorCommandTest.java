package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.FakeEngine;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DoctorCommandTest {
  private final FakeLibraries libraries = new FakeLibraries();
  private final ModelServices models = new FakeEngine(2, 2).services();

  /** An engine that does not start. */
  private static final class NoEngine implements Engine {
    @Override
    public Report report() throws ModelException {
      throw new ModelException("The engine is out of order.");
    }

    @Override
    public LoadedModel load(ModelPackage model, Device device) throws ModelException {
      throw new ModelException("The engine is out of order.");
    }

    @Override
    public void close() {}
  }

  @Test
  void tellsOnWhatModelsRunAndHowFast() {
    CommandRun run = CommandRun.of(libraries, models, "doctor");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().matches("(?s).*CUDA +does not work: There is no card\\..*"), run.out());
    assertTrue(run.out().matches("(?s).*CPU +works: Abacus, 9 cores.*"), run.out());
    assertTrue(
        run.out().matches("(?s).*a painting +[0-9.]+ ms .*a small network of the program's own.*"),
        run.out());
    assertTrue(run.out().matches("(?s).*a comment +[0-9.]+ ms .*"), run.out());
  }

  @Test
  void tellsScriptsTheSame() {
    JsonNode json = CommandRun.of(libraries, models, "doctor", "--json").json();
    JsonNode cuda = json.get("devices").get(0);
    assertEquals("CUDA", cuda.get("name").asString());
    assertFalse(cuda.get("works").asBoolean());
    assertEquals("There is no card.", cuda.get("reason").asString());
    assertTrue(json.get("devices").get(1).get("works").asBoolean());
    JsonNode painting = json.get("speeds").get(0);
    assertEquals("image", painting.get("task").asString());
    assertTrue(painting.get("single").asDouble() >= painting.get("best").asDouble());
    assertTrue(painting.get("bestBatch").asInt() >= 1);
    assertEquals("", json.get("modelProblem").asString());
  }

  @Test
  void anEngineThatDoesNotStartIsAFinding() {
    ModelServices none = new ModelServices(models.models(), new NoEngine(), models.pictures());
    CommandRun run = CommandRun.of(libraries, none, "doctor");
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().matches("(?s).*models +The engine is out of order\\..*"), run.out());
    JsonNode json = CommandRun.of(libraries, none, "doctor", "--json").json();
    assertEquals("The engine is out of order.", json.get("modelProblem").asString());
    assertEquals(0, json.get("devices").size());
  }
}
