package app.beholder.app.system;

import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What runs models on this machine, for people who ask for help. */
final class ModelVersions {
  private static final List<String> VERSIONS = List.of("djl", "onnxruntime", "tokenizers");

  private ModelVersions() {}

  /** Versions by name, and {@code runsOn}: the device that is used, and why better ones are not. */
  static Map<String, Supplier<String>> of(Engine engine) {
    return Map.of(
        "runsOn",
        () -> runsOn(engine),
        VERSIONS.get(0),
        () -> version(engine, VERSIONS.get(0)),
        VERSIONS.get(1),
        () -> version(engine, VERSIONS.get(1)),
        VERSIONS.get(2),
        () -> version(engine, VERSIONS.get(2)));
  }

  private static String version(Engine engine, String name) {
    try {
      return engine.report().versions().getOrDefault(name, "");
    } catch (ModelException e) {
      return "";
    }
  }

  private static String runsOn(Engine engine) {
    try {
      Engine.Report report = engine.report();
      String runs =
          report
              .runsOn(Device.AUTOMATIC)
              .map(provider -> "%s (%s)".formatted(provider.name(), provider.device()))
              .orElse("nothing");
      return report.providers().stream()
          .takeWhile(provider -> !provider.works())
          .map(provider -> "; %s: %s".formatted(provider.name(), provider.reason()))
          .collect(Collectors.joining("", runs, ""));
    } catch (ModelException e) {
      return e.getMessage();
    }
  }
}
