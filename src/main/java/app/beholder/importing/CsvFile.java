package app.beholder.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A CSV file in the making: it has a temporary name until all of it is written, and then takes the
 * place of the old.
 */
public final class CsvFile implements Closeable {
  private final Path target;
  private final Path temporary;
  private final CsvWriter writer;
  private boolean ended;

  /**
   * Begins a file.
   *
   * @throws IOException where it cannot be written, with a message for people
   */
  public CsvFile(Path target, String... header) throws IOException {
    this.target = target.toAbsolutePath();
    temporary = this.target.resolveSibling(this.target.getFileName() + ".part");
    if (Files.isDirectory(this.target)) {
      throw new IOException(
          "Cannot write " + target + ", because it is a folder; give the name of a file.");
    }
    try {
      writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(temporary);
    } catch (IOException e) {
      throw unwritable(e);
    }
    write(header);
  }

  /**
   * Adds a line.
   *
   * @throws IOException where it cannot be written, with a message for people
   */
  public void write(String... fields) throws IOException {
    try {
      writer.writeRecord(fields);
    } catch (UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Gives the file its name.
   *
   * @throws IOException where it cannot be written, with a message for people
   */
  public void finish() throws IOException {
    try {
      end();
      Files.move(
          temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  /** Closes the writer, which fails where it happens twice. */
  private void end() throws IOException {
    if (!ended) {
      ended = true;
      writer.close();
    }
  }

  private IOException unwritable(Exception cause) {
    return new IOException(
        "Cannot write " + target + "; check that its folder is there and that the disk has room.",
        cause);
  }

  /** Leaves nothing behind where the file was not finished. */
  @Override
  public void close() throws IOException {
    try {
      end();
    } catch (UncheckedIOException e) {
      throw unwritable(e);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
