package app.beholder.library.runs;

import java.nio.file.Path;

/** The runs of a library in the folder {@code runs}. */
public final class FolderRuns {
  private final Path folder;

  public FolderRuns(Path libraryFolder) {
    folder = libraryFolder.resolve("runs");
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
