package app.beholder.ml.prediction;

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
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.LibraryRun.Outcome;
import app.beholder.model.Emotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs of models that give no numbers of some things, and of what is kept already. */
class NoNumbersTest {
  /** More than two chunks. */
  private static final int PAINTINGS = 600;

  private static final ModelPackage IMAGE = MadeModels.image("cnn");
  private static final ModelPackage TEXT = MadeModels.text("words");
  private static final ModelPackage FUSION = MadeModels.fusion("both", IMAGE, TEXT);
  private static final ModelPackage EXTRACTOR = MadeModels.extractor("backbone");

  private final FakeEngine engine = new FakeEngine();
  private final FakeLibrary library =
      new FakeLibrary(Path.of("Made.beholder"), new MadePictureSource());
  private int zebra;

  @BeforeEach
  void fill() {
    for (int i = 0; i < PAINTINGS; i++) {
      int painting = library.painting("Realism", "artist_work-" + i);
      String comment = i == 7 ? "zebra" : "word ".repeat(i % 9);
      int annotation = library.annotation(painting, "english", Emotion.AWE, "train", comment);
      zebra = i == 7 ? annotation : zebra;
    }
  }

  private Outcome run(ModelPackage model, Monitor monitor) throws Exception {
    ModelServices services =
        new ModelServices(
            FakeEngine.models(IMAGE, TEXT, FUSION),
            engine,
            (file, side) -> {
              throw new UnsupportedOperationException();
            });
    return new LibraryRun(library, model, Filter.ALL, Device.CPU, services).run(monitor);
  }

  private static boolean isZebra(ModelInput one) {
    return one instanceof ModelInput.Tokens tokens && tokens.tokens().get(0) == 'z';
  }

  @Test
  void oneIsLeftOutAndCountedAndTheOthersArePredicted() throws Exception {
    engine.overflowing = NoNumbersTest::isZebra;
    Outcome outcome = run(TEXT, Monitor.NONE);
    assertEquals(PAINTINGS - 1, outcome.predicted());
    assertEquals(1, outcome.unreadable());
    Run run = outcome.run().orElseThrow();
    assertEquals(1, run.unreadable());
    Probabilities predictions = library.runs().probabilities(run);
    for (int i = 0; i < PAINTINGS; i++) {
      assertEquals(i != zebra, predictions.has(i));
    }
    float[] features = new float[MadeModels.WIDTH];
    assertFalse(library.features(TEXT.hash(), false, MadeModels.WIDTH).read(zebra, features, 0));
    assertEquals(run, run(TEXT, Monitor.NONE).run().orElseThrow());
    assertEquals(1, run(FUSION, Monitor.NONE).unreadable());
  }

  @Test
  void whereThereAreNoneAtAllTheReasonIsTold() {
    engine.overflowing = one -> true;
    LibraryException e = assertThrows(LibraryException.class, () -> run(IMAGE, Monitor.NONE));
    assertTrue(
        e.getMessage().contains("the first says: The model Model cnn gives no numbers here"),
        e.getMessage());
    assertThrows(LibraryException.class, () -> run(EXTRACTOR, Monitor.NONE));
  }

  @Test
  void lookingUpWhatIsKeptTellsHowFarItIsAndCanBeCancelled() throws Exception {
    run(EXTRACTOR, Monitor.NONE);
    List<String> heard = new ArrayList<>();
    Monitor cancelling =
        new Monitor() {
          @Override
          public void step(String name) {
            heard.add(name);
          }

          @Override
          public void progress(long done, long total) {
            heard.add(done + " of " + total);
          }

          @Override
          public boolean isCancelled() {
            return heard.contains("512 of 600");
          }
        };
    assertThrows(CancelledException.class, () -> run(EXTRACTOR, cancelling));
    assertEquals(
        List.of("Looking up the features that are kept", "256 of 600", "512 of 600"),
        heard.subList(2, heard.size()));
  }
}
