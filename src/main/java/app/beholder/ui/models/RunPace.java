package app.beholder.ui.models;

import app.beholder.job.Progress;
import app.beholder.ui.common.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fast a job goes, by what it has done since it was first looked at: one that goes on where it
 * stopped begins with much that is done already.
 */
final class RunPace {
  private static final Duration TOO_EARLY = Duration.ofMillis(500);

  private Optional<Progress> first = Optional.empty();
  private Optional<Progress> newest = Optional.empty();

  void show(Progress progress) {
    boolean another =
        first
            .map(begun ->
                !begun.step().equals(progress.step()) || progress.done() < begun.done())
            .orElse(true);
    if (another) {
      first = Optional.of(progress);
    }
    newest = Optional.of(progress);
  }

  /** Things a second; empty until there is something to go by. */
  Optional<Double> perSecond() {
    if (first.isEmpty() || newest.isEmpty()) {
      return Optional.empty();
    }
    long done = newest.get().done() - first.get().done();
    Duration time = newest.get().elapsed().minus(first.get().elapsed());
    return done <= 0 || time.compareTo(TOO_EARLY) < 0
        ? Optional.empty()
        : Optional.of(done * 1000.0 / time.toMillis());
  }

  private Optional<Duration> timeLeft() {
    return perSecond()
        .flatMap(rate ->
            newest
                .filter(now -> now.total() > 0)
                .map(now ->
                    Duration.ofMillis(Math.round((now.total() - now.done()) * 1000.0 / rate))));
  }

  /** "312 of 1,026 · 21 a second · 34 s left". */
  String words(Texts texts) {
    List<String> parts = new ArrayList<>();
    newest
        .filter(now -> now.total() > 0)
        .ifPresent(now -> parts.add(texts.get("running.done", now.done(), now.total())));
    perSecond().ifPresent(rate -> parts.add(texts.get("runs.rate", rate)));
    timeLeft().ifPresent(time -> parts.add(left(time, texts)));
    return String.join(" \u00b7 ", parts);
  }

  private static String left(Duration time, Texts texts) {
    if (time.toHours() >= 1) {
      return texts.get("running.hours", time.toHours(), time.toMinutesPart());
    }
    return time.toMinutes() >= 1
        ? texts.get("running.minutes", time.toMinutes())
        : texts.get("running.seconds", time.toSeconds());
  }
}
