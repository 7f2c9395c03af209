package app.beholder.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A CSV file that appears under its name only when it is whole: until then it has another name. */
final class CsvOutput implements AutoCloseable {
  private final Path target;
  private final Path unfinished;
  private final CsvWriter csv;
  private boolean ended;

  CsvOutput(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    String name = this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    unfinished = this.target.resolveSibling(name);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unfinished);
  }

  void row(String... fields) {
    csv.writeRecord(fields);
  }

  /**
   * Gives the file its name.
   *
   * @param replace whether a file that has the name already may go
   * @throws FileAlreadyExistsException where there is one and it may not
   */
  void finish(boolean replace) throws IOException {
    end();
    if (replace) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(unfinished, target);
    }
  }

  /** Throws away what was not finished. */
  @Override
  public void close() throws IOException {
    try {
      end();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Closes the writer, which must not happen twice. */
  private void end() throws IOException {
    if (!ended) {
      ended = true;
      csv.close();
    }
  }

  /** Why a file could not be written, in words. */
  static String reason(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return switch (cause) {
      case AccessDeniedException _ -> Texts.text("file.denied");
      case FileSystemException failed when failed.getReason() != null -> failed.getReason();
      case null -> e.toString();
      default -> cause.getMessage() == null ? cause.toString() : cause.getMessage();
    };
  }
}
