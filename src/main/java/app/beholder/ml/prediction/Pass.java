package app.beholder.ml.prediction;

import app.beholder.job.CancelledException;
import app.beholder.job.LookAhead;
import app.beholder.job.Monitor;
import app.beholder.library.LibraryException;
import app.beholder.ml.Inference;
import app.beholder.ml.LoadedModel;
import app.beholder.ml.ModelException;
import app.beholder.ml.prediction.Preparation.Batch;
import app.beholder.ml.prediction.Preparation.Ready;
import app.beholder.ml.prediction.Preparation.Unreadable;
import app.beholder.model.Emotion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks one model about many paintings or annotations, chunk by chunk: while it looks at some, those
 * that follow are made ready on other threads.
 */
final class Pass {
  /** After so many what was found is kept; what is asked about at once never reaches beyond. */
  static final int CHUNK = 256;

  private static final Logger LOG = LoggerFactory.getLogger(Pass.class);
  private static final int EMOTIONS = Emotion.ALL.size();

  /** So much may be made ready beforehand, in bytes. */
  private static final int ROOM = 256 << 20;

  /** Keeps what was found. */
  @FunctionalInterface
  interface Keeper {
    /** Takes the next chunk. */
    void keep(Found found) throws LibraryException;
  }

  /**
   * What a model said of a chunk.
   *
   * @param numbers all of the chunk, also what could not be read
   * @param isRead for each whether it could be read, and the model gave numbers of it
   * @param probabilities nine for each, NaN for what could not be read; empty where the model
   *     predicts nothing
   * @param features for each, whatever for what could not be read; empty where the model gives none
   */
  record Found(int[] numbers, boolean[] isRead, float[] probabilities, float[] features) {}

  /**
   * What came of it.
   *
   * @param unreadable what was left out; the first of them only
   * @param nanoseconds how long it took
   */
  record Tally(int read, int notRead, @Nullable Unreadable unreadable, long nanoseconds) {
    double perSecond() {
      return read == 0 ? 0 : read / (nanoseconds / 1e9);
    }

    /** Why the first was left out. */
    String firstReason() {
      return unreadable == null ? "" : unreadable.reason();
    }

    /** The same with the time, and the first reason, of passes that had to come before. */
    Tally after(Tally... earlier) {
      Tally all = this;
      for (Tally one : earlier) {
        Unreadable first = one.unreadable == null ? all.unreadable : one.unreadable;
        all = new Tally(read, notRead, first, all.nanoseconds + one.nanoseconds);
      }
      return all;
    }
  }

  /** Some of a chunk, in the one go in which they are made ready. */
  private record Portion(int[] chunk, int from, int to) {
    int[] numbers() {
      return Arrays.copyOfRange(chunk, from, to);
    }
  }

  private record Prepared(Portion portion, Ready ready) {}

  private final LoadedModel model;
  private final Halving asking;
  private final Preparation preparation;
  private final Keeper keeper;
  private final Monitor monitor;
  private Found found = new Found(new int[0], new boolean[0], new float[0], new float[0]);
  private @Nullable Unreadable unreadable;
  private int before;
  private int total;
  private int read;
  private int notRead;

  Pass(LoadedModel model, Preparation preparation, Keeper keeper, Monitor monitor) {
    this.model = model;
    this.asking = new Halving(model);
    this.preparation = preparation;
    this.keeper = keeper;
    this.monitor = monitor;
  }

  /** Cuts numbers into chunks, from a place on. */
  static List<int[]> chunks(int[] numbers, int from) {
    return IntStream.iterate(from, start -> start < numbers.length, start -> start + CHUNK)
        .mapToObj(
            start -> Arrays.copyOfRange(numbers, start, Math.min(start + CHUNK, numbers.length)))
        .toList();
  }

  /**
   * Goes through chunks, none of which has more than {@link #CHUNK}.
   *
   * @param doneBefore how many were done before, by an earlier pass; people see them counted too
   * @throws ModelException where the model fails
   * @throws LibraryException where the library cannot be read, or what was found cannot be kept
   */
  Tally run(List<int[]> chunks, int doneBefore)
      throws ModelException, LibraryException, CancelledException {
    before = doneBefore;
    total = before + chunks.stream().mapToInt(chunk -> chunk.length).sum();
    long start = System.nanoTime();
    try {
      tell();
      prepareAndUse(chunks);
    } catch (ModelException | LibraryException | CancelledException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("nobody here throws anything else", e);
    }
    return new Tally(read, notRead, unreadable, System.nanoTime() - start);
  }

  private void prepareAndUse(List<int[]> chunks) throws Exception {
    int ahead =
        Math.clamp(
            ROOM / preparation.portionBytes(), 2, Runtime.getRuntime().availableProcessors() + 2);
    LookAhead.<Portion, Prepared, LibraryException, Exception>forEach(
        chunks.stream().flatMap(this::portions).iterator(),
        ahead,
        LibraryException.class,
        this::prepare,
        this::use);
  }

  private Stream<Portion> portions(int[] chunk) {
    int step = preparation.portion();
    return IntStream.iterate(0, from -> from < chunk.length, from -> from + step)
        .mapToObj(from -> new Portion(chunk, from, Math.min(from + step, chunk.length)));
  }

  private Prepared prepare(Portion portion) throws LibraryException, CancelledException {
    monitor.throwIfCancelled();
    return new Prepared(portion, preparation.ready(portion.numbers()));
  }

  private void tell() {
    monitor.progress(before + read + notRead, total);
  }

  private void use(Prepared prepared) throws ModelException, LibraryException, CancelledException {
    Portion portion = prepared.portion();
    if (portion.from() == 0) {
      found = begin(portion.chunk());
    }
    for (Batch batch : prepared.ready().batches()) {
      monitor.throwIfCancelled();
      ask(batch, portion.from());
      tell();
    }
    prepared.ready().done().run();
    prepared.ready().unreadable().forEach(this::leaveOut);
    tell();
    if (portion.to() == portion.chunk().length) {
      keeper.keep(found);
    }
  }

  private Found begin(int[] chunk) {
    int emotions = model.model().manifest().predicts() ? EMOTIONS : 0;
    float[] probabilities = new float[chunk.length * emotions];
    Arrays.fill(probabilities, Float.NaN);
    float[] features = new float[chunk.length * model.featureWidth()];
    return new Found(chunk, new boolean[chunk.length], probabilities, features);
  }

  private void ask(Batch batch, int from) throws ModelException {
    Inference answer = asking.run(batch.input());
    int[] places = batch.places();
    for (int i = 0; i < places.length; i++) {
      int place = from + places[i];
      found.isRead()[place] = answer.hasNumbers(i);
      copy(answer.probabilities(), i, found.probabilities(), place, places.length);
      copy(answer.features(), i, found.features(), place, places.length);
      if (answer.hasNumbers(i)) {
        read++;
      } else {
        leaveOut(new Unreadable(found.numbers()[place], Inference.noNumbers(model.model())));
      }
    }
  }

  /** One row of {@code rows}. */
  private static void copy(float[] source, int row, float[] target, int place, int rows) {
    int width = source.length / rows;
    if (width > 0) {
      System.arraycopy(source, row * width, target, place * width, width);
    }
  }

  private void leaveOut(Unreadable one) {
    LOG.warn("{} leaves out number {}: {}", model.model().id(), one.number(), one.reason());
    notRead++;
    if (unreadable == null) {
      unreadable = one;
    }
  }
}
