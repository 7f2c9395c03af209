package app.beholder.ui.importing;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Addition.Rejected;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Rejected lines as a CSV file with the columns {@code line,reason,text}, as the command line writes it too. */
final class RejectedFile {
  private RejectedFile() {}

  /** Writes the file in one go: where that fails, what was there before stays. */
  static void write(List<Rejected> lines, Path to, Monitor monitor) throws IOException, CancelledException {
    Path target = to.toAbsolutePath();
    Path part = Files.createTempFile(target.getParent(), ".rejected", ".part");
    try {
      try (CsvWriter csv = CsvWriter.builder().build(part)) {
        csv.writeRecord("line", "reason", "text");
        for (Rejected rejected : lines) {
          monitor.throwIfCancelled();
          csv.writeRecord(Long.toString(rejected.line()), rejected.reason(), rejected.text());
        }
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
