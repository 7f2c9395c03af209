package app.beholder.importing;

import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes annotations in the layout of ArtELingo's lite release, which {@link Importer} reads again
 * without loss. The file has its name only after {@link #finish}; closed before that, nothing was
 * written.
 */
public final class LiteWriter implements Closeable {
  private final CsvFile csv;

  /**
   * Begins a file.
   *
   * @throws IOException where it cannot be written, with a message for people; so do the other
   *     methods
   */
  public LiteWriter(Path file) throws IOException {
    csv = new CsvFile(file, "art_style", "emotion", "language", "painting", "split", "utterance");
  }

  public void write(Painting painting, Annotation annotation) throws IOException {
    csv.write(
        painting.key().style(),
        annotation.emotion().label(),
        annotation.culture(),
        painting.key().id(),
        annotation.split(),
        annotation.comment());
  }

  public void finish() throws IOException {
    csv.finish();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
