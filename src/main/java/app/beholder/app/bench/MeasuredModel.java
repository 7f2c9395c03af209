package app.beholder.app.bench;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.onnx.ConvNet;
import app.beholder.ml.onnx.Network;
import app.beholder.ml.onnx.OnnxFile;
import app.beholder.ml.onnx.ResNet;
import app.beholder.ml.onnx.TextEncoder;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A network with fresh weights to measure with: how fast it is does not depend on what it learnt.
 *
 * @param title for the tables
 * @param network of an image model, or a {@link TextEncoder}
 * @param side of the picture, in pixels; 0 for a text model
 * @param times how many times as many things are predicted as of the slowest network
 */
record MeasuredModel(String title, Network network, int side, int times) {
  private static final int CLASSES = Emotion.ALL.size();
  private static final long SEED = 3;
  private static final int LONGEST = 128;

  /** Takes comments apart as BERT's does before it looks words up; all words are the same to it. */
  private static final String TOKENIZER =
      """
      {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
       "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
         "strip_accents": null, "lowercase": true},
       "pre_tokenizer": {"type": "BertPreTokenizer"}, "post_processor": null, "decoder": null,
       "model": {"type": "WordLevel", "vocab": {"word": 0}, "unk_token": "word"}}
      """;

  /** Four layers at 112 pixels: as fast as models are that people train on their own machine. */
  static MeasuredModel smallCnn() {
    return new MeasuredModel(
        "small CNN, 112 pixels", new ConvNet(112, List.of(16, 32, 64, 128), CLASSES), 112, 4);
  }

  /** The size of the published one. */
  static MeasuredModel resNet50() {
    return new MeasuredModel("ResNet50, 224 pixels", ResNet.fifty(CLASSES), 224, 1);
  }

  /** The size of DistilBERT. */
  static MeasuredModel transformer() {
    return new MeasuredModel("transformer, 6 x 768", TextEncoder.distilBert(CLASSES), 0, 1);
  }

  Task task() {
    return side == 0 ? Task.TEXT : Task.IMAGE;
  }

  /** Writes it as a package. */
  ModelPackage write(Path folder) throws IOException, ModelException {
    Path file = Files.createDirectories(folder).resolve("model.onnx");
    network.build(SEED).write(file);
    Graph graph = OnnxFile.read(file);
    String input = graph.inputs().getFirst().name();
    if (task() == Task.TEXT) {
      Files.writeString(folder.resolve(Manifest.TOKENIZER_FILE), TOKENIZER);
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT_VERSION,
            folder.getFileName().toString(),
            title,
            task(),
            file.getFileName().toString(),
            "",
            Emotion.ALL.stream().map(Emotion::label).toList(),
            Activation.SOFTMAX,
            picture(input),
            side == 0 ? new TextInput(input, TextEncoder.MASK, null, LONGEST) : null,
            null,
            new Outputs(Network.LOGITS, Network.FEATURES, Pooling.NONE),
            "",
            Map.of(),
            "");
    return new ModelPackage(folder, manifest, graph, "0".repeat(64), false);
  }

  private @Nullable PictureInput picture(String input) {
    List<Double> half = List.of(0.5, 0.5, 0.5);
    return side == 0
        ? null
        : new PictureInput(input, side, side, Layout.NCHW, Channels.RGB, 0.875, 1, half, half);
  }
}
