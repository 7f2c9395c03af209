package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.beholder.job.Monitor;
import app.beholder.ml.Graph;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.ModelServices;
import app.beholder.ml.onnx.GraphBuilder;
import app.beholder.ml.onnx.Shape;
import app.beholder.ml.packages.FolderModels;
import app.beholder.ml.packages.MadeModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Model files that are damaged or wrong, and what people read who import them. */
final class DamagedModelsTest {
  @TempDir private Path folder;
  private FolderModels models = new FolderModels(Path.of(""), null, Path.of(""));

  @BeforeEach
  void models() {
    models = new FolderModels(folder.resolve("own"), null, folder.resolve("cache"));
  }

  /** Does the damage in a folder, and gives the file to import. */
  private interface Damage {
    Path in(Path folder) throws Exception;
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("not ONNX", DamagedModelsTest::aPicture, "PNG picture, not an ONNX file"),
        damage("cut off", DamagedModelsTest::cutOff, "damaged or cut off"),
        damage("empty", to -> Files.createFile(to.resolve("m.onnx")), "m.onnx is empty"),
        damage(
            "operators of the future",
            DamagedModelsTest::operatorsOfTheFuture,
            "operator set 99",
            "newest that runs here"),
        damage(
            "an output that is not there",
            to -> changed(to, "\"logits\" : \"logits\"", "\"logits\" : \"emotions\""),
            "no output \"emotions\"",
            "it has \"logits\" (?x9)"),
        damage(
            "seven classes, nine labels",
            DamagedModelsTest::sevenClasses,
            "Nine labels expected",
            "gives 7"),
        damage(
            "eight labels",
            to -> changed(to, "\"awe\", ", ""),
            "Nine labels are expected",
            "8 are given"),
        damage(
            "no tokenizer",
            to -> {
              Path file = MadeModels.text(to.resolve("words.onnx"));
              Files.delete(to.resolve("tokenizer.json"));
              return file;
            },
            "needs its tokenizer",
            "tokenizer.json"),
        damage(
            "a tokenizer of another kind",
            to -> {
              Path file = MadeModels.text(to.resolve("words.onnx"));
              Files.writeString(to.resolve("tokenizer.json"), "{\"do_lower_case\": true}");
              return file;
            },
            "no \"model\"",
            "no Hugging Face tokenizer"),
        damage(
            "features of the wrong width",
            DamagedModelsTest::wrongWidth,
            "4 numbers wide",
            "takes 5"),
        damage(
            "another ONNX file under the manifest",
            to -> {
              Path exported = changed(to, "", "");
              MadeModels.image(exported.resolve("small-net.onnx"), 7);
              return exported;
            },
            "SHA-256",
            "fetch the model again"),
        damage(
            "a manifest with an unknown field",
            to -> changed(to, "\"title\"", "\"titles\" : \"x\", \"title\""),
            "\"titles\"",
            "did you mean \"title\"?"),
        damage(
            "a manifest of a newer program",
            to -> changed(to, "\"formatVersion\" : 1", "\"formatVersion\" : 9"),
            "needs a newer Beholder"),
        damage(
            "a zip file that was cut off",
            to -> {
              Path zip = Files.write(to.resolve("m.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
              return zip;
            },
            "damaged zip file"),
        damage("nothing there", to -> to.resolve("missing.onnx"), "no file or folder"));
  }

  private static Arguments damage(String name, Damage damage, String... words) {
    return arguments(name, damage, words);
  }

  private static Path aPicture(Path to) throws IOException {
    return Files.write(to.resolve("m.onnx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
  }

  private static Path cutOff(Path to) throws IOException {
    Path file = MadeModels.image(to.resolve("m.onnx"));
    byte[] bytes = Files.readAllBytes(file);
    return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static Path operatorsOfTheFuture(Path to) throws IOException {
    Path file = to.resolve("m.onnx");
    GraphBuilder graph = new GraphBuilder("future", 99);
    String input = graph.input("x", Graph.Type.FLOAT32, Shape.batchOf(3, 8, 8));
    graph.node("Flatten", input).output("logits");
    graph.output("logits", Graph.Type.FLOAT32, Shape.batchOf(192));
    graph.write(file);
    return file;
  }

  /** A sound package whose manifest is changed by hand. */
  private static Path changed(Path to, String good, String bad) throws Exception {
    Path made = to.resolve("made");
    FolderModels models = new FolderModels(made, null, to);
    Path file = MadeModels.image(to.resolve("small-net.onnx"));
    ModelPackage model = models.add(models.look(file, Monitor.NONE), Monitor.NONE);
    Path manifest = model.folder().resolve("model.json");
    String written = Files.readString(manifest);
    assertTrue(written.contains(good), written);
    Files.writeString(manifest, written.replace(good, bad));
    return model.folder();
  }

  private static Path sevenClasses(Path to) throws Exception {
    Path model = changed(to, "", "");
    Path seven = MadeModels.image(to.resolve("seven.onnx"), 7);
    String digest =
        new FolderModels(to.resolve("none"), null, to)
            .look(seven, Monitor.NONE)
            .manifest()
            .sha256();
    Path manifest = model.resolve("model.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replaceFirst("\"sha256\" : \"\\w+\"", "\"sha256\" : \"" + digest + "\""));
    Files.move(seven, model.resolve("small-net.onnx"), StandardCopyOption.REPLACE_EXISTING);
    return model;
  }

  private static Path wrongWidth(Path to) {
    return MadeModels.fusion(to.resolve("both.onnx"), 5, 8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void peopleReadWhatIsWrong(String name, Damage damage, String[] words) throws Exception {
    Path file = damage.in(Files.createDirectories(folder.resolve("damaged")));
    boolean fusion = name.startsWith("features");
    CommandRun run = fusion ? importedAsFusion(file) : imported(file);
    assertEquals(1, run.exitCode(), run.out());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    for (String word : words) {
      assertTrue(run.err().contains(word), run.err());
    }
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(fusion ? 2 : 0, models.list().packages().size(), "nothing was added");
  }

  private CommandRun importedAsFusion(Path file) throws Exception {
    add(MadeModels.image(folder.resolve("parts/pictures.onnx")));
    add(MadeModels.text(folder.resolve("parts/words.onnx")));
    return imported(file, "--image-model", "pictures", "--text-model", "words");
  }

  private void add(Path file) throws Exception {
    models.add(models.look(file, Monitor.NONE), Monitor.NONE);
  }

  private CommandRun imported(Path file, String... options) {
    ModelServices services =
        new ModelServices(
            models,
            new ScriptedEngine(),
            (picture, side) -> {
              throw new UnsupportedOperationException();
            });
    Stream<String> args =
        Stream.concat(Stream.of("models", "import", file.toString()), Arrays.stream(options));
    return CommandRun.of(new FakeLibraries(), services, args.toArray(String[]::new));
  }
}
