package app.beholder.ui.gallery;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.SameThreadJobRunner;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Runs jobs at once, but for the lanes that are held: theirs wait until a test runs them. */
final class HeldJobs implements JobRunner {
  private final SameThreadJobRunner now = new SameThreadJobRunner();
  private final Set<Lane> held = EnumSet.noneOf(Lane.class);
  private final List<Held<?>> waiting = new ArrayList<>();

  void hold(Lane lane) {
    held.add(lane);
  }

  int waiting() {
    return waiting.size();
  }

  /** Runs the job that waits at this place; the others stay. */
  void run(int place) {
    waiting.remove(place).run();
  }

  void runAll() {
    while (!waiting.isEmpty()) {
      run(0);
    }
  }

  @Override
  public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
    if (!held.contains(lane)) {
      return now.run(lane, job, listener);
    }
    Held<T> later = new Held<>(lane, job, listener);
    waiting.add(later);
    return later;
  }

  @Override
  public void close() {
    waiting.clear();
  }

  private final class Held<T> implements JobHandle {
    private final Lane lane;
    private final Job<T> job;
    private final JobListener<? super T> listener;
    private boolean cancelled;

    Held(Lane lane, Job<T> job, JobListener<? super T> listener) {
      this.lane = lane;
      this.job = job;
      this.listener = listener;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }

    void run() {
      if (cancelled) {
        listener.cancelled();
      } else {
        now.run(lane, job, listener);
      }
    }
  }
}
