package app.beholder.importing;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Brings files of annotations, and folders of pictures, into a library. */
public final class Importer {

  /**
   * Reads the beginning of a file.
   *
   * @param mapping the columns as mapped by hand; null to recognise them
   * @throws ImportException where the file cannot be read or is not a table
   */
  public Preview preview(Path file, @Nullable ColumnMapping mapping) throws ImportException {
    throw new UnsupportedOperationException();
  }

  /**
   * Imports a file: everything or, where it is cancelled or fails, nothing.
   *
   * @throws ImportException where the file cannot be read, or no mapping is given and none is recognised
   */
  public ImportReport run(ImportRequest request, Library library, Monitor monitor)
      throws ImportException, LibraryException, CancelledException {
    throw new UnsupportedOperationException();
  }
}
