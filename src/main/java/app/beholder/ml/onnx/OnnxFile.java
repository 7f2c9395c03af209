package app.beholder.ml.onnx;

import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.ModelException;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** ONNX files as they lie on disk. */
public final class OnnxFile {
  /** A protobuf message has no more bytes. */
  static final long LARGEST = Integer.MAX_VALUE;

  private OnnxFile() {}

  /**
   * What a file says about itself. The weights are passed over: it takes little memory however
   * large the file is.
   *
   * @throws ModelException where it cannot be read, is no ONNX file, or one that does not run here
   */
  public static Graph read(Path file) throws ModelException {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      return graph(GraphReader.read(in, (int) size));
    } catch (InvalidProtocolBufferException e) {
      throw new ModelException(file.getFileName() + " is not an ONNX file.", e);
    } catch (IOException e) {
      throw new ModelException(file + " cannot be read.", e);
    }
  }

  private static Graph graph(Contents contents) {
    List<Tensor> inputs =
        contents.inputs.stream()
            .filter(input -> !contents.weights.contains(input.name()))
            .toList();
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
