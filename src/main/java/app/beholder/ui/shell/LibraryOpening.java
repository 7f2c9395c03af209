package app.beholder.ui.shell;

import app.beholder.job.Job;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens libraries in the background, one at a time, and says why one cannot be opened. */
final class LibraryOpening {
  private static final Logger LOG = LoggerFactory.getLogger(LibraryOpening.class);

  private final Libraries libraries;
  private final FxJobs jobs;
  private final Dialogs dialogs;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<Optional<BackgroundJob>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  LibraryOpening(Libraries libraries, FxJobs jobs, Dialogs dialogs, Texts texts) {
    this.libraries = libraries;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  /** Opens a library; one that is still being opened is given up. */
  void start(Path folder, Consumer<Library> opened, Runnable failed) {
    start(
        folder,
        texts.get("open.job", RecentLibraries.name(folder)),
        monitor -> libraries.open(folder, monitor),
        opened,
        failed);
  }

  /**
   * Opens a library in a way of its own.
   *
   * @param title of the job, for people
   */
  void start(
      Path folder, String title, Job<Library> open, Consumer<Library> opened, Runnable failed) {
    cancel();
    boolean[] ended = {false};
    Runnable end =
        () -> {
          ended[0] = true;
          running.set(Optional.empty());
        };
    BackgroundJob job =
        jobs.start(
            Lane.INTERACTIVE,
            title,
            monitor -> openUnlessCancelled(open, monitor),
            library -> {
              end.run();
              opened.accept(library);
            },
            cause -> {
              end.run();
              tell(folder, cause);
              failed.run();
            },
            end);
    if (!ended[0]) {
      running.set(Optional.of(job));
    }
  }

  private static Library openUnlessCancelled(Job<Library> open, Monitor monitor) throws Exception {
    Library library = open.run(monitor);
    if (monitor.isCancelled()) {
      library.close();
    }
    monitor.throwIfCancelled();
    return library;
  }

  private void tell(Path folder, Throwable cause) {
    LOG.error("{} could not be opened", folder, cause);
    String why =
        cause instanceof LibraryException && cause.getMessage() != null
            ? cause.getMessage()
            : texts.get("open.failed.text", folder);
    dialogs.error(texts.get("open.failed", RecentLibraries.name(folder)), why);
  }

  void cancel() {
    running.get().ifPresent(BackgroundJob::cancel);
    running.set(Optional.empty());
  }

  /** The library that is being opened; empty for none. */
  ReadOnlyObjectProperty<Optional<BackgroundJob>> runningProperty() {
    return running.getReadOnlyProperty();
  }
}
