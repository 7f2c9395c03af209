package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.RunWriting;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands about runs: {@code runs}, {@code evaluate}, {@code report}. */
final class RunCommandsTest {
  private static final Path FOLDER = Path.of("Made.beholder");

  @TempDir private Path folder;
  private FakeLibraries libraries;
  private FakeLibrary library;

  @BeforeEach
  void makeLibrary() {
    libraries = new FakeLibraries();
    library = libraries.put(FOLDER);
    for (int n = 0; n < 12; n++) {
      int painting = library.painting("Cubism", "juan-gris_glass-" + n);
      library.annotation(
          painting, n < 9 ? "english" : "arabic", Emotion.ALL.get(n % 4), "train", "a glass");
    }
  }

  /** All but the last annotation; the model knows awe only. */
  private void addRun(String model, Task task) {
    Map<Integer, Prediction> predictions = new TreeMap<>();
    for (int n = 0; n < 11; n++) {
      predictions.put(n, Prediction.of(0.25f, 0.75f, 0, 0, 0, 0, 0, 0, 0));
    }
    library.runs().add(FakeRuns.model(model, task), predictions);
  }

  private CommandRun run(String command, String... more) {
    return CommandRun.of(
        libraries,
        Stream.concat(Stream.of(command, "--library", FOLDER.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void whatIsNotFinishedIsToldAndCanBeRemoved() throws Exception {
    RunWriting writing =
        library.runs().begin(FakeRuns.model("words", Task.TEXT), "", new int[] {0, 1, 2});
    writing.add(new float[] {0.25f, 0.75f, 0, 0, 0, 0, 0, 0, 0});
    assertTrue(run("runs").out().contains("run-1 is not finished: 1 of 3 are done"));
    assertEquals(3, run("runs", "--json").json().at("/unfinished/0/todo").asInt());
    assertEquals(0, run("runs", "--remove", "run-1").exitCode());
    assertEquals(List.of(), library.runs().unfinished());
  }

  @Test
  void runsAreListedTheNewestFirst() {
    addRun("vision", Task.IMAGE);
    addRun("words", Task.TEXT);
    JsonNode json = run("runs", "--json").json();
    assertEquals("run-2", json.get("shown").asString());
    assertEquals("words", json.at("/runs/0/model").asString());
    assertEquals(
        List.of(
            "id",
            "model",
            "title",
            "hash",
            "task",
            "where",
            "rows",
            "predicted",
            "unreadable",
            "device",
            "perSecond",
            "started",
            "ended",
            "versions"),
        List.copyOf(json.at("/runs/1").propertyNames()));
    assertEquals(11, json.at("/runs/1/predicted").asInt());
    assertEquals(12, json.at("/runs/1/rows").asInt());
    assertEquals("image", json.at("/runs/1/task").asString());
    List<String> lines = run("runs").out().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).startsWith("run-2") && lines.get(1).endsWith("shown"), lines.get(1));
    assertFalse(lines.get(2).endsWith("shown"), lines.get(2));
  }

  @Test
  void withoutRunsPeopleHearHowToMakeOne() {
    CommandRun none = run("runs");
    assertEquals(0, none.exitCode());
    assertEquals("Made has no runs yet; make one with the command 'predict'.", none.out().strip());
    assertEquals(
        "{\"shown\":null,\"runs\":[],\"unfinished\":[]}", run("runs", "--json").out().strip());
    CommandRun evaluate = run("evaluate");
    assertEquals(1, evaluate.exitCode());
    assertEquals(none.out(), evaluate.err());
  }

  @Test
  void aRunIsChosenHiddenAndRemoved() {
    addRun("vision", Task.IMAGE);
    addRun("words", Task.TEXT);
    assertEquals("run-1", run("runs", "--show", "run-1", "--json").json().get("shown").asString());
    assertTrue(run("runs", "--hide", "--json").json().get("shown").isNull());
    JsonNode left = run("runs", "--remove", "run-2", "--json").json();
    assertEquals(1, left.get("runs").size());
    assertEquals("run-1", left.at("/runs/0/id").asString());
    CommandRun gone = run("runs", "--remove", "run-2");
    assertEquals(1, gone.exitCode());
    assertEquals("There is no run run-2. Did you mean run-1? There are run-1.", gone.err().strip());
    assertEquals(2, run("runs", "--hide", "--show", "run-1").exitCode());
  }

  @Test
  void aRunIsEvaluatedForEachCulture() {
    addRun("words", Task.TEXT);
    JsonNode json = run("evaluate", "--run", "run-1", "--json").json();
    assertEquals("run-1", json.get("run").asString());
    JsonNode english = json.at("/cultures/english");
    assertEquals(
        List.of(
            "n",
            "enough",
            "paintings",
            "accuracy",
            "macroF1",
            "elementAccuracy",
            "constantGuess",
            "ece",
            "jsd",
            "annotated",
            "predicted"),
        List.copyOf(english.propertyNames()));
    assertEquals(9, english.get("n").asInt());
    assertEquals(2 / 9.0, english.get("accuracy").asDouble(), 1e-12);
    assertEquals(2 / 9.0, english.at("/annotated/shares/awe").asDouble(), 1e-12);
    assertEquals(0.75, english.at("/predicted/shares/awe").asDouble(), 1e-12);
    assertEquals(9, english.at("/predicted/n").asInt());
    assertFalse(json.at("/cultures/arabic/enough").asBoolean());
    assertEquals(11, json.at("/all/n").asInt());
    JsonNode one = run("evaluate", "--where", "culture:Arabic", "--json").json();
    assertEquals(List.of("arabic"), List.copyOf(one.get("cultures").propertyNames()));
    assertEquals("culture:arabic", one.get("where").asString());
  }

  @Test
  void anEvaluationIsReadable() {
    addRun("words", Task.TEXT);
    CommandRun run = run("evaluate");
    assertEquals(0, run.exitCode());
    List<String> lines = run.out().lines().toList();
    assertEquals("run-1: Model words (text)", lines.getFirst());
    assertTrue(lines.get(2).contains("element accuracy  constant guess"), run.out());
    assertTrue(
        lines.get(3).matches("english +9 +9 +0\\.222 +0\\.\\d{3} +0\\.\\d{3} +0\\.\\d{3}.*"),
        run.out());
    assertTrue(lines.get(4).matches("arabic +2 +2"), "no figures that mean nothing: " + run.out());
    assertTrue(run.out().contains("arabic: not enough evidence in 2 annotations."), run.out());
    CommandRun none = run("evaluate", "--where", "culture:klingon");
    assertTrue(none.out().contains("No annotation that passes"), none.out());
    assertTrue(none.err().contains("klingon"), none.err());
  }

  @Test
  void whereItIsNotClearWhichRunPeopleAreAsked() {
    addRun("vision", Task.IMAGE);
    addRun("words", Task.TEXT);
    assertEquals("run-2", run("evaluate", "--json").json().get("run").asString());
    assertEquals(0, run("runs", "--hide").exitCode());
    CommandRun which = run("evaluate");
    assertEquals(1, which.exitCode());
    assertEquals("Say which run with --run. There are run-2, run-1.", which.err().strip());
    CommandRun unknown = run("evaluate", "--run", "baseline");
    assertEquals("There is no run baseline. There are run-2, run-1.", unknown.err().strip());
    run("runs", "--remove", "run-2");
    assertEquals("run-1", run("evaluate", "--json").json().get("run").asString(), "the only one");
  }

  @Test
  void aReportIsWrittenOnceUnlessForced() throws Exception {
    addRun("words", Task.TEXT);
    Path file = folder.resolve("report.html");
    JsonNode json = run("report", "--to", file.toString(), "--json").json();
    assertEquals(11, json.get("annotations").asInt());
    assertTrue(Files.readString(file).contains("Model words"));
    CommandRun again = run("report", "--to", file.toString());
    assertEquals(1, again.exitCode());
    assertTrue(again.err().contains("--force"), again.err());
    CommandRun forced = run("report", "--to", file.toString(), "--force");
    assertEquals("Wrote the report of run-1 over 11 annotations to " + file, forced.out().strip());
  }
}
