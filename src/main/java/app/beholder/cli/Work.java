package app.beholder.cli;

import app.beholder.job.Awaited;
import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Monitor;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import java.nio.file.Path;

/** Does a command's work as a job, with its progress on the terminal, and waits for it. */
final class Work {
  private final Libraries libraries;
  private final JobRunner runner;
  private final Console console;

  /** What is done with a library that is open. */
  @FunctionalInterface
  interface OnLibrary {
    void run(Library library, Monitor monitor) throws Exception;
  }

  Work(Libraries libraries, JobRunner runner, Console console) {
    this.libraries = libraries;
    this.runner = runner;
    this.console = console;
  }

  /**
   * Opens a library, does something with it as a job, and closes it.
   *
   * @throws Exception what opening or the job threw
   */
  void onLibrary(Path folder, OnLibrary job) throws Exception {
    run(monitor -> {
      try (Library library = libraries.open(folder, monitor)) {
        if (!library.maker().isEmpty()) {
          console.note(Texts.text("library.made", library.name(), library.maker()));
        }
        job.run(library, monitor);
        return folder;
      }
    });
  }

  /**
   * Runs a job to its end.
   *
   * @throws Exception what the job threw
   */
  <T> T run(Job<T> job) throws Exception {
    ProgressLine line = new ProgressLine(console);
    Awaited<T> awaited = new Awaited<>(line);
    JobHandle handle = runner.run(Lane.BACKGROUND, job, awaited);
    try {
      return awaited.await();
    } catch (InterruptedException e) {
      handle.cancel();
      throw e;
    } finally {
      line.clear();
    }
  }
}
