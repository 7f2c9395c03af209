package app.beholder.ml.packages;

import app.beholder.ml.Draft;
import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Graph.Type;
import app.beholder.ml.onnx.ConvNet;
import app.beholder.ml.onnx.FusionHead;
import app.beholder.ml.onnx.TextEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tiny models of each task, and graphs that only say what they take and give. */
public final class MadeModels {
  /** How wide the features of {@link #image} and {@link #text} are. */
  public static final int IMAGE_WIDTH = 4;

  public static final int TEXT_WIDTH = 8;

  private static final String TOKENIZER =
      """
      {"version": "1.0", "model": {"type": "WordLevel", "vocab": {"[UNK]": 0}, "unk_token": "[UNK]"}}
      """;

  private MadeModels() {}

  /** An image model of 8 x 8 pixels with logits and features. */
  public static Path image(Path file) {
    return written(() -> new ConvNet(8, List.of(IMAGE_WIDTH), 9).build(1).write(file), file);
  }

  /** The same with so many classes. */
  public static Path image(Path file, int classes) {
    return written(() -> new ConvNet(8, List.of(IMAGE_WIDTH), classes).build(1).write(file), file);
  }

  /** A text model with logits and features, and its tokenizer beside it. */
  public static Path text(Path file) {
    return written(
        () -> {
          new TextEncoder(20, 16, TEXT_WIDTH, 2, 1, 16, true, 9).build(1).write(file);
          Files.writeString(file.resolveSibling("tokenizer.json"), TOKENIZER);
        },
        file);
  }

  /** A fusion model for features of these widths. */
  public static Path fusion(Path file, int image, int text) {
    return written(() -> new FusionHead(image, text, 4, List.of(), 9).build(1).write(file), file);
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static Path written(Writing writing, Path file) {
    try {
      Files.createDirectories(file.getParent());
      writing.write();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Tensor tensor(String name, Type type, long... shape) {
    return new Tensor(name, type, Arrays.stream(shape).boxed().toList());
  }

  static Tensor floats(String name, long... shape) {
    return tensor(name, Type.FLOAT32, shape);
  }

  static Tensor tokens(String name, long... shape) {
    return tensor(name, Type.INT64, shape);
  }

  static Graph graph(List<Tensor> inputs, Tensor... outputs) {
    return new Graph(inputs, List.of(outputs), 17, 100, Set.of("Gemm"), "pytorch");
  }

  static Draft proposed(Path file, Graph graph) {
    return new Proposal(file, graph, List.of()).draft("0", Set.of());
  }
}
