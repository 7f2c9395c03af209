package app.beholder.ui.importing;

import app.beholder.importing.ImportReport;
import app.beholder.library.Library;

/** How an import ended. */
sealed interface Outcome {

  /**
   * The file was read to its end.
   *
   * @param library open still; where it was {@code created} and nothing was added, closed and gone
   *     again
   */
  record Imported(ImportReport report, Library library, boolean created) implements Outcome {
    boolean addedNothing() {
      return report.kept() == 0;
    }

    /** Whether there is a library to look at. */
    boolean libraryIsThere() {
      return !created || !addedNothing();
    }
  }

  /** Something went wrong and the library is as it was. The message is for people. */
  record Failed(String message, boolean created) implements Outcome {}

  /** The user stopped it and the library is as it was. */
  record Cancelled(boolean created) implements Outcome {}
}
