package app.beholder.ml.onnx;

import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.ModelException;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** ONNX files as they lie on disk. */
public final class OnnxFile {
  /** A protobuf message has no more bytes. */
  static final long LARGEST = Integer.MAX_VALUE;

  private final Path file;
  private final String name;

  private OnnxFile(Path file) {
    this.file = file;
    this.name = String.valueOf(file.getFileName());
  }

  /**
   * What a file says about itself. The weights are passed over: it takes little memory however
   * large the file is.
   *
   * @throws ModelException where it cannot be read, is no ONNX file, or one that does not run here
   */
  public static Graph read(Path file) throws ModelException {
    return new OnnxFile(file).read();
  }

  private Graph read() throws ModelException {
    try {
      Contents contents = contents();
      new RunsHere(name, contents).check();
      return graph(contents);
    } catch (NoSuchFileException e) {
      throw new ModelException(file + " is not there; choose another file.", e);
    } catch (IOException e) {
      throw new ModelException(
          file + " cannot be read; see that it is at hand and that you may read it.", e);
    }
  }

  private Contents contents() throws IOException, ModelException {
    if (Files.isDirectory(file)) {
      throw new ModelException(name + " is a folder; choose the .onnx file in it.");
    }
    long size = Files.size(file);
    if (size == 0) {
      throw new ModelException(name + " is empty; copy or export it again.");
    }
    if (size > LARGEST) {
      throw new ModelException(
          name
              + " is larger than 2 GB, which an ONNX file cannot be; export the model with weights in"
              + " half precision, or a smaller one.");
    }
    Contents contents = new Contents();
    try (InputStream in = Files.newInputStream(file)) {
      GraphReader.read(in, (int) size, contents);
    } catch (InvalidProtocolBufferException e) {
      throw unreadable(contents, e);
    }
    if (contents.saysNothing()) {
      throw unreadable(contents, null);
    }
    return contents;
  }

  /** Of what is no model as far as it was read. */
  private ModelException unreadable(Contents contents, @Nullable IOException cause)
      throws IOException {
    Optional<FileKind> kind;
    try (InputStream in = Files.newInputStream(file)) {
      kind = FileKind.of(in.readNBytes(FileKind.LOOKED_AT));
    }
    String problem;
    if (kind.isPresent()) {
      problem =
          name + " is " + kind.get().name() + ", not an ONNX file; " + kind.get().advice() + ".";
    } else if (contents.saysNothing()) {
      problem = name + " is not an ONNX file; choose one that ends in .onnx.";
    } else {
      problem = name + " is damaged or cut off; copy or export it again.";
    }
    return cause == null ? new ModelException(problem) : new ModelException(problem, cause);
  }

  private static Graph graph(Contents contents) {
    List<Tensor> inputs =
        contents.inputs.stream().filter(input -> !contents.weights.contains(input.name())).toList();
    Set<String> operators =
        contents.operators.entrySet().stream()
            .flatMap(
                domain -> domain.getValue().stream().map(name -> withDomain(domain.getKey(), name)))
            .collect(Collectors.toUnmodifiableSet());
    return new Graph(
        inputs,
        contents.outputs,
        Math.toIntExact(contents.operatorSets.getOrDefault("", 0L)),
        contents.parameters,
        operators,
        contents.producer);
  }

  private static String withDomain(String domain, String operator) {
    return domain.isEmpty() ? operator : domain + "." + operator;
  }
}
