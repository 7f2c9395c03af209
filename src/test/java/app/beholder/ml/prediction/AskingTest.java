package app.beholder.ml.prediction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.LibraryException;
import app.beholder.library.Pixels;
import app.beholder.ml.Device;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AskingTest {
  private static final ModelPackage IMAGE = MadeModels.image("cnn");
  private static final ModelPackage TEXT = MadeModels.text("words");
  private static final ModelPackage FUSION = MadeModels.fusion("both", IMAGE, TEXT);
  private static final Question BOTH = new Question(Path.of("wave.jpg"), "ab");

  private final FakeEngine engine = new FakeEngine();
  private final Asking asking =
      new Asking(
          new ModelServices(FakeEngine.models(IMAGE, TEXT, FUSION), engine, AskingTest::white));

  private static Pixels white(Path file, int shortSide) throws LibraryException {
    if (file.toString().equals("none.jpg")) {
      throw new LibraryException("There is no file none.jpg.");
    }
    return new Pixels(1, 1, new int[] {-1});
  }

  private Answer ask(ModelPackage model) throws Exception {
    return asking.ask(model, BOTH, Device.CPU);
  }

  @Test
  void answersWithProbabilitiesFeaturesTimeAndDevice() throws Exception {
    Answer answer = ask(IMAGE);
    Prediction prediction = Objects.requireNonNull(answer.prediction());
    // twelve numbers that are 1 each, and the batch of the made model
    double seen = 12 + 1 / 1024.0;
    assertEquals(seen * 9, prediction.probability(Emotion.SOMETHING_ELSE), 1e-5);
    assertEquals(seen, answer.features()[0], 1e-5);
    assertEquals("fake cpu", answer.device());
    assertTrue(answer.time().toNanos() > 0);
    double tokens = 2 + 'a' + 'b' + 1 / 1024.0;
    assertEquals(tokens, ask(TEXT).features()[0], 1e-4);
  }

  @Test
  void aFusionModelIsAskedThroughItsParts() throws Exception {
    Answer image = ask(IMAGE);
    Answer text = ask(TEXT);
    double expected =
        3 * (image.features()[0] + image.features()[1])
            + text.features()[0]
            + text.features()[1]
            + 1 / 1024.0;
    Prediction prediction = Objects.requireNonNull(ask(FUSION).prediction());
    assertEquals(expected, prediction.probability(Emotion.AMUSEMENT), 1e-3);
    assertEquals(List.of("cnn", "words", "both"), engine.loads);
  }

  @Test
  void anExtractorPredictsNothing() throws Exception {
    assertNull(ask(MadeModels.extractor("backbone")).prediction());
    assertEquals(2, ask(MadeModels.extractor("backbone")).features().length);
  }

  @Test
  void saysWhatAQuestionLacks() {
    for (ModelPackage model : List.of(IMAGE, FUSION)) {
      ModelException e =
          assertThrows(
              ModelException.class,
              () -> asking.ask(model, new Question(null, "calm"), Device.CPU));
      assertEquals("The model " + model.id() + " needs a picture to look at.", e.getMessage());
    }
    for (ModelPackage model : List.of(TEXT, FUSION)) {
      ModelException e =
          assertThrows(
              ModelException.class,
              () -> asking.ask(model, new Question(Path.of("a.jpg"), " "), Device.CPU));
      assertEquals("The model " + model.id() + " needs a comment to read.", e.getMessage());
    }
    LibraryException e =
        assertThrows(
            LibraryException.class,
            () -> asking.ask(IMAGE, new Question(Path.of("none.jpg"), null), Device.CPU));
    assertEquals("There is no file none.jpg.", e.getMessage());
    e =
        assertThrows(
            LibraryException.class,
            () -> asking.ask(TEXT, new Question(null, "unreadable"), Device.CPU));
    assertTrue(e.getMessage().contains("cannot be read"), e.getMessage());
  }

  @Test
  void keepsTheLastModelsAndClosesTheOthers() throws Exception {
    ask(FUSION);
    ask(IMAGE);
    assertEquals(3, engine.loads.size());
    ask(MadeModels.image("other"));
    assertEquals(List.of("cnn", "other", "words"), open());
    ask(MadeModels.replaced(IMAGE));
    assertEquals(List.of("cnn", "other", "words"), open());
    assertEquals(5, engine.loads.size());
    asking.close();
    assertEquals(List.of(), open());
    assertNotNull(ask(IMAGE).prediction());
  }

  @Test
  void whatIsNoNumberIsAnError() throws Exception {
    engine.overflowing = ModelInput.Tokens.class::isInstance;
    assertNotNull(ask(IMAGE).prediction());
    for (ModelPackage model : List.of(TEXT, FUSION)) {
      ModelException e = assertThrows(ModelException.class, () -> ask(model));
      assertTrue(e.getMessage().startsWith("The model Model words gives no numbers"), e.toString());
    }
  }

  private List<String> open() {
    return engine.open.stream().sorted().toList();
  }
}
