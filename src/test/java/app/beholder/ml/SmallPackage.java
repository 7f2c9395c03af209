package app.beholder.ml;

import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.OnnxFile;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a package of a graph that a test builds. */
public final class SmallPackage {
  private final Path folder;
  private Task task = Task.IMAGE;
  private List<String> labels = Emotion.ALL.stream().map(Emotion::label).toList();
  private Activation activation = Activation.SOFTMAX;
  private @Nullable PictureInput picture;
  private @Nullable TextInput text;
  private @Nullable FusionInput fusion;
  private Outputs outputs = new Outputs("logits", null, Pooling.NONE);

  /**
   * @param folder for the graph and, of a text model, the tokenizer that the test writes
   */
  public SmallPackage(Path folder) {
    this.folder = folder;
  }

  public SmallPackage picture(String input, int width, int height, Layout layout) {
    task = Task.IMAGE;
    picture =
        new PictureInput(
            input,
            width,
            height,
            layout,
            Channels.RGB,
            0,
            1,
            List.of(0.0, 0.0, 0.0),
            List.of(1.0, 1.0, 1.0));
    return this;
  }

  public SmallPackage text(
      String tokens, @Nullable String mask, @Nullable String types, int maximumLength) {
    task = Task.TEXT;
    text = new TextInput(tokens, mask, types, maximumLength);
    return this;
  }

  public SmallPackage fusion(String image, String imageModel, String text, String textModel) {
    task = Task.FUSION;
    fusion = new FusionInput(image, imageModel, text, textModel);
    return this;
  }

  public SmallPackage activation(Activation other) {
    activation = other;
    return this;
  }

  public SmallPackage labels(List<String> others) {
    labels = others;
    return this;
  }

  public SmallPackage outputs(@Nullable String logits, @Nullable String features, Pooling pooling) {
    outputs = new Outputs(logits, features, pooling);
    if (logits == null) {
      labels = List.of();
    }
    return this;
  }

  /** Writes the graph as {@code model.onnx}. */
  public ModelPackage of(GraphBuilder graph) throws Exception {
    graph.write(folder.resolve("model.onnx"));
    return ofFile("model.onnx");
  }

  /** With a graph that lies in the folder already. */
  public ModelPackage ofFile(String file) throws ModelException {
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT_VERSION,
            "small",
            "Small",
            task,
            file,
            "",
            labels,
            activation,
            picture,
            text,
            fusion,
            outputs,
            "",
            Map.of(),
            "");
    return new ModelPackage(
        folder, manifest, OnnxFile.read(folder.resolve(file)), "0".repeat(64), false);
  }
}
