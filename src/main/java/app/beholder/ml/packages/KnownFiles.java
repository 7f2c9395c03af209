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
import org.jspecify.annotations.Nullable;

/**
 * What is known of files, which are read again only when their size or time changed. For any
 * thread: who asks about a file that another is reading waits for that one.
 */
final class KnownFiles {

  private record Stamp(long size, FileTime time) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
    }
  }

  /** How a file is read. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Path file) throws IOException, ModelException;
  }

  /** What is known of one file. */
  static final class Known<T> {
    private final Path file;
    private @Nullable Stamp stamp;
    private @Nullable T value;

    Known(Path file) {
      this.file = file;
    }

    synchronized T get(Reading<T> reading) throws IOException, ModelException {
      Stamp now = Stamp.of(file);
      T read = value;
      if (read == null || !now.equals(stamp)) {
        read = reading.read(file);
        value = read;
        stamp = now;
      }
      return read;
    }
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
      return all.computeIfAbsent(file.toAbsolutePath().normalize(), Known::new).get(reading);
    } catch (IOException e) {
      throw new ModelException(
          file + " cannot be read; check that it is there and may be read.", e);
    }
  }
}
