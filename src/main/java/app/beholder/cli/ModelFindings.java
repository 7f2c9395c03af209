package app.beholder.cli;

import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.Speed;
import app.beholder.ml.prediction.SpeedTest;
import app.beholder.model.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * On what models can run here, and how fast.
 *
 * @param providers what was tried, in the order in which it is preferred
 * @param speeds of models for paintings and comments
 * @param problem why the two are missing, as a sentence; empty where they are not
 */
record ModelFindings(List<Engine.Provider> providers, List<Speed> speeds, String problem) {

  /** Starts the engine and measures; an engine that does not start is a finding too. */
  static ModelFindings of(ModelServices models, Work work) throws Exception {
    List<Engine.Provider> providers = List.of();
    try {
      providers = models.engine().report().providers();
      return new ModelFindings(
          providers,
          work.run(new SpeedTest(models, Device.AUTOMATIC, Texts.text("doctor.stand.in"))),
          "");
    } catch (ModelException e) {
      return new ModelFindings(providers, List.of(), e.getMessage());
    }
  }

  /** For {@code --json}: devices with reasons, and milliseconds for each painting or comment. */
  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("devices", providers.stream().map(ModelFindings::asMap).toList());
    map.put("speeds", speeds.stream().map(ModelFindings::asMap).toList());
    map.put("modelProblem", problem);
    return map;
  }

  private static Map<String, Object> asMap(Engine.Provider provider) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("name", provider.name());
    map.put("device", provider.device());
    map.put("works", provider.works());
    map.put("reason", provider.reason());
    return map;
  }

  private static Map<String, Object> asMap(Speed speed) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("task", speed.task().word());
    map.put("model", speed.model());
    map.put("device", speed.device());
    map.put("single", speed.single());
    map.put("bestBatch", speed.bestBatch());
    map.put("best", speed.best());
    return map;
  }

  void addTo(TextTable table) {
    for (Engine.Provider provider : providers) {
      table.row(
          provider.name(),
          provider.works()
              ? Texts.text("doctor.works", provider.device())
              : Texts.text("doctor.does.not.work", provider.reason()));
    }
    for (Speed speed : speeds) {
      String key = speed.bestBatch() == 1 ? "doctor.speed.single" : "doctor.speed.batch";
      table.row(
          Texts.text(speed.task() == Task.IMAGE ? "doctor.painting" : "doctor.comment"),
          Texts.text(
              key, speed.single(), speed.best(), speed.bestBatch(), speed.model(), speed.device()));
    }
    if (!problem.isEmpty()) {
      table.row(Texts.text("doctor.models"), problem);
    }
  }
}
