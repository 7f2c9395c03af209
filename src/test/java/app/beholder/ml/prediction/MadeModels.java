package app.beholder.ml.prediction;

import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Model packages without files. */
public final class MadeModels {
  /** How many features image and text models give. */
  public static final int WIDTH = 2;

  private MadeModels() {}

  public static ModelPackage image(String id) {
    return made(id, Task.IMAGE, true, null);
  }

  public static ModelPackage text(String id) {
    return made(id, Task.TEXT, true, null);
  }

  /** Gives features of pictures and predicts nothing. */
  public static ModelPackage extractor(String id) {
    return made(id, Task.IMAGE, false, null);
  }

  public static ModelPackage fusion(String id, ModelPackage image, ModelPackage text) {
    return made(id, Task.FUSION, true, new FusionInput("image", image.id(), "text", text.id()));
  }

  /** Another package of the same name, which predicts something else. */
  public static ModelPackage replaced(ModelPackage model) {
    return new ModelPackage(
        model.folder(), model.manifest(), model.graph(), hash(model.hash()), model.shipped());
  }

  private static ModelPackage made(
      String id, Task task, boolean predicts, @Nullable FusionInput fusion) {
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT_VERSION,
            id,
            "Model " + id,
            task,
            "model.onnx",
            hash(id),
            predicts ? Emotion.ALL.stream().map(Emotion::label).toList() : List.of(),
            Activation.NONE,
            task == Task.IMAGE ? picture() : null,
            task == Task.TEXT ? new TextInput("tokens", "mask", null, 16) : null,
            fusion,
            new Outputs(
                predicts ? "logits" : null, task == Task.FUSION ? null : "features", Pooling.NONE),
            "",
            Map.of(),
            "");
    return new ModelPackage(Path.of(id), manifest, graph(fusion), hash(id), false);
  }

  private static Graph graph(@Nullable FusionInput fusion) {
    List<Tensor> inputs =
        fusion == null ? List.of() : List.of(features(fusion.image()), features(fusion.text()));
    return new Graph(inputs, List.of(), 17, 0, Set.of(), "");
  }

  private static Tensor features(String name) {
    return new Tensor(name, Type.FLOAT32, List.of(Graph.FREE, (long) WIDTH));
  }

  private static PictureInput picture() {
    List<Double> none = List.of(0.0, 0.0, 0.0);
    List<Double> one = List.of(1.0, 1.0, 1.0);
    return new PictureInput("picture", 2, 2, Layout.NCHW, Channels.RGB, 0, 1, none, one);
  }

  private static String hash(String text) {
    return "%064x".formatted(text.hashCode() & 0xFFFFFFFFL);
  }
}
