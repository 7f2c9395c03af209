package app.beholder.ui.importing;

import app.beholder.importing.ImportException;
import app.beholder.importing.ImportRequest;
import app.beholder.job.CancelledException;
import app.beholder.job.Job;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.ui.importing.Outcome.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import from beginning to end. A library that is made for it stays open; where nothing came
 * into it, because the import failed, was cancelled or kept no row, it is closed and removed again.
 */
record ImportTask(ImportRun importer, Libraries libraries, ImportRequest request, Target target)
    implements Job<Imported> {
  private static final Logger LOG = LoggerFactory.getLogger(ImportTask.class);

  @Override
  public Imported run(Monitor monitor)
      throws ImportException, LibraryException, CancelledException {
    return switch (target) {
      case Target.Open(Library library) ->
          new Imported(importer.run(request, library, monitor), library, false);
      case Target.New(Path folder) -> intoNew(folder, monitor);
    };
  }

  private Imported intoNew(Path folder, Monitor monitor)
      throws ImportException, LibraryException, CancelledException {
    boolean folderWasThere = Files.isDirectory(folder);
    Library library = libraries.create(folder);
    boolean filled = false;
    try {
      Imported imported = new Imported(importer.run(request, library, monitor), library, true);
      filled = !imported.addedNothing();
      return imported;
    } finally {
      if (!filled) {
        library.close();
        remove(folder, folderWasThere);
      }
    }
  }

  private static void remove(Path folder, boolean onlyWhatIsInIt) {
    List<Path> deepestFirst;
    try (Stream<Path> tree = Files.walk(folder)) {
      deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        if (!onlyWhatIsInIt || !path.equals(folder)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      // The import's own outcome matters more to the user than an empty folder that stays behind.
      LOG.warn("The library {} that nothing came into could not be removed", folder, e);
    }
  }
}
