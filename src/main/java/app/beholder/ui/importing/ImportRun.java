package app.beholder.ui.importing;

import app.beholder.importing.ImportException;
import app.beholder.importing.ImportReport;
import app.beholder.importing.ImportRequest;
import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;

/** What the wizard needs of {@link app.beholder.importing.Importer#run}. */
@FunctionalInterface
public interface ImportRun {
  ImportReport run(ImportRequest request, Library library, Monitor monitor)
      throws ImportException, LibraryException, CancelledException;
}
