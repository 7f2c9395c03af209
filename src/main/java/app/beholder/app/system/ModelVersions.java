package app.beholder.app.system;

import app.beholder.ml.Engine;
import app.beholder.ml.ModelException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
      StringBuilder text = new StringBuilder();
      for (Engine.Provider provider : engine.report().providers()) {
        if (provider.works()) {
          return "%s (%s)%s".formatted(provider.name(), provider.device(), text);
        }
        text.append("; ").append(provider.name()).append(": ").append(provider.reason());
      }
      return "nothing" + text;
    } catch (ModelException e) {
      return e.getMessage();
    }
  }
}
