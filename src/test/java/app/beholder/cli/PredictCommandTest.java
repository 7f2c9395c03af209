package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.library.Pixels;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.FakeEngine;
import app.beholder.ml.prediction.MadeModels;
import app.beholder.model.Emotion;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PredictCommandTest {
  private static final String FOLDER = "Mine.beholder";

  private final ModelPackage image = MadeModels.image("cnn");
  private final ModelPackage text = MadeModels.text("words");
  private final FakeLibraries libraries = new FakeLibraries();
  private final FakeEngine engine = new FakeEngine();
  private final ModelServices models =
      new ModelServices(
          FakeEngine.models(
              image,
              text,
              MadeModels.fusion("both", image, text),
              MadeModels.extractor("backbone")),
          engine,
          (file, shortSide) -> new Pixels(1, 1, new int[] {-1}));

  @BeforeEach
  void fill() {
    FakeLibrary library = libraries.put(Path.of(FOLDER));
    int wave = library.painting("Ukiyo_e", "hokusai_wave-1831");
    int lily = library.painting("Impressionism", "claude-monet_lily-1919");
    library.annotation(wave, "english", Emotion.FEAR, "train", "Boats in danger");
    library.annotation(wave, "arabic", Emotion.AWE, "train", "موجة");
    library.annotation(lily, "english", Emotion.CONTENTMENT, "train", "unreadable");
  }

  private CommandRun predict(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "predict";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return CommandRun.of(libraries, models, all);
  }

  @Test
  void predictsALibraryAndSkipsWhatIsDone() {
    JsonNode first =
        predict("--library", FOLDER, "--model", "words", "--device", "cpu", "--json").json();
    assertEquals("run-1", first.get("run").asString());
    assertEquals(2, first.get("predicted").asInt());
    assertEquals(2, first.get("total").asInt());
    assertEquals(3, first.get("rows").asInt());
    assertEquals(1, first.get("unreadable").asInt());
    assertTrue(first.get("perSecond").asDouble() > 0);
    assertEquals("fake cpu", first.get("device").asString());
    JsonNode again = predict("--library", FOLDER, "--model", "words", "--json").json();
    assertEquals(0, again.get("predicted").asInt());
    assertEquals("run-1", again.get("run").asString());
    CommandRun told = predict("--library", FOLDER, "--model", "words");
    assertTrue(told.out().contains("Nothing was left to do for Model words"), told.out());
  }

  @Test
  void predictsOnlyWhatAFilterLetsThrough() {
    CommandRun run =
        predict("--library", FOLDER, "--model", "words", "--where", "culture:arabic emotion:joy");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("No emotion is called joy"), run.err());
    run = predict("--library", FOLDER, "--model", "words", "--where", "culture:arabic");
    assertTrue(run.out().contains("Model words predicted 1 annotation"), run.out());
    assertTrue(run.out().contains("Run run-1 has predictions for 1 of 3"), run.out());
    run = predict("--library", FOLDER, "--model", "words", "--where", "culture:english");
    assertTrue(
        run.out().contains("1 could not be read, or gave no numbers, and is left out"), run.out());
    assertTrue(run.out().contains("guesses of a model"), run.out());
  }

  @Test
  void answersASingleQuestion() {
    JsonNode said =
        predict("--model", "both", "--picture", "a.jpg", "--text", "b", "--json").json();
    JsonNode probabilities = said.get("probabilities");
    assertEquals(9, probabilities.size());
    double most = probabilities.get("something else").asDouble();
    assertEquals("something else", said.get("emotion").asString());
    assertEquals(9 * probabilities.get("amusement").asDouble(), most, 1e-3);
    assertEquals(0.2, said.get("confidence").asDouble(), 1e-6);
    assertEquals("fake automatic", said.get("device").asString());
    assertTrue(said.get("milliseconds").asDouble() >= 0);
    CommandRun told = predict("--model", "cnn", "--picture", "a.jpg", "--text", "b");
    assertTrue(
        told.out().startsWith("Model cnn guesses something else, with a confidence of 20.0%."),
        told.out());
    assertTrue(told.err().contains("--text is not used"), told.err());
    assertTrue(told.out().contains("guesses of a model"), told.out());
  }

  @Test
  void anExtractorTellsHowManyFeaturesItGives() {
    JsonNode said = predict("--model", "backbone", "--picture", "a.jpg", "--json").json();
    assertEquals(2, said.get("features").asInt());
    assertFalse(said.has("emotion"));
    CommandRun told = predict("--model", "backbone", "--picture", "a.jpg");
    assertTrue(told.out().startsWith("Model backbone gives 2 features"), told.out());
  }

  @Test
  void saysWhatIsWrongWithAQuestion() {
    assertEquals(2, predict("--model", "cnn").exitCode());
    assertEquals(2, predict("--model", "cnn", "--library", FOLDER, "--text", "a").exitCode());
    assertEquals(2, predict("--model", "cnn", "--text", "a", "--where", "sea").exitCode());
    assertEquals(2, predict("--model", "cnn", "--text", "a", "--device", "tpu").exitCode());
    assertEquals(2, predict("--text", "a").exitCode());
    CommandRun run = predict("--model", "cnn", "--text", "a");
    assertEquals(1, run.exitCode());
    assertEquals("The model cnn needs a picture to look at.", run.err().lines().toList().getLast());
    assertTrue(predict("--model", "cmn", "--text", "a").err().contains("no model cmn"));
  }
}
