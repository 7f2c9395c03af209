package app.beholder.ui.shell;

import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what the built-in collection still lacks, in the background, while it is looked at. */
final class CollectionMaking {
  private static final Logger LOG = LoggerFactory.getLogger(CollectionMaking.class);

  private final BuiltInCollection collection;
  private final FxJobs jobs;
  private final Dialogs dialogs;
  private final Texts texts;
  private Optional<BackgroundJob> running = Optional.empty();
  private int shown;

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
    shown = library.columns().paintings().size();
    BackgroundJob job =
        jobs.start(
            texts.get("builtin.job"),
            monitor -> {
              collection.fill(library, monitor);
              return library;
            },
            filled -> show(filled, more),
            cause -> tell(library, cause),
            () -> LOG.info("The making of {} was stopped", library.folder()));
    running = Optional.of(job);
    job.progressProperty().subscribe(progress -> show(library, more));
  }

  private void show(Library library, Runnable more) {
    int now = library.columns().paintings().size();
    if (now > shown) {
      shown = now;
      more.run();
    }
  }

  private void tell(Library library, Throwable cause) {
    LOG.error("{} could not be finished", library.folder(), cause);
    String why =
        cause instanceof LibraryException && cause.getMessage() != null
            ? cause.getMessage()
            : texts.get("builtin.failed.text", library.folder());
    dialogs.error(texts.get("builtin.failed"), why);
  }

  /** Stops; the next time it is opened it goes on. */
  void stop() {
    running.ifPresent(BackgroundJob::cancel);
    running = Optional.empty();
  }
}
