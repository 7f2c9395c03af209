package app.beholder.ml.djl;

import ai.djl.engine.Engine;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import app.beholder.ml.ModelException;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts DJL with ONNX Runtime, once. Nothing else may touch either before: ONNX Runtime has one
 * environment for the whole process, and DJL fails where another has made it. May be called from
 * any thread.
 */
final class EngineStart {
  /** Named always: with the tokenizers on the class path DJL's own choice is another engine. */
  static final String ENGINE = "OnnxRuntime";

  private static final Logger LOG = LoggerFactory.getLogger(EngineStart.class);

  /** ONNX Runtime makes such a folder at each start, also where it has nothing to unpack. */
  private static final String TEMPORARY_FOLDERS = "onnxruntime-java*";

  private final NativeLibraries libraries;
  private @Nullable OrtEnvironment environment;
  private @Nullable ModelException failure;

  EngineStart(NativeLibraries libraries) {
    this.libraries = libraries;
  }

  /**
   * The environment of an engine that runs.
   *
   * @throws ModelException where it does not start; it is not tried again
   */
  synchronized OrtEnvironment environment() throws ModelException {
    if (failure != null) {
      throw new ModelException(failure.getMessage(), failure);
    }
    if (environment == null) {
      try {
        environment = start();
      } catch (ModelException e) {
        LOG.error("the engine does not start", e);
        failure = e;
        throw e;
      }
    }
    return environment;
  }

  private OrtEnvironment start() throws ModelException {
    long begin = System.nanoTime();
    setProperties();
    libraries.unpackRuntime();
    Set<Path> before = temporaryFolders();
    try {
      Engine.getEngine(ENGINE);
      OrtEnvironment started = OrtEnvironment.getEnvironment();
      started.setTelemetry(false);
      LOG.info(
          "ONNX Runtime {} started in {} ms",
          started.getVersion(),
          (System.nanoTime() - begin) / 1_000_000);
      return started;
    } catch (OrtException | RuntimeException | LinkageError | AssertionError e) {
      throw new ModelException(
          "ONNX Runtime, which runs models, does not start on this system (%s); the log has the details."
              .formatted(EngineFailure.reason(e)),
          e);
    } finally {
      removeEmpty(before);
    }
  }

  /** Nothing is ever downloaded, counted or told to anybody, and libtorch is not looked for. */
  private void setProperties() {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.onnx.disable_alternative", "true");
    System.setProperty("ai.djl.default_engine", ENGINE);
    System.setProperty("DJL_CACHE_DIR", libraries.forDjl().toString());
    System.setProperty("ENGINE_CACHE_DIR", libraries.forDjl().toString());
  }

  /** At a regular end ONNX Runtime removes its folder by itself; a killed process could not. */
  private static void removeEmpty(Set<Path> before) {
    for (Path folder : temporaryFolders()) {
      if (!before.contains(folder)) {
        try {
          Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
          LOG.debug("{} is another program's", folder);
        } catch (IOException e) {
          LOG.debug("{} stays", folder, e);
        }
      }
    }
  }

  private static Set<Path> temporaryFolders() {
    Set<Path> folders = new HashSet<>();
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, TEMPORARY_FOLDERS)) {
      found.forEach(folders::add);
    } catch (IOException e) {
      LOG.debug("{} cannot be read", temporary, e);
    }
    return folders;
  }
}
