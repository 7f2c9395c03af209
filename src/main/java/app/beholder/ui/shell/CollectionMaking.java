package app.beholder.ui.shell;

import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what the built-in collection still lacks, in the background, while it is looked at. */
final class CollectionMaking {
  private static final Logger LOG = LoggerFactory.getLogger(CollectionMaking.class);

  private final BuiltInCollection collection;
  private final FxJobs jobs;
  private final Dialogs dialogs;
  private final Texts texts;
  private Runnable stop = () -> {};

  CollectionMaking(BuiltInCollection collection, FxJobs jobs, Dialogs dialogs, Texts texts) {
    this.collection = collection;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /**
   * Goes on with a library that was opened, where it is the built-in collection and not finished.
   *
   * @param more called when there are more paintings to see
   */
  void goOn(Library library, Runnable more) {
    if (!collection.isUnfinished(library)) {
      return;
    }
    Making making = new Making(library, more);
    BackgroundJob job =
        jobs.start(
            texts.get("builtin.job"),
            monitor -> {
              collection.fill(library, monitor);
              return library;
            },
            filled -> making.show(),
            making::tell,
            () -> LOG.info("The making of {} was stopped", library.folder()));
    job.progressProperty().subscribe(progress -> making.show());
    stop =
        () -> {
          making.stopped = true;
          job.cancel();
        };
  }

  /** Stops; the next time it is opened it goes on. */
  void stop() {
    stop.run();
    stop = () -> {};
  }

  /** What the job reports for one library; what arrives after it was stopped is of no interest. */
  private final class Making {
    private final Library library;
    private final Runnable more;
    private int shown;
    private boolean stopped;

    Making(Library library, Runnable more) {
      this.library = library;
      this.more = more;
      shown = library.columns().paintings().size();
    }

    void show() {
      int now = library.columns().paintings().size();
      if (now > shown && !stopped) {
        shown = now;
        more.run();
      }
    }

    void tell(Throwable cause) {
      LOG.error("{} could not be finished", library.folder(), cause);
      if (stopped) {
        return;
      }
      String why =
          cause instanceof LibraryException && cause.getMessage() != null
              ? cause.getMessage()
              : texts.get("builtin.failed.text", library.folder());
      dialogs.error(texts.get("builtin.failed"), why);
    }
  }
}
