package app.beholder.ml;

import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Packages of each kind whose ONNX files hold nothing, for tests of screens. */
public final class SampleModels {
  private static final List<String> LABELS = Emotion.ALL.stream().map(Emotion::label).toList();

  private final Path folder;

  /**
   * @param folder for the packages' folders
   */
  public SampleModels(Path folder) {
    this.folder = folder;
  }

  /** A package of each kind and a folder that is none. */
  public FakeModels all() throws IOException {
    return new FakeModels()
        .put(fusion())
        .put(image())
        .put(extractor())
        .put(text())
        .putUnusable(
            folder.resolve("half-copied"),
            "The file model.onnx in half-copied is not as model.json says: copy the package anew.");
  }

  /** Came with the program; predicts emotions from pictures. */
  public ModelPackage image() throws IOException {
    Graph graph =
        graph(
            List.of(new Tensor("pixels", Type.FLOAT32, List.of(-1L, 3L, 224L, 224L))),
            new Tensor("logits", Type.FLOAT32, List.of(-1L, 9L)),
            new Tensor("features", Type.FLOAT32, List.of(-1L, 128L)));
    return keep(
        manifest("built-in-image", "Image model of the built-in collection", Task.IMAGE)
            .with(
                new PictureInput(
                    "pixels",
                    224,
                    224,
                    Layout.NCHW,
                    Channels.RGB,
                    0.875,
                    1,
                    List.of(0.485, 0.456, 0.406),
                    List.of(0.229, 0.224, 0.225)))
            .make(),
        graph,
        true,
        """
        # Image model of the built-in collection

        Trained by Beholder on 300 paintings that programs made, with seed 7. It knows nothing of
        paintings by people.

        | culture | n | macro-F1 |
        |---|---|---|
        | English | 1,214 | 0.41 |
        | Arabic | 1,190 | 0.39 |
        | Chinese | 1,203 | 0.40 |
        """);
  }

  /** Gives features of pictures and predicts nothing. */
  public ModelPackage extractor() throws IOException {
    Draft draft = squeezenet(folder.resolve("squeezenet.onnx"));
    return keep(draft.manifest(), draft.graph(), false, "");
  }

  /** Predicts emotions from comments. */
  public ModelPackage text() throws IOException {
    Graph graph =
        graph(
            List.of(
                new Tensor("input_ids", Type.INT64, List.of(-1L, -1L)),
                new Tensor("attention_mask", Type.INT64, List.of(-1L, -1L))),
            new Tensor("logits", Type.FLOAT32, List.of(-1L, 9L)),
            new Tensor("last_hidden_state", Type.FLOAT32, List.of(-1L, -1L, 768L)));
    return keep(
        manifest("xlm-r-lingo", "XLM-R on ArtELingo", Task.TEXT)
            .with(new TextInput("input_ids", "attention_mask", null, 128))
            .with(new Outputs("logits", "last_hidden_state", Pooling.MEAN))
            .make(),
        graph,
        false,
        "");
  }

  /** Takes the features of the image and the text model. */
  public ModelPackage fusion() throws IOException {
    Graph graph =
        graph(
            List.of(
                new Tensor("image", Type.FLOAT32, List.of(-1L, 128L)),
                new Tensor("text", Type.FLOAT32, List.of(-1L, 768L))),
            new Tensor("logits", Type.FLOAT32, List.of(-1L, 9L)));
    return keep(
        manifest("fusion", "Fusion of picture and comment", Task.FUSION)
            .with(new FusionInput("image", "built-in-image", "text", "xlm-r-lingo"))
            .with(new Outputs("logits", null, Pooling.NONE))
            .make(),
        graph,
        false,
        "");
  }

  /** What is proposed for a file with the weights of SqueezeNet. */
  public static Draft squeezenet(Path file) {
    Graph graph =
        new Graph(
            List.of(new Tensor("data_0", Type.FLOAT16, List.of(1L, 3L, 224L, 224L))),
            List.of(
                new Tensor("softmaxout_1", Type.FLOAT16, List.of(1L, 1000L, 1L, 1L)),
                new Tensor("features", Type.FLOAT32, List.of(1L, 512L))),
            7,
            1_235_496,
            Set.of("Conv", "Relu"),
            "OnnxMLTools");
    Manifest manifest =
        manifest("squeezenet", "SqueezeNet", Task.IMAGE)
            .features()
            .with(
                new PictureInput(
                    "data_0",
                    224,
                    224,
                    Layout.NCHW,
                    Channels.BGR,
                    0,
                    255,
                    List.of(0.0, 0.0, 0.0),
                    List.of(1.0, 1.0, 1.0)))
            .with(new Outputs(null, "features", Pooling.NONE))
            .make();
    return new Draft(
        file,
        null,
        graph,
        manifest,
        List.of(
            "The input data_0 has three colours first and 224 x 224 pixels: an image model.",
            "The output softmaxout_1 has 1,000 numbers, not nine, so it predicts no emotions.",
            "The file does not say in which order colours stand: compare both on a painting."));
  }

  private ModelPackage keep(Manifest manifest, Graph graph, boolean shipped, String card)
      throws IOException {
    Path home = Files.createDirectories(folder.resolve(manifest.id()));
    Files.write(home.resolve(manifest.file()), new byte[4_960_000]);
    if (!card.isEmpty()) {
      Files.writeString(home.resolve(Manifest.CARD_FILE), card);
    }
    return new ModelPackage(home, manifest, graph, hash(manifest.id()), shipped);
  }

  private static String hash(String id) {
    return "%064x".formatted(0x7fff_1234_5678L * id.hashCode());
  }

  private static Graph graph(List<Tensor> inputs, Tensor... outputs) {
    return new Graph(inputs, List.of(outputs), 17, 11_689_512, Set.of("Gemm"), "pytorch 2.7.1");
  }

  private static Parts manifest(String id, String title, Task task) {
    return new Parts(id, title, task);
  }

  /** A manifest that is put together. */
  private static final class Parts {
    private final String id;
    private final String title;
    private final Task task;
    private List<String> labels = LABELS;
    private @Nullable PictureInput picture;
    private @Nullable TextInput text;
    private @Nullable FusionInput fusion;
    private Outputs outputs = new Outputs("logits", "features", Pooling.NONE);

    Parts(String id, String title, Task task) {
      this.id = id;
      this.title = title;
      this.task = task;
    }

    Parts with(PictureInput input) {
      picture = input;
      return this;
    }

    Parts with(TextInput input) {
      text = input;
      return this;
    }

    Parts with(FusionInput input) {
      fusion = input;
      return this;
    }

    Parts with(Outputs newOutputs) {
      outputs = newOutputs;
      return this;
    }

    Parts features() {
      labels = List.of();
      return this;
    }

    Manifest make() {
      return new Manifest(
          Manifest.FORMAT_VERSION,
          id,
          title,
          task,
          "model.onnx",
          hash(id),
          labels,
          Activation.SOFTMAX,
          picture,
          text,
          fusion,
          outputs,
          labels.isEmpty() ? "" : "ArtELingo, training split, 920,000 annotations",
          labels.isEmpty() ? Map.of() : Map.of("accuracy", 0.617, "macroF1", 0.4893, "ece", 0.021),
          labels.isEmpty() ? "MIT" : "");
    }
  }
}
