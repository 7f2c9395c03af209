package app.beholder.app.wiring;

import app.beholder.importing.Importer;
import app.beholder.job.JobRunner;
import app.beholder.job.ThreadedJobRunner;
import app.beholder.library.Libraries;
import app.beholder.library.sqlite.SqliteLibraries;
import java.nio.file.Path;

/**
 * What windows and commands work with.
 *
 * @param runner closed when the program ends
 */
public record Services(Libraries libraries, Importer importer, JobRunner runner)
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
        new ThreadedJobRunner().closingAtExit());
  }

  @Override
  public void close() {
    runner.close();
  }
}
