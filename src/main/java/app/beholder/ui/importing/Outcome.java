package app.beholder.ui.importing;

import app.beholder.importing.ImportReport;
import java.nio.file.Path;

/** How an import ended. */
sealed interface Outcome {

  /**
   * The file was read to its end.
   *
   * @param library the folder of the library; where {@code created} and nothing was added it is gone again
   */
  record Imported(ImportReport report, Path library, boolean created) implements Outcome {
    boolean addedNothing() {
      return report.kept() == 0;
    }
  }

  /** Something went wrong and the library is as it was. The message is for people. */
  record Failed(String message, boolean created) implements Outcome {}

  /** The user stopped it and the library is as it was. */
  record Cancelled(boolean created) implements Outcome {}
}
