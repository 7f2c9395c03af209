package app.beholder.ui.shell;

import app.beholder.job.JobRunner.Lane;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.Thumbnails;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much memory the program uses, measured now and then. For the FX thread. */
final class MemoryViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(MemoryViewModel.class);
  private static final long PACE = Duration.ofSeconds(2).toNanos();
  private static final long MEGABYTE = 1 << 20;

  private final Supplier<MemoryUse> measure;
  private final Supplier<Optional<Thumbnails.Statistics>> thumbnails;
  private final FxJobs jobs;
  private final Texts texts;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private long measured;

  /**
   * @param thumbnails how many the gallery keeps; empty where none is open
   */
  MemoryViewModel(
      Supplier<MemoryUse> measure,
      Supplier<Optional<Thumbnails.Statistics>> thumbnails,
      FxJobs jobs,
      Texts texts) {
    this.measure = measure;
    this.thumbnails = thumbnails;
    this.jobs = jobs;
    this.texts = texts;
    measure();
  }

  /**
   * Measures where the last time is a while ago; to be called often.
   *
   * @param nanos as {@link System#nanoTime} gives them
   */
  void tick(long nanos) {
    if (nanos - measured >= PACE) {
      measured = nanos;
      measure();
    }
  }

  private void measure() {
    MemoryUse use = measure.get();
    fraction.set((double) use.used() / use.max());
    text.set(texts.get("memory", use.used() / MEGABYTE, use.max() / MEGABYTE));
  }

  /** Frees what is no longer needed. */
  void collect() {
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> {
          System.gc();
          return measure;
        },
        done -> measure(),
        cause -> LOG.warn("The memory could not be freed", cause));
  }

  /** All there is to say, measured now. */
  String details() {
    MemoryUse use = measure.get();
    Optional<Thumbnails.Statistics> kept = thumbnails.get();
    return texts.get(
        "memory.details",
        use.used() / MEGABYTE,
        use.committed() / MEGABYTE,
        use.max() / MEGABYTE,
        kept.map(Thumbnails.Statistics::kept).orElse(0),
        kept.map(Thumbnails.Statistics::bytes).orElse(0L) / MEGABYTE);
  }

  /** How much of what the program may take is in use, from 0 to 1. */
  ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }
}
