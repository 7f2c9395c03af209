package app.beholder.job;

/** Runs each job before {@link #run} returns: for tests and for commands. */
public final class SameThreadJobRunner implements JobRunner {

  @Override
  public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
    RunningJob<T> running = new RunningJob<>(job, listener);
    running.run();
    return running;
  }

  @Override
  public void close() {
    // nothing runs once run() has returned
  }
}
