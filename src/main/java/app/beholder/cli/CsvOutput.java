package app.beholder.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A CSV file that appears under its name only when it is whole: until then it has another name. */
final class CsvOutput implements AutoCloseable {
  private final Path target;
  private final Path unfinished;
  private final CsvWriter csv;

  CsvOutput(Path target) throws IOException {
    this.target = target.toAbsolutePath();
    String name = this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    unfinished = this.target.resolveSibling(name);
    csv = CsvWriter.builder().build(unfinished);
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
    csv.close();
    if (replace) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(unfinished, target);
    }
  }

  /** Throws away what was not finished. */
  @Override
  public void close() throws IOException {
    csv.close();
    Files.deleteIfExists(unfinished);
  }
}
