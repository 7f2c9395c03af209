package app.beholder.app.tour;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.importing.Importer;
import app.beholder.job.Monitor;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Fonts;
import app.beholder.ui.common.FxJobs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the screens on one library, in both appearances and in two sizes. */
final class Tour {
  private static final int[][] SIZES = {{1280, 800}, {2560, 1440}};

  private final Libraries libraries;
  private final Importer importer;
  private final Optional<Path> folder;
  private final Path to;

  /**
   * @param folder the library; empty to show what the program looks like without one
   * @param to an existing folder for the pictures
   */
  Tour(Libraries libraries, Importer importer, Optional<Path> folder, Path to) {
    this.libraries = libraries;
    this.importer = importer;
    this.folder = folder;
    this.to = to;
  }

  /** Draws the pictures and returns their files, in the order they were drawn. */
  List<Path> run() throws Exception {
    HeadlessFx.call(() -> {
      Fonts.prepare();
      return folder;
    });
    List<Path> drawn = new ArrayList<>();
    if (folder.isEmpty()) {
      draw(Optional.empty(), drawn);
      return drawn;
    }
    try (Library library = libraries.open(folder.get(), Monitor.NONE)) {
      library.text().update(Monitor.NONE);
      draw(Optional.of(library), drawn);
    }
    return drawn;
  }

  private void draw(Optional<Library> library, List<Path> drawn) throws Exception {
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
    for (Appearance appearance : Appearance.values()) {
      for (int[] size : SIZES) {
        HeadlessFx.call(() -> {
          TourStop stop = new TourStop(libraries, importer, jobs, appearance, size[0], size[1], to);
          drawn.addAll(stop.draw(library));
          return drawn.size();
        });
      }
    }
  }
}
