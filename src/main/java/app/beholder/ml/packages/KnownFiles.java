package app.beholder.ml.packages;

import app.beholder.ml.Graph;
import app.beholder.ml.ModelException;
import app.beholder.ml.onnx.OnnxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of files, which are read again only when their size or time changed. */
final class KnownFiles {

  private record Stamp(long size, FileTime time) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  private record Known<T>(Stamp stamp, T value) {}

  /** How a file is read. */
  private interface Reading<T> {
    T read(Path file) throws IOException, ModelException;
  }

  private final Map<Path, Known<Graph>> graphs = new ConcurrentHashMap<>();
  private final Map<Path, Known<String>> digests = new ConcurrentHashMap<>();
  private final Map<Path, Known<String>> tokenizers = new ConcurrentHashMap<>();

  /**
   * What an ONNX file says about itself.
   *
   * @throws ModelException where it is none
   */
  Graph graph(Path file) throws ModelException {
    return known(graphs, file, OnnxFile::read);
  }

  /** SHA-256 of a file. */
  String digest(Path file) throws ModelException {
    return known(digests, file, Sha256::of);
  }

  /** What is wrong with a tokenizer's file; empty where nothing is. */
  String tokenizerProblem(Path file) throws ModelException {
    return known(tokenizers, file, TokenizerCheck::problem);
  }

  private static <T> T known(Map<Path, Known<T>> all, Path file, Reading<T> reading)
      throws ModelException {
    try {
      Path key = file.toAbsolutePath().normalize();
      Stamp stamp = Stamp.of(key);
      Known<T> known = all.get(key);
      if (known == null || !known.stamp().equals(stamp)) {
        known = new Known<>(stamp, reading.read(key));
        all.put(key, known);
      }
      return known.value();
    } catch (IOException e) {
      throw new ModelException(
          file + " cannot be read; check that it is there and may be read.", e);
    }
  }
}
