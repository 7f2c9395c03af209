package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes rejected lines as a CSV file: {@code line,reason,text}. */
public final class RejectsCsv {

  private RejectsCsv() {}

  /**
   * Writes all lines, or leaves the file as it was.
   *
   * @throws IOException where the file cannot be written, with a message for people
   */
  public static void write(List<Rejected> lines, Path file) throws IOException {
    try (CsvFile csv = new CsvFile(file, "line", "reason", "text")) {
      for (Rejected line : lines) {
        csv.write(Long.toString(line.line()), line.reason(), line.text());
      }
      csv.finish();
    }
  }
}
