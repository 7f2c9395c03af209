package app.beholder.cli;

import app.beholder.job.Awaited;
import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner;
import app.beholder.job.JobRunner.Lane;

/** Does a command's work as a job, with its progress on the terminal, and waits for it. */
final class Work {
  private final JobRunner runner;
  private final Console console;

  Work(JobRunner runner, Console console) {
    this.runner = runner;
    this.console = console;
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
