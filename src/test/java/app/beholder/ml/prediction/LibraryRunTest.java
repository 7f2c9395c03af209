package app.beholder.ml.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.LibraryException;
import app.beholder.library.Probabilities;
import app.beholder.library.Run;
import app.beholder.ml.Device;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.LibraryRun.Outcome;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryRunTest {
  /** More than two chunks of paintings, and of annotations. */
  private static final int PAINTINGS = 600;

  private static final ModelPackage IMAGE = MadeModels.image("cnn");
  private static final ModelPackage TEXT = MadeModels.text("words");
  private static final ModelPackage FUSION = MadeModels.fusion("both", IMAGE, TEXT);

  private final MadePictureSource pictures = new MadePictureSource();
  private final FakeEngine engine = new FakeEngine();
  private FakeLibrary library = filled();

  private FakeLibrary filled() {
    FakeLibrary made = new FakeLibrary(Path.of("Made.beholder"), pictures);
    for (int i = 0; i < PAINTINGS; i++) {
      made.painting(i % 2 == 0 ? "Realism" : "Baroque", "artist_work-" + i);
    }
    for (int i = 0; i < PAINTINGS + 50; i++) {
      made.annotation(i * 7 % PAINTINGS, "english", Emotion.AWE, "train", "word ".repeat(i % 9));
    }
    return made;
  }

  private LibraryRun job(ModelPackage model, Filter filter) {
    ModelServices services =
        new ModelServices(
            FakeEngine.models(IMAGE, TEXT, FUSION),
            engine,
            (file, side) -> {
              throw new UnsupportedOperationException();
            });
    return new LibraryRun(library, model, filter, Device.CPU, services);
  }

  private Outcome run(ModelPackage model) throws Exception {
    return run(model, Filter.ALL);
  }

  private Outcome run(ModelPackage model, Filter filter) throws Exception {
    return job(model, filter).run(Monitor.NONE);
  }

  private Run finished(ModelPackage model) throws Exception {
    return run(model).run().orElseThrow();
  }

  private List<Optional<Prediction>> predictions(Run run) throws LibraryException {
    Probabilities all = library.runs().probabilities(run);
    return IntStream.range(0, run.rows()).mapToObj(all::of).toList();
  }

  @Test
  void everyPaintingGetsItsOwnPrediction() throws Exception {
    Outcome outcome = run(IMAGE);
    assertEquals(PAINTINGS, outcome.predicted());
    assertTrue(outcome.perSecond() > 0);
    Run run = outcome.run().orElseThrow();
    assertEquals(PAINTINGS, run.predicted());
    assertEquals("fake cpu", run.device());
    assertEquals("of the test", run.versions().get("engine"));
    assertEquals(PAINTINGS, predictions(run).stream().distinct().count());
    assertTrue(engine.asked.stream().allMatch(batch -> batch <= 16), engine.asked.toString());
    assertEquals(List.of(), engine.open);
  }

  @Test
  void whatIsThereIsNotPredictedAgain() throws Exception {
    Run first = finished(TEXT);
    Outcome again = run(TEXT);
    assertEquals(first, again.run().orElseThrow());
    assertEquals(0, again.predicted());
    assertEquals(List.of("words"), engine.loads);
    Outcome part = run(TEXT, Filter.parse("style:realism"));
    assertEquals(first, part.run().orElseThrow());
  }

  @Test
  void aWiderFilterAndAGrownLibraryTakeOverWhatIsThere() throws Exception {
    Outcome part = run(IMAGE, Filter.parse("style:realism"));
    assertEquals(PAINTINGS / 2, part.predicted());
    assertEquals("style:Realism", part.run().orElseThrow().where());
    List<Optional<Prediction>> before = predictions(part.run().orElseThrow());
    Outcome all = run(IMAGE);
    assertEquals(PAINTINGS / 2, all.predicted());
    assertEquals(before.get(2), predictions(all.run().orElseThrow()).get(2));
    library.annotation(library.painting("Realism", "artist_new"), "english", Emotion.AWE, "", "x");
    Outcome grown = run(IMAGE);
    assertEquals(1, grown.predicted());
    assertEquals(PAINTINGS + 1, grown.run().orElseThrow().predicted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cnn", "words", "both"})
  void anInterruptedRunEndsAsOneThatWasNot(String id) throws Exception {
    ModelPackage model = FakeEngine.models(IMAGE, TEXT, FUSION).get(id);
    List<Optional<Prediction>> expected = predictions(finished(model));
    int asked = engine.asked.size();
    for (int interrupted = 1; interrupted < asked; interrupted += 7) {
      library = filled();
      engine.asked.clear();
      int last = interrupted;
      assertThrows(
          CancelledException.class, () -> job(model, Filter.ALL).run(cancelledAfter(last)));
      assertEquals(List.of(), engine.open);
      Run run = finished(model);
      assertEquals(expected, predictions(run), "interrupted after " + interrupted);
      assertEquals("run-1", run.id());
    }
  }

  @Test
  void aFailingModelLosesNoChunkThatWasDone() throws Exception {
    List<Optional<Prediction>> expected = predictions(finished(IMAGE));
    library = filled();
    engine.asked.clear();
    engine.before =
        () -> {
          if (engine.asked.size() == 20) {
            throw new IllegalStateException("the card fell out");
          }
        };
    assertThrows(IllegalStateException.class, () -> run(IMAGE));
    engine.asked.clear();
    engine.before = () -> {};
    Outcome outcome = run(IMAGE);
    assertEquals(PAINTINGS - Pass.CHUNK, outcome.predicted());
    assertEquals(PAINTINGS, outcome.inAll());
    assertEquals(expected, predictions(outcome.run().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cnn", "words", "both", "backbone"})
  void aRunThatGoesOnCountsWhatWasDone(String id) throws Exception {
    ModelPackage model =
        FakeEngine.models(IMAGE, TEXT, FUSION, MadeModels.extractor("backbone")).get(id);
    int things = model.task().isOfPaintings() ? PAINTINGS : library.columns().size();
    assertThrows(
        CancelledException.class,
        () -> job(model, Filter.ALL).run(new Told(Steps.of(model.task()), Pass.CHUNK)));
    Told told = new Told(Steps.of(model.task()), Integer.MAX_VALUE);
    Outcome outcome = job(model, Filter.ALL).run(told);
    assertTrue(outcome.predicted() < things);
    assertEquals(things - outcome.predicted(), told.done.getFirst());
    assertEquals(things, told.done.getLast());
    assertEquals(Set.of((long) things), told.totals);
    assertEquals(things, outcome.inAll());
  }

  /** Remembers the steps and what was told of one, in which it cancels after so many. */
  private static final class Told implements Monitor {
    private final String step;
    private final int last;
    private final List<String> steps = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();
    private final Set<Long> totals = new HashSet<>();
    private volatile boolean cancelled;

    Told(String step, int last) {
      this.step = step;
      this.last = last;
    }

    @Override
    public void step(String name) {
      steps.add(name);
    }

    @Override
    public void progress(long count, long total) {
      if (steps.getLast().equals(step)) {
        done.add(count);
        totals.add(total);
        cancelled = count > last;
      }
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }

  private Monitor cancelledAfter(int batches) {
    return new Monitor() {
      @Override
      public void step(String name) {}

      @Override
      public void progress(long done, long total) {}

      @Override
      public boolean isCancelled() {
        return engine.asked.size() >= batches;
      }
    };
  }

  @Test
  void aFusionModelDecodesNoPictureASecondTime() throws Exception {
    run(IMAGE);
    run(TEXT);
    pictures.read.set(0);
    engine.loads.clear();
    Outcome outcome = run(FUSION);
    assertEquals(library.columns().size(), outcome.predicted());
    assertEquals(0, pictures.read.get());
    assertEquals(List.of("both"), engine.loads);
  }

  @Test
  void aFusionModelComputesOnlyTheFeaturesThatAreMissing() throws Exception {
    run(IMAGE, Filter.parse("style:realism"));
    pictures.read.set(0);
    engine.loads.clear();
    Run run = finished(FUSION);
    assertEquals(PAINTINGS / 2, pictures.read.get());
    assertEquals(List.of("both", "cnn", "words"), engine.loads);
    assertEquals(IMAGE.hash(), run.model().parts().get(Task.IMAGE));
    assertEquals(library.columns().size(), run.predicted());
  }

  @Test
  void aFusionModelWithoutItsPartsSaysWhatIsMissing() {
    ModelPackage orphan = MadeModels.fusion("orphan", MadeModels.image("gone"), TEXT);
    ModelException e = assertThrows(ModelException.class, () -> run(orphan));
    assertTrue(e.getMessage().contains("orphan needs the model gone"), e.getMessage());
    ModelPackage swapped = MadeModels.fusion("swapped", TEXT, IMAGE);
    e = assertThrows(ModelException.class, () -> run(swapped));
    assertTrue(e.getMessage().contains("image model words"), e.getMessage());
    engine.width = 5;
    e = assertThrows(ModelException.class, () -> run(FUSION));
    assertTrue(e.getMessage().contains("2 features of the model cnn, which gives 5"), e.toString());
  }

  @Test
  void anExtractorFillsTheCacheAndMakesNoRun() throws Exception {
    ModelPackage extractor = MadeModels.extractor("backbone");
    Outcome outcome = run(extractor);
    assertTrue(outcome.run().isEmpty());
    assertEquals(PAINTINGS, outcome.predicted());
    assertEquals(List.of(), library.runs().all());
    float[] features = new float[MadeModels.WIDTH];
    assertTrue(library.features(extractor.hash(), true, MadeModels.WIDTH).read(7, features, 0));
    assertEquals(0, run(extractor).predicted());
    assertEquals(PAINTINGS, pictures.read.get());
  }

  @Test
  void whatCannotBeReadIsLeftOutAndCounted() throws Exception {
    int damaged = library.painting("Realism", "artist_damaged", "damaged.jpg");
    library.annotation(damaged, "english", Emotion.FEAR, "", "unreadable");
    int good = library.painting("Realism", "artist_good");
    library.annotation(good, "english", Emotion.FEAR, "", "unreadable too");
    int seen = library.annotation(good, "english", Emotion.FEAR, "", "good");
    Outcome outcome = run(IMAGE);
    assertEquals(1, outcome.unreadable());
    Run run = outcome.run().orElseThrow();
    assertEquals(1, run.unreadable());
    assertEquals(Optional.empty(), predictions(run).get(damaged));
    assertTrue(predictions(run).get(good).isPresent());
    Outcome again = run(IMAGE);
    assertEquals(run, again.run().orElseThrow());
    assertEquals(0, again.predicted());
    assertEquals(1, library.runs().all().size());
    Outcome fused = run(FUSION);
    assertEquals(2, fused.unreadable());
    assertTrue(predictions(fused.run().orElseThrow()).get(seen).isPresent());
  }

  @Test
  void aRunInWhichNothingCanBeReadSaysSo() {
    library = new FakeLibrary(Path.of("Made.beholder"), pictures);
    for (int i = 0; i < 3; i++) {
      int painting = library.painting("Realism", "artist_" + i, "damaged-" + i);
      library.annotation(painting, "english", Emotion.AWE, "", "x");
    }
    LibraryException e = assertThrows(LibraryException.class, () -> run(IMAGE));
    assertEquals(
        "None of the 3 pictures could be used; the first says: The picture damaged-0 is damaged.",
        e.getMessage());
    assertEquals(List.of(), library.runs().all());
    assertThrows(LibraryException.class, () -> run(FUSION));
    assertThrows(LibraryException.class, () -> run(MadeModels.extractor("backbone")));
  }

  @Test
  void whereThereIsNothingToPredictItSaysSo() {
    LibraryException e =
        assertThrows(LibraryException.class, () -> run(IMAGE, Filter.parse("style:Cubism")));
    assertEquals(
        "There is nothing in Made that passes style:Cubism for the model cnn, which needs"
            + " paintings with a picture.",
        e.getMessage());
  }

  @Test
  void anImageModelSkipsPaintingsWithoutAPicture() throws Exception {
    int without = library.painting("Realism", "artist_lost", null);
    int annotation = library.annotation(without, "english", Emotion.AWE, "", "word");
    assertFalse(predictions(finished(IMAGE)).get(without).isPresent());
    assertFalse(predictions(finished(FUSION)).get(annotation).isPresent());
    assertTrue(predictions(finished(TEXT)).get(annotation).isPresent());
  }

  @Test
  void wordsOfAFilterChooseAnnotations() throws Exception {
    int other = library.annotation(0, "english", Emotion.AWE, "", "zebra");
    Outcome outcome = run(TEXT, Filter.parse("zebra"));
    assertEquals(1, outcome.predicted());
    assertTrue(predictions(outcome.run().orElseThrow()).get(other).isPresent());
  }

  @Test
  void littleMemoryOnTheDeviceIsEnough() throws Exception {
    engine.memory = 5;
    Outcome outcome = run(TEXT);
    assertEquals(library.columns().size(), outcome.predicted());
    assertTrue(engine.asked.stream().allMatch(batch -> batch <= 4), engine.asked.toString());
  }

  @Test
  void commentsOfOneLengthStandTogether() throws Exception {
    List<int[]> shapes = new ArrayList<>();
    CommentBatches batches =
        new CommentBatches(
            numbers -> library.annotations(numbers).stream().map(Annotation::comment).toList(),
            engine.load(TEXT, Device.CPU).tokenizer().orElseThrow());
    int[] numbers = IntStream.range(0, 100).toArray();
    batches
        .ready(numbers)
        .batches()
        .forEach(batch -> {
          ModelInput.Tokens tokens = (ModelInput.Tokens) batch.input();
          shapes.add(new int[] {tokens.count(), tokens.length()});
          for (int i = 0; i < tokens.count(); i++) {
            int length = 5 * (batch.places()[i] % 9);
            for (int at = 0; at < tokens.length(); at++) {
              int here = i * tokens.length() + at;
              assertEquals(at < length ? 1 : 0, tokens.mask().get(here));
              assertEquals(at < length ? "word ".charAt(at % 5) : 77, tokens.tokens().get(here));
            }
          }
        });
    assertArrayEquals(new int[] {32, 10}, shapes.getFirst());
    assertArrayEquals(new int[] {4, 40}, shapes.getLast());
  }

  @Test
  void progressCountsThings() throws Exception {
    Told told = new Told(Steps.of(Task.IMAGE), Integer.MAX_VALUE);
    job(IMAGE, Filter.ALL).run(told);
    assertEquals(
        List.of("Looking what there is to predict", "Loading Model cnn", "Looking at pictures"),
        told.steps);
    assertEquals(PAINTINGS, told.done.getLast());
    assertEquals(told.done.stream().sorted().toList(), told.done);
    assertEquals(Set.of((long) PAINTINGS), told.totals);
  }
}
