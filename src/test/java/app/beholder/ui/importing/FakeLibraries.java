package app.beholder.ui.importing;

import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.LibraryGlance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Libraries in memory whose folders are on disk, with a file in each so that removing one has
 * something to do.
 */
final class FakeLibraries implements Libraries {
  private static final String MARK = "library.sqlite";

  @Override
  public boolean isLibrary(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK));
  }

  @Override
  public LibraryGlance glance(Path folder, int thumbnails) throws LibraryException {
    throw new LibraryException("Nobody looks at " + folder + " here.");
  }

  @Override
  public Library open(Path folder, Monitor monitor) {
    return new FakeLibrary(folder);
  }

  @Override
  public Library create(Path folder) throws LibraryException {
    try {
      Files.createDirectories(folder.resolve("cache"));
      Files.writeString(folder.resolve(MARK), "");
      return new FakeLibrary(folder);
    } catch (IOException e) {
      throw new LibraryException("The folder " + folder + " cannot be made.", e);
    }
  }
}
