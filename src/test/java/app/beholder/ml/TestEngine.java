package app.beholder.ml;

import app.beholder.ml.djl.DjlEngine;
import java.nio.file.Path;

/**
 * The one engine of a test run. It is the first to touch ONNX Runtime: tests that use that without
 * the engine must call {@link #get} and its {@code report()} before, or no engine starts after.
 */
public final class TestEngine {
  /** Stays for the next run. */
  public static final Path CACHE = Path.of("target", "engine");

  private static final Engine ENGINE = new DjlEngine(CACHE);

  private TestEngine() {}

  public static Engine get() {
    return ENGINE;
  }
}
