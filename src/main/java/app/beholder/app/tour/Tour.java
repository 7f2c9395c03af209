package app.beholder.app.tour;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.app.wiring.Services;
import app.beholder.job.Monitor;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Library;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Fonts;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.TextSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through the screens on one library, in each appearance, in two sizes, and enlarged. */
final class Tour {
  private static final int ENLARGED = 150;
  private static final List<Look> LOOKS = looks();

  private final Services services;
  private final BuiltInCollection builtIn;
  private final Path folder;
  private final Path to;

  /**
   * @param to an existing folder for the pictures
   */
  Tour(Services services, BuiltInCollection builtIn, Path folder, Path to) {
    this.services = services;
    this.builtIn = builtIn;
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
    try (Library library = services.libraries().open(folder, Monitor.NONE)) {
      library.text().update(Monitor.NONE);
      draw(library, drawn);
    }
    return drawn;
  }

  private void draw(Library library, List<Path> drawn) throws Exception {
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
    for (Look look : LOOKS) {
      HeadlessFx.call(() -> {
        drawn.addAll(new TourStop(services, builtIn, jobs, look, to).draw(library));
        return drawn.size();
      });
    }
  }

  private static List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    for (Appearance appearance :
        List.of(Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST)) {
      looks.add(new Look(appearance, TextSize.NORMAL, 1280, 800));
      looks.add(new Look(appearance, TextSize.NORMAL, 2560, 1440));
    }
    looks.add(new Look(Appearance.LIGHT, TextSize.near(ENLARGED), 1280, 800));
    return List.copyOf(looks);
  }
}
