package app.beholder.cli;

import app.beholder.job.Progress;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws a job's progress on one line of a terminal, over and over; draws nothing where there is
 * none.
 */
final class ProgressLine implements Consumer<Progress> {
  private static final long NANOS_BETWEEN = Duration.ofMillis(100).toNanos();

  private final Console console;
  private @Nullable Boolean drawn;
  private long lastDrawn;
  private int width;

  ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void accept(Progress progress) {
    long now = System.nanoTime();
    if (drawn == null) {
      drawn = console.terminal().getAsBoolean();
    } else if (now - lastDrawn < NANOS_BETWEEN) {
      return;
    }
    if (drawn) {
      lastDrawn = now;
      draw(describe(progress));
    }
  }

  /** Takes the line away, before anything else is written. */
  synchronized void clear() {
    if (width > 0) {
      draw("");
      console.err().print('\r');
      console.err().flush();
      width = 0;
    }
  }

  private void draw(String text) {
    console.err().print('\r' + text + " ".repeat(Math.max(0, width - text.length())));
    console.err().flush();
    width = text.length();
  }

  static String describe(Progress progress) {
    StringBuilder text = new StringBuilder(progress.step());
    if (progress.fraction() >= 0) {
      text.append("  ").append(counted(progress));
    } else if (progress.done() > 0) {
      text.append("  ").append(Texts.text("number", progress.done()));
    }
    progress
        .timeLeft()
        .ifPresent(
            left -> text.append(" · ").append(Texts.text("progress.left", Progress.clock(left))));
    return text.toString();
  }

  /** How many are done and how fast, or which share. */
  private static String counted(Progress progress) {
    if (!progress.countsThings()) {
      return (int) (100 * progress.fraction()) + "%";
    }
    String done = Texts.text("progress.done", progress.done(), progress.total());
    OptionalDouble rate = progress.rate();
    return rate.isEmpty() ? done : done + " · " + rate(rate.getAsDouble());
  }

  private static String rate(double rate) {
    return Texts.text(Progress.isSlow(rate) ? "progress.rate.slow" : "progress.rate", rate);
  }
}
