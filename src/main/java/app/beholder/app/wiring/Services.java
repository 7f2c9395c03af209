package app.beholder.app.wiring;

import app.beholder.importing.Importer;
import app.beholder.job.JobRunner;
import app.beholder.job.ThreadedJobRunner;
import app.beholder.library.Libraries;
import app.beholder.library.image.PictureWriter;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.studio.Studio;
import java.nio.file.Path;

/**
 * What windows and commands work with.
 *
 * @param studio makes the built-in collection
 * @param runner closed when the program ends
 */
public record Services(Libraries libraries, Importer importer, Studio studio, JobRunner runner)
    implements AutoCloseable {

  /**
   * The real ones.
   *
   * @param programCache a folder for what the program can make anew at any time
   */
  public static Services start(Path programCache) {
    return new Services(
        new SqliteLibraries(new LibraryAdapters(), programCache),
        new Importer(),
        Studio.of(PictureWriter::jpeg),
        new ThreadedJobRunner().closingAtExit());
  }

  @Override
  public void close() {
    runner.close();
  }
}
