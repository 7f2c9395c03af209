package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.Job;
import app.beholder.job.Monitor;
import app.beholder.ml.Device;
import app.beholder.ml.DeviceMemoryException;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how fast models for pictures and for comments are on this machine: the packages that are
 * there, or a small network of the program's own where there is none. The model alone is measured:
 * it is fed with tensors that are ready, so decoding pictures and taking comments apart does not
 * count. Takes less than two seconds for each model, and the time to load it.
 */
public final class SpeedTest implements Job<List<Speed>> {
  private static final Logger LOG = LoggerFactory.getLogger(SpeedTest.class);
  private static final List<Task> TASKS = List.of(Task.IMAGE, Task.TEXT);
  private static final int LARGEST_BATCH = 32;

  /** How often a batch is asked at most and, if time allows, at least; the median counts. */
  private static final int ROUNDS = 15;

  private static final int FEWEST_ROUNDS = 3;

  private static final long MODEL_NANOS = TimeUnit.MILLISECONDS.toNanos(1700);
  private static final long BATCH_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  /** A larger batch must be faster by this for each, or it does not pay. */
  private static final double GAIN = 0.97;

  private final ModelServices services;
  private final Device device;
  private final String standIn;
  private final LongSupplier nanos;

  /**
   * @param standIn what people are told where a network of the program's own is measured
   */
  public SpeedTest(ModelServices services, Device device, String standIn) {
    this(services, device, standIn, System::nanoTime);
  }

  SpeedTest(ModelServices services, Device device, String standIn, LongSupplier nanos) {
    this.services = services;
    this.device = device;
    this.standIn = standIn;
    this.nanos = nanos;
  }

  /**
   * The speeds, first of models for pictures, then of those for comments. A model that fails is
   * left out, which the log tells.
   *
   * @throws ModelException where no network of the program's own can be measured either
   */
  @Override
  public List<Speed> run(Monitor monitor) throws ModelException, CancelledException {
    List<ModelPackage> installed = services.models().list().packages();
    List<Speed> speeds = new ArrayList<>();
    for (Task task : TASKS) {
      List<Speed> ofTask = new ArrayList<>();
      for (ModelPackage model : installed) {
        if (model.task() == task) {
          try {
            ofTask.add(measure(model, monitor));
          } catch (ModelException e) {
            LOG.warn("{} cannot be measured", model.id(), e);
          }
        }
      }
      if (ofTask.isEmpty()) {
        ofTask.add(measureStandIn(task, monitor));
      }
      speeds.addAll(ofTask);
    }
    return speeds;
  }

  private Speed measureStandIn(Task task, Monitor monitor)
      throws ModelException, CancelledException {
    try {
      Path folder = Files.createTempDirectory("beholder-speed");
      try {
        return measure(StandIn.write(task, standIn, folder), monitor);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new ModelException(
          "A small network to measure cannot be written to %s (%s)."
              .formatted(System.getProperty("java.io.tmpdir"), e.getMessage()),
          e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private Speed measure(ModelPackage model, Monitor monitor)
      throws ModelException, CancelledException {
    monitor.step(model.manifest().title());
    try (LoadedModel loaded = services.engine().load(model, device)) {
      long end = nanos.getAsLong() + MODEL_NANOS;
      double single = batch(loaded, 1, end, monitor);
      int bestBatch = 1;
      double best = single;
      int most = Math.min(ReadyInput.atOnce(model, LARGEST_BATCH), loaded.largestBatch());
      for (int size = 2; size <= most; size *= 2) {
        if (!isTimeFor(size, best, end)) {
          break;
        }
        double each = batchIfItFits(loaded, size, end, monitor);
        if (each > best * GAIN) {
          break;
        }
        bestBatch = size;
        best = each;
      }
      return new Speed(
          model.manifest().title(),
          model.task(),
          loaded.device(),
          single / TimeUnit.MILLISECONDS.toNanos(1),
          bestBatch,
          best / TimeUnit.MILLISECONDS.toNanos(1));
    }
  }

  /** Once to warm up, and the fewest rounds. */
  private boolean isTimeFor(int size, double nanosEach, long end) {
    return nanos.getAsLong() + (FEWEST_ROUNDS + 1) * size * nanosEach < end;
  }

  private double batchIfItFits(LoadedModel loaded, int size, long end, Monitor monitor)
      throws ModelException, CancelledException {
    try {
      return batch(loaded, size, end, monitor);
    } catch (DeviceMemoryException e) {
      LOG.info("{} at once do not fit", size, e);
      return Double.POSITIVE_INFINITY;
    }
  }

  /** The median of nanoseconds for each, in batches of one size. */
  private double batch(LoadedModel loaded, int size, long end, Monitor monitor)
      throws ModelException, CancelledException {
    ModelInput input = ReadyInput.of(loaded, size);
    loaded.run(input);
    long begin = nanos.getAsLong();
    long[] times = new long[ROUNDS];
    int rounds = 0;
    while (rounds < ROUNDS) {
      monitor.throwIfCancelled();
      long before = nanos.getAsLong();
      if (rounds > 0 && before > end || rounds >= FEWEST_ROUNDS && before - begin > BATCH_NANOS) {
        break;
      }
      loaded.run(input);
      times[rounds++] = nanos.getAsLong() - before;
    }
    long[] sorted = Arrays.copyOf(times, rounds);
    Arrays.sort(sorted);
    return (double) sorted[rounds / 2] / size;
  }
}
