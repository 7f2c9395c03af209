package app.beholder.ml.djl;

import app.beholder.ml.Device;
import app.beholder.ml.Engine;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import java.nio.file.Path;
import java.util.Optional;

/** DJL with ONNX Runtime. Starts when it is first asked for something. */
public final class DjlEngine implements Engine {
  private final NativeLibraries libraries;
  private final EngineStart start;
  private final Providers providers;

  /**
   * @param programCache a folder of the program's own where libraries in machine code are unpacked,
   *     once for each version
   */
  public DjlEngine(Path programCache) {
    libraries = new NativeLibraries(programCache);
    start = new EngineStart(libraries);
    providers = new Providers(start, libraries);
  }

  @Override
  public Report report() throws ModelException {
    return providers.report();
  }

  @Override
  public LoadedModel load(ModelPackage model, Device device) throws ModelException {
    start.environment();
    Optional<TokenizerFile> tokenizer = tokenizer(model);
    try {
      return load(model, device, tokenizer);
    } catch (ModelException | RuntimeException e) {
      tokenizer.ifPresent(TokenizerFile::close);
      throw e;
    }
  }

  private LoadedModel load(ModelPackage model, Device device, Optional<TokenizerFile> tokenizer)
      throws ModelException {
    if (device == Device.CPU) {
      return LoadedNetwork.load(model, ai.djl.Device.cpu(), Providers.CPU, tokenizer);
    }
    return Placement.load(
        device, providers.report(), (on, name) -> LoadedNetwork.load(model, on, name, tokenizer));
  }

  private Optional<TokenizerFile> tokenizer(ModelPackage model) throws ModelException {
    Manifest.TextInput text = model.manifest().text();
    if (text == null) {
      return Optional.empty();
    }
    libraries.unpackTokenizers();
    int fixedLength = new TokenFeeding(text, model.graph()).fixedLength();
    return Optional.of(
        TokenizerFile.read(model.tokenizerFile(), text.maximumLength(), fixedLength));
  }

  /**
   * ONNX Runtime's environment belongs to the process and ends with it; models are closed alone.
   */
  @Override
  public void close() {}
}
