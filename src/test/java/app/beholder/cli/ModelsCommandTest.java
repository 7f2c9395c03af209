package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.ml.ModelInput;
import app.beholder.ml.ModelServices;
import app.beholder.ml.packages.FolderModels;
import app.beholder.ml.packages.MadeModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class ModelsCommandTest {
  @TempDir private Path folder;
  private final ScriptedEngine engine = new ScriptedEngine();
  private Path image = Path.of("");

  @BeforeEach
  void aFile() {
    image = MadeModels.image(folder.resolve("in/Small Net.onnx"));
  }

  private CommandRun models(Object... args) {
    List<String> all = new ArrayList<>(List.of("models"));
    for (Object arg : args) {
      all.add(arg.toString());
    }
    FolderModels models = new FolderModels(folder.resolve("own"), null, folder.resolve("cache"));
    ModelServices services =
        new ModelServices(
            models,
            engine,
            (file, side) -> {
              throw new UnsupportedOperationException();
            });
    return CommandRun.of(new FakeLibraries(), services, all.toArray(String[]::new));
  }

  private CommandRun done(Object... args) {
    CommandRun run = models(args);
    assertEquals(0, run.exitCode(), run.err());
    return run;
  }

  /** A command that fails, and its only line. */
  private String failure(Object... args) {
    CommandRun run = models(args);
    assertEquals(1, run.exitCode(), run.out());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    return run.err();
  }

  @Test
  void aModelIsImportedListedShownAndRemoved() {
    assertTrue(done().out().contains("no models yet"));
    CommandRun imported = done("import", image);
    assertTrue(imported.out().startsWith("Added the model small-net"), imported.out());
    assertTrue(imported.err().contains("ImageNet are a guess"), imported.err());
    assertEquals(1, engine.asked().size(), "it was tried");
    String listed = done().out();
    assertEquals(listed, done("list").out());
    assertTrue(listed.matches("(?s)id +title.*small-net +Small Net +image +emotions.*"), listed);
    String shown = done("show", "small-net").out();
    assertTrue(shown.contains("image, 8 x 8, NCHW, RGB from 0 to 1"), shown);
    assertTrue(shown.contains("0.485, 0.456, 0.406"), shown);
    assertTrue(shown.contains("amusement, awe,"), shown);
    assertTrue(shown.contains("(float32 ?x3x8x8)"), shown);
    assertTrue(done("remove", "small-net").out().contains("Removed Small Net"));
    assertTrue(done().out().contains("no models yet"));
  }

  @Test
  void scriptsGetJson() {
    JsonNode imported = done("import", image, "--json").json();
    assertEquals("small-net", imported.get("id").asString());
    assertEquals("image", imported.get("task").asString());
    assertEquals(9, imported.get("labels").size());
    assertEquals(imported, done("show", "small-net", "--json").json());
    JsonNode model = done("--json").json().get("models").get(0);
    assertEquals("small-net", model.get("id").asString());
    assertEquals(MadeModels.IMAGE_WIDTH, model.get("features").asInt());
    assertEquals(64, model.get("hash").asString().length());
    Path zip = folder.resolve("x.zip");
    JsonNode exported = done("export", "small-net", "--to", zip, "--json").json();
    assertEquals(zip.toString(), exported.get("file").asString());
    assertTrue(Files.isRegularFile(zip));
    assertEquals(
        "small-net", done("remove", "small-net", "--json").json().get("removed").asString());
    assertEquals("small-net", done("import", zip, "--json").json().get("id").asString());
  }

  @Test
  void optionsCorrectWhatWasProposed() {
    JsonNode made =
        done(
                "import",
                image,
                "--id",
                "mine",
                "--title",
                "My net",
                "--labels",
                "awe, amusement,contentment,excitement,anger,disgust,fear,sadness,other",
                "--activation",
                "sigmoid",
                "--channels",
                "bgr",
                "--range",
                "255",
                "--mean",
                "104,117,123",
                "--deviation",
                "1,1,2.5",
                "--crop",
                "0",
                "--features",
                "none",
                "--json")
            .json();
    assertEquals("mine", made.get("id").asString());
    assertEquals("My net", made.get("title").asString());
    assertEquals("awe", made.get("labels").get(0).asString());
    assertEquals("amusement", made.get("labels").get(1).asString());
    assertEquals("sigmoid", made.get("activation").asString());
    JsonNode picture = made.get("picture");
    assertEquals("BGR", picture.get("channels").asString());
    assertEquals(255, picture.get("range").asDouble());
    assertEquals(2.5, picture.get("deviation").get(2).asDouble());
    assertEquals(0, picture.get("crop").asDouble());
    assertFalse(made.get("outputs").has("features"));
  }

  @Test
  void logitsMayBeTakenAwayAndGiven() {
    JsonNode extractor =
        done("import", image, "--id", "extractor", "--logits", "none", "--json").json();
    assertEquals(0, extractor.get("labels").size());
    assertFalse(extractor.get("outputs").has("logits"));
    Path zip = folder.resolve("extractor.zip");
    done("export", "extractor", "--to", zip);
    JsonNode again =
        done("import", zip, "--id", "again", "--logits", "logits", "--activation", "none", "--json")
            .json();
    assertEquals(9, again.get("labels").size());
    assertEquals("none", again.get("activation").asString());
  }

  @Test
  void aTextAndAFusionModel() {
    Path text = MadeModels.text(folder.resolve("in/words.onnx"));
    done("import", image);
    done("import", text, "--max-length", "16");
    ModelInput.Tokens asked = assertInstanceOf(ModelInput.Tokens.class, engine.asked().getLast());
    long[] tokens = new long[asked.length()];
    asked.tokens().get(tokens);
    assertArrayEquals(new long[] {1, 2, 3, 7, 7}, tokens);
    Path fusion = MadeModels.fusion(folder.resolve("in/both.onnx"), 4, 8);
    JsonNode made =
        done("import", fusion, "--image-model", "small-net", "--text-model", "words", "--json")
            .json();
    assertEquals("small-net", made.get("fusion").get("imageModel").asString());
    ModelInput.FeaturePairs pairs =
        assertInstanceOf(ModelInput.FeaturePairs.class, engine.asked().getLast());
    assertEquals(4, pairs.image().remaining());
    assertEquals(8, pairs.text().remaining());
    assertTrue(done("show", "both").out().contains("small-net (picture) and words (comment)"));
  }

  @Test
  void whatTheEngineDoesNotTakeIsNotAdded() {
    engine.refuses("ONNX Runtime does not know the operator Foo.");
    assertTrue(failure("import", image).contains("operator Foo"));
    assertTrue(done().out().contains("no models yet"));
  }

  @Test
  void aFailedImportLeavesNothingInTheCache() throws IOException {
    done("import", image);
    Path zip = folder.resolve("small.zip");
    done("export", "small-net", "--to", zip);
    assertTrue(failure("import", zip).contains("already"));
    try (Stream<Path> left = Files.list(folder.resolve("cache/models"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void whereNoEngineStartsTheModelIsAddedUntried() {
    engine.doesNotStart("There is no ONNX Runtime for this system.");
    CommandRun run = done("import", image);
    assertTrue(run.err().contains("was not tried"), run.err());
    assertTrue(run.err().contains("no ONNX Runtime for this system"), run.err());
    assertEquals(0, engine.asked().size());
  }

  @Test
  void optionsOfAnotherTaskAreRefused() {
    assertTrue(
        failure("import", image, "--max-length", "5").contains("--tokenizer and --max-length"));
    assertTrue(failure("import", image, "--text-model", "x").contains("--image-model"));
    assertTrue(failure("import", image, "--task", "text", "--size", "8").contains("--layout"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--size=big", "--size=1x2x3", "--task=music", "--crop=all"})
  void wrongWordsAreWrongUse(String option) {
    CommandRun run = models("import", image, option);
    assertEquals(2, run.exitCode(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(option.substring(option.indexOf('=') + 1)), run.err());
  }

  @Test
  void unknownModelsAndFilesThatAreThere() throws IOException {
    done("import", image);
    assertTrue(failure("show", "smallnet").contains("Did you mean small-net?"));
    assertTrue(failure("remove", "other").contains("there are: small-net"));
    Path zip = Files.writeString(folder.resolve("x.zip"), "mine");
    assertTrue(failure("export", "small-net", "--to", zip).contains("--to"));
    assertEquals("mine", Files.readString(zip));
    Files.createDirectories(folder.resolve("own/broken"));
    CommandRun listed = done();
    assertTrue(listed.err().contains("broken"), listed.err());
    assertEquals(1, done("--json").json().get("unusable").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "import", "show", "export", "remove"})
  void everyCommandHelps(String command) {
    String help = done(command, "--help").out();
    assertTrue(help.contains("beholder models " + command + " ["), help);
    assertFalse(
        help.matches("(?s).*\\n +(-., +)?--[a-z-]+(=\\S+)?\\n *(-.*)?\\n.*"),
        "an option without a description: " + help);
    assertTrue(help.contains("--json"), help);
    assertTrue(done(command, "--version").out().contains("1.2.3"));
  }
}
