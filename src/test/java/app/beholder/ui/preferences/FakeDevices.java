package app.beholder.ui.preferences;

import app.beholder.job.Monitor;
import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.Speed;
import app.beholder.model.Task;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A machine with a processor, and no graphics card unless a test says so. */
public final class FakeDevices implements Devices {
  private @Nullable Device measured;
  private @Nullable String problem;
  private boolean card;
  private int asked;

  @Override
  public Engine.Report report() throws ModelException {
    asked++;
    if (problem != null) {
      throw new ModelException(problem);
    }
    return new Engine.Report(
        List.of(
            card
                ? new Engine.Provider("CUDA", "A card", true, "")
                : new Engine.Provider("CUDA", "", false, "There is no driver."),
            new Engine.Provider("CPU", "A processor", true, "")),
        Map.of("engine", "1.2"));
  }

  @Override
  public List<Speed> speeds(Device device, Monitor monitor) {
    measured = device;
    return List.of(
        new Speed("Small network", Task.IMAGE, "CPU", 12.5, 16, 3.25),
        new Speed("Small network", Task.TEXT, "CPU", 0.8, 32, 0.2));
  }

  int asked() {
    return asked;
  }

  @Nullable Device measured() {
    return measured;
  }

  void cardWorks() {
    card = true;
  }

  void fail(String newProblem) {
    problem = newProblem;
  }
}
