package app.beholder.ui.shell;

import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How the shell comes by the screens that stand beside the gallery; one call makes one screen. */
public interface Screens {

  /** A painting screen for a library that was opened. */
  PaintingScreen painting(Library library, FxJobs jobs);

  /**
   * A collection screen for a library that was opened.
   *
   * @param show shows in the gallery what a filter lets through
   * @param importData lets people import data into the library
   */
  CollectionScreen collection(
      Library library, FxJobs jobs, Consumer<Filter> show, Runnable importData);

  /**
   * The screen of the models.
   *
   * @param notices where people are told that long work has ended
   * @param typing waits until typing has paused
   * @param shownChanged called when the screens of the library have another run to show
   * @param back goes to what stood there before, where no library is open
   */
  ModelsScreen models(
      FxJobs jobs, Notices notices, Debounce typing, Runnable shownChanged, Runnable back);

  /**
   * Lets people import data in a wizard.
   *
   * @param open the open library, which may be added to; empty where none is open and a new one
   *     must be made
   * @param files what to import, where that is chosen already: a file, a folder of pictures, both
   *     or nothing
   * @param imported called on the FX thread when data has arrived, with the library that it was
   *     added to: the open one, or a new one that is open now and belongs to the shell
   */
  void importData(
      Optional<Library> open, List<Path> files, FxJobs jobs, Consumer<Library> imported);

  /** The windows around the screens. */
  Tools tools();
}
