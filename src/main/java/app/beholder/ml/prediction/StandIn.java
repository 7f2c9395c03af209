package app.beholder.ml.prediction;

import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.onnx.ConvNet;
import app.beholder.ml.onnx.Network;
import app.beholder.ml.onnx.OnnxFile;
import app.beholder.ml.onnx.TextEncoder;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small network of the program's own, with weights that learnt nothing: good for measuring. */
final class StandIn {
  private static final int PICTURE = 112;
  private static final List<Integer> CHANNELS = List.of(16, 32, 64, 128);
  private static final int VOCABULARY = 1000;
  private static final int LONGEST = 64;
  private static final int WIDTH = 128;
  private static final long SEED = 1;

  /** Every word is the same to it. */
  private static final String TOKENIZER =
      """
      {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
       "normalizer": null, "pre_tokenizer": {"type": "Whitespace"}, "post_processor": null,
       "decoder": null, "model": {"type": "WordLevel", "vocab": {"word": 0}, "unk_token": "word"}}
      """;

  private StandIn() {}

  /**
   * Writes one.
   *
   * @param title what people are told that it is
   */
  static ModelPackage write(Task task, String title, Path folder)
      throws IOException, ModelException {
    boolean image = task == Task.IMAGE;
    int classes = Emotion.ALL.size();
    Network network =
        image
            ? new ConvNet(PICTURE, CHANNELS, classes)
            : new TextEncoder(VOCABULARY, LONGEST, WIDTH, 4, 2, 4 * WIDTH, true, classes);
    Path file = folder.resolve("model.onnx");
    network.build(SEED).write(file);
    if (!image) {
      Files.writeString(folder.resolve(Manifest.TOKENIZER_FILE), TOKENIZER);
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT_VERSION,
            "stand-in",
            title,
            task,
            "model.onnx",
            "",
            Emotion.ALL.stream().map(Emotion::label).toList(),
            Activation.SOFTMAX,
            image ? picture() : null,
            image
                ? null
                : new Manifest.TextInput(TextEncoder.TOKENS, TextEncoder.MASK, null, LONGEST),
            null,
            new Manifest.Outputs(Network.LOGITS, Network.FEATURES, Manifest.Pooling.NONE),
            "",
            Map.of(),
            "");
    return new ModelPackage(folder, manifest, OnnxFile.read(file), "", false);
  }

  private static Manifest.PictureInput picture() {
    return new Manifest.PictureInput(
        ConvNet.IMAGE,
        PICTURE,
        PICTURE,
        Manifest.Layout.NCHW,
        Manifest.Channels.RGB,
        0,
        1,
        List.of(0.0, 0.0, 0.0),
        List.of(1.0, 1.0, 1.0));
  }
}
