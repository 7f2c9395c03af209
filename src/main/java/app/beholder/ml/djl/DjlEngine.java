package app.beholder.ml.djl;

import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import java.nio.file.Path;

/** DJL with ONNX Runtime. Starts when it is first asked for something. */
public final class DjlEngine implements Engine {
  private final Path programCache;

  /**
   * @param programCache a folder of the program's own where libraries in machine code are unpacked,
   *     once for each version
   */
  public DjlEngine(Path programCache) {
    this.programCache = programCache;
  }

  @Override
  public Report report() throws ModelException {
    throw new UnsupportedOperationException(programCache.toString());
  }

  @Override
  public LoadedModel load(ModelPackage model, Device device) throws ModelException {
    throw new UnsupportedOperationException(programCache.toString());
  }

  @Override
  public void close() {}
}
