package app.beholder.app.wiring;

import app.beholder.app.system.UserFolders;
import app.beholder.importing.Importer;
import app.beholder.job.JobRunner;
import app.beholder.job.ThreadedJobRunner;
import app.beholder.library.Libraries;
import app.beholder.library.image.FilePictures;
import app.beholder.library.image.PictureWriter;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.ml.ModelServices;
import app.beholder.ml.djl.DjlEngine;
import app.beholder.ml.packages.FolderModels;
import app.beholder.studio.Studio;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What windows and commands work with.
 *
 * @param studio makes the built-in collection
 * @param models model packages and what runs them
 * @param runner closed when the program ends
 */
public record Services(
    Libraries libraries, Importer importer, Studio studio, ModelServices models, JobRunner runner)
    implements AutoCloseable {

  /**
   * The real ones.
   *
   * @param shippedModels the packages that came with the program; null where nobody said where they
   *     are
   */
  public static Services start(UserFolders folders, @Nullable Path shippedModels) {
    return new Services(
        new SqliteLibraries(new LibraryAdapters(), folders.cache()),
        new Importer(),
        Studio.of(PictureWriter::jpeg),
        new ModelServices(
            new FolderModels(folders.models(), shippedModels, folders.cache()),
            new DjlEngine(folders.cache()),
            new FilePictures()),
        new ThreadedJobRunner().closingAtExit());
  }

  /** The real ones, with all of the program's own files in one folder, and no shipped models. */
  public static Services startIn(Path folder) {
    return start(new UserFolders(folder, folder, folder, folder), null);
  }

  @Override
  public void close() {
    runner.close();
    models.models().releaseAll();
    models.engine().close();
  }
}
