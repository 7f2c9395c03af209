package app.beholder.library.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.LibraryException;
import app.beholder.library.Probabilities;
import app.beholder.library.Run;
import app.beholder.library.RunWriting;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderRunsTest {
  private final RunLocks locks = new RunLocks();
  private static final Run.Model READER = FakeRuns.model("reader", Task.TEXT);
  private static final Run.Model EYE = FakeRuns.model("Eye 2.0/x", Task.IMAGE);
  private static final int[] FOUR = {0, 3, 4, 9};

  /** Each look at it is a second later. */
  private static final class SteppingClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T14:30:11.123456Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Amman");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }
  }

  @TempDir Path folder;
  private Path runsFolder;
  private FakeLibrary library;
  private FolderRuns runs;
  private int changes;

  @BeforeEach
  void prepare() {
    runsFolder = folder.resolve("runs");
    library = new FakeLibrary(folder);
    int painting = library.painting("Style", "artist_painting");
    library.painting("Style", "artist_other");
    for (int n = 0; n < 10; n++) {
      library.annotation(painting, "english", Emotion.ALL.get(n % 9), "", "");
    }
    runs = reopened(new SteppingClock());
  }

  private FolderRuns reopened(Clock clock) {
    return new FolderRuns(library, () -> changes++, locks, clock);
  }

  private Run run(Run.Model model, String where, int... wanted) throws LibraryException {
    try (RunWriting writing = runs.begin(model, where, wanted)) {
      writing.add(SlowRun.probabilities(writing.todo()));
      return writing.finish("CPU", Map.of("onnxruntime", "1.28.0"), 12.5);
    }
  }

  private List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFinishedRunReadsBackAsItWasWritten() throws Exception {
    Run run;
    try (RunWriting writing = runs.begin(READER, "culture:english", FOUR)) {
      assertArrayEquals(FOUR, writing.todo());
      assertEquals(0, writing.done());
      writing.add(SlowRun.probabilities(0, 3));
      float[] unreadable = SlowRun.probabilities(4, 9);
      unreadable[4] = Float.NaN;
      writing.add(unreadable);
      assertEquals(4, writing.done());
      assertEquals(List.of(), runs.all());
      assertEquals(0, changes);
      run = writing.finish("CPU", Map.of("onnxruntime", "1.28.0"), 12.5);
    }
    assertEquals(1, changes);
    assertEquals(List.of(run), runs.all());
    assertEquals(READER, run.model());
    assertEquals("culture:english", run.where());
    assertEquals(10, run.rows());
    assertEquals(3, run.predicted());
    assertEquals(1, run.unreadable());
    assertEquals(12.5, run.perSecond());
    assertTrue(run.started().isBefore(run.ended()));
    assertEquals(Optional.of(run), reopened(Clock.systemUTC()).shown());
    Probabilities read = runs.probabilities(run);
    assertEquals(10, read.rows());
    assertEquals(Prediction.of(SlowRun.probabilities(3)), read.of(3).orElseThrow());
    assertFalse(read.has(1));
    assertFalse(read.has(4));
    assertFalse(read.has(10));
    assertEquals(List.of(run.id()), names(runsFolder));
    assertEquals(List.of("probabilities.npy", "run.json"), names(runsFolder.resolve(run.id())));
  }

  @Test
  void aRunIsNamedByItsTimeAndItsModel() throws Exception {
    assertEquals("2026-11-24-173013-eye-2-0-x", run(EYE, "", 0, 1).id());
    runs = reopened(Clock.fixed(Instant.parse("2026-11-24T23:59:59Z"), ZoneId.of("Asia/Amman")));
    assertEquals("2026-11-25-025959-reader", run(READER, "", 0).id());
    assertEquals("2026-11-25-025959-reader-2", run(READER, "", 0).id());
    assertEquals("2026-11-25-025959-reader-3", run(READER, "", 0).id());
    assertEquals(4, runs.all().size());
    assertEquals("2026-11-25-025959-reader-3", runs.all().getFirst().id(), "the newest first");
  }

  @Test
  void whatWasPredictedIsNotDoneAgain() throws Exception {
    Run first = run(READER, "", 0, 3);
    assertEquals(Optional.of(first), runs.covering(READER, new int[] {3}));
    assertEquals(Optional.empty(), runs.covering(READER, FOUR));
    assertEquals(
        Optional.empty(), runs.covering(FakeRuns.model("other", Task.TEXT), new int[] {3}));
    try (RunWriting writing = runs.begin(READER, "", FOUR)) {
      assertArrayEquals(new int[] {4, 9}, writing.todo());
      writing.add(SlowRun.probabilities(4, 9));
      Run second = writing.finish("CPU", Map.of(), 1);
      assertEquals(4, second.predicted());
      assertEquals(
          Prediction.of(SlowRun.probabilities(3)), runs.probabilities(second).of(3).orElseThrow());
      assertEquals(Optional.of(second), runs.covering(READER, FOUR));
    }
    try (RunWriting other = runs.begin(FakeRuns.model("other", Task.TEXT), "", FOUR)) {
      assertArrayEquals(FOUR, other.todo());
    }
    try (RunWriting nothing = runs.begin(READER, "x", new int[] {3})) {
      assertArrayEquals(new int[0], nothing.todo());
      Run third = nothing.finish("CPU", Map.of(), 0);
      assertEquals(1, third.predicted(), "only what was wanted is taken over");
    }
  }

  @Test
  void anUnfinishedRunGoesOnWhereItStopped() throws Exception {
    String id = unfinished();
    library.annotation(0, "arabic", Emotion.AWE, "", "");
    try (RunWriting again = reopened(Clock.systemUTC()).begin(READER, "", FOUR)) {
      assertEquals(id, again.id());
      assertEquals(3, again.done());
      again.add(SlowRun.probabilities(9));
      assertEquals(10, again.finish("CPU", Map.of(), 1).rows(), "as many as there were");
    }
    assertEquals(1, runs.all().size());
  }

  @Test
  void anotherRunBeginsAnew() throws Exception {
    String id = unfinished();
    try (RunWriting where = runs.begin(READER, "sea", FOUR);
        RunWriting wanted = runs.begin(READER, "", new int[] {0, 3, 4});
        RunWriting model = runs.begin(FakeRuns.model("other", Task.TEXT), "", FOUR)) {
      for (RunWriting other : List.of(where, wanted, model)) {
        assertFalse(other.id().equals(id));
        assertEquals(0, other.done());
      }
    }
  }

  /** Begins the run over four numbers, adds two chunks of together three, and stops. */
  private String unfinished() throws LibraryException {
    try (RunWriting writing = runs.begin(READER, "", FOUR)) {
      writing.add(SlowRun.probabilities(0, 3));
      writing.add(SlowRun.probabilities(4));
      return writing.id();
    }
  }

  /** What a loss of power may leave: each damage takes away what it touches, and no more. */
  @ParameterizedTest
  @CsvSource({
    "journal, 24, -1, 3",
    "journal, 23, -1, 2",
    "journal, 1, -1, 0",
    "journal, 36, -1, 3",
    "journal, 24, 15, 2",
    "journal, 24, 3, 0",
    "probabilities.npy, 488, 128, 0",
    "probabilities.npy, 488, 280, 2",
  })
  void whatIsTornIsDoneAgain(String file, int size, int changed, int done) throws Exception {
    String id = unfinished();
    Path torn = RunFolder.unfinished(runsFolder, id).path().resolve(file);
    byte[] content = Arrays.copyOf(Files.readAllBytes(torn), size);
    if (changed >= 0) {
      content[changed] ^= 1;
    }
    Files.write(torn, content);
    try (RunWriting again = runs.begin(READER, "", FOUR)) {
      assertEquals(id, again.id());
      assertEquals(done, again.done());
      again.add(SlowRun.probabilities(Arrays.copyOfRange(FOUR, done, 4)));
      Run run = again.finish("CPU", Map.of(), 1);
      assertEquals(4, run.predicted());
      assertEquals(
          Prediction.of(SlowRun.probabilities(4)), runs.probabilities(run).of(4).orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "probabilities.npy, 0",
    "probabilities.npy, 487",
    "todo.npy, 100",
    "plan.json, -1",
  })
  void whatCannotGoOnBeginsAnew(String file, int size) throws Exception {
    String id = unfinished();
    Path path = RunFolder.unfinished(runsFolder, id).path();
    if (size < 0) {
      Files.delete(path.resolve(file));
    } else {
      byte[] content = Files.readAllBytes(path.resolve(file));
      Files.write(path.resolve(file), Arrays.copyOf(content, size));
    }
    try (RunWriting again = runs.begin(READER, "", FOUR)) {
      assertEquals(0, again.done());
      assertFalse(Files.exists(path) && !again.id().equals(id));
    }
  }

  @Test
  void nobodyWritesARunThatAnotherWrites() throws Exception {
    try (RunWriting writing = runs.begin(READER, "", FOUR)) {
      for (FolderRuns other : List.of(runs, reopened(Clock.systemUTC()))) {
        LibraryException told =
            assertThrows(LibraryException.class, () -> other.begin(READER, "", FOUR));
        assertTrue(told.getMessage().contains(writing.id()), told::getMessage);
        assertThrows(LibraryException.class, () -> other.remove(writing.id()));
      }
      writing.add(SlowRun.probabilities(FOUR));
    }
    try (RunWriting again = reopened(Clock.systemUTC()).begin(READER, "", FOUR)) {
      assertEquals(4, again.done());
    }
  }

  @Test
  void onlyWhatIsDoneCanBeFinished() throws Exception {
    try (RunWriting writing = runs.begin(READER, "", FOUR)) {
      writing.add(SlowRun.probabilities(0, 3));
      assertThrows(IllegalStateException.class, () -> writing.finish("CPU", Map.of(), 1));
      assertThrows(
          IllegalArgumentException.class, () -> writing.add(SlowRun.probabilities(4, 9, 9)));
      assertEquals(2, writing.done());
    }
    assertThrows(IllegalArgumentException.class, () -> runs.begin(READER, "", new int[] {3, 3}));
    assertThrows(IllegalArgumentException.class, () -> runs.begin(READER, "", new int[] {10}));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run.json          | delete",
        "run.json          | {",
        "run.json          | []",
        "run.json          | null",
        "run.json          | \"rows\" : 10 -> \"rows\" : 11",
        "run.json          | \"rows\" : 10 -> \"rows\" : -1",
        "run.json          | \"rows\" : -> \"columns\" : 3, \"rows\" :",
        "run.json          | \"where\" : \"\", -> ",
        "run.json          | \"formatVersion\" : 1 -> \"formatVersion\" : 2",
        "run.json          | \"text\" -> \"smell\"",
        "probabilities.npy | delete",
        "probabilities.npy | short",
        "probabilities.npy | <f4 -> <f8",
        "probabilities.npy | (10, 9) -> (9, 10)",
      })
  void aDamagedRunIsLeftOut(String file, String damage) throws Exception {
    Run damaged = run(READER, "", FOUR);
    Run sound = run(EYE, "", 0, 1);
    runs.show(damaged.id());
    damage(runsFolder.resolve(damaged.id()).resolve(file), damage);
    assertEquals(List.of(sound), runs.all());
    assertEquals(Optional.of(sound), runs.shown());
    assertEquals(Optional.empty(), runs.covering(READER, FOUR));
    if (file.endsWith("npy")) {
      LibraryException told =
          assertThrows(LibraryException.class, () -> runs.probabilities(damaged));
      assertTrue(told.getMessage().contains(damaged.id()), told::getMessage);
    }
    runs.remove(damaged.id());
    assertEquals(List.of(sound.id()), names(runsFolder));
  }

  private static void damage(Path file, String damage) throws IOException {
    String[] parts = damage.split("->", -1);
    if (damage.equals("delete")) {
      Files.delete(file);
    } else if (damage.equals("short")) {
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 300));
    } else if (parts.length == 1) {
      Files.writeString(file, damage);
    } else {
      Charset bytes = StandardCharsets.ISO_8859_1;
      String before = Files.readString(file, bytes);
      String after = before.replace(parts[0].strip(), parts[1].strip());
      assertFalse(after.equals(before), "nothing was damaged");
      Files.writeString(file, after, bytes);
    }
  }

  @Test
  void theChoiceOfWhatIsShownOutlivesTheProgram() throws Exception {
    assertEquals(Optional.empty(), runs.shown());
    Run first = run(READER, "", 0);
    Run second = run(EYE, "", 0);
    assertEquals(Optional.of(second), runs.shown(), "the last, where nobody chose");
    changes = 0;
    runs.show(first.id());
    assertEquals(1, changes);
    assertEquals(Optional.of(first), reopened(Clock.systemUTC()).shown());
    Run third = run(READER, "", 1);
    assertEquals(Optional.of(first), runs.shown(), "what was chosen stays");
    runs.show(null);
    assertEquals(Optional.empty(), reopened(Clock.systemUTC()).shown());
    runs.show(first.id());
    runs.remove(first.id());
    assertEquals(Optional.of(third), runs.shown());
    assertEquals(Optional.of(third), reopened(Clock.systemUTC()).shown());
    assertThrows(LibraryException.class, () -> runs.show(first.id()));
    assertThrows(LibraryException.class, () -> runs.remove(first.id()));
  }

  @Test
  void whereTheChoiceCannotBeKeptItHoldsUntilTheEnd() throws Exception {
    Run first = run(READER, "", 0);
    run(EYE, "", 0);
    Files.createDirectories(runsFolder.resolve("shown/in the way"));
    runs.show(first.id());
    assertEquals(Optional.of(first), runs.shown());
  }

  @Test
  void removesFinishedAndUnfinishedRuns() throws Exception {
    Run run = run(EYE, "", 0);
    String id = unfinished();
    assertThrows(LibraryException.class, () -> runs.remove("../runs"));
    assertThrows(LibraryException.class, () -> runs.remove(""));
    runs.remove(id);
    runs.remove(run.id());
    assertEquals(List.of(), names(runsFolder));
    assertEquals(List.of(), runs.all());
  }

  @Test
  void saysWhereItCannotWrite() throws Exception {
    Files.writeString(runsFolder, "a file in the way");
    LibraryException told =
        assertThrows(LibraryException.class, () -> runs.begin(READER, "", FOUR));
    assertTrue(told.getMessage().contains(runsFolder.toString()), told::getMessage);
  }

  @Test
  void aLibraryWithoutAnythingCanBeRun() throws Exception {
    FolderRuns ofNothing = new FolderRuns(new FakeLibrary(folder), () -> {}, new RunLocks());
    try (RunWriting writing = ofNothing.begin(READER, "", new int[0])) {
      Run run = writing.finish("CPU", Map.of(), 0);
      assertEquals(0, ofNothing.probabilities(run).rows());
    }
  }
}
