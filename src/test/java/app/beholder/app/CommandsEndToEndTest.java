package app.beholder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.beholder.app.bench.GeneratedRelease;
import app.beholder.app.bench.ReleaseTruth;
import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.cli.CommandRun;
import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Monitor;
import app.beholder.job.ThreadedJobRunner;
import app.beholder.library.Libraries;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.model.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The commands on libraries on disk, with the adapters that the program uses. */
final class CommandsEndToEndTest {
  private static final String LITE = "art_style,emotion,language,painting,split,utterance\n";

  @TempDir private Path folder;
  private Libraries libraries;
  private String library;

  @BeforeEach
  void wire() {
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program-cache"));
    library = folder.resolve("Made.beholder").toString();
  }

  private CommandRun run(String... args) {
    return CommandRun.of(libraries, args);
  }

  private CommandRun importing(Path file, String... more) {
    return run(
        Stream.concat(Stream.of("import", file.toString(), "--library", library), Stream.of(more))
            .toArray(String[]::new));
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }

  @Test
  void importsCountsSearchesExportsAndImportsAgain() throws IOException {
    Path file = folder.resolve("release.csv");
    ReleaseTruth truth = new GeneratedRelease(7, 3000, true).write(file);
    Path rejects = folder.resolve("rejects.csv");

    JsonNode imported = importing(file, "--json", "--rejects", rejects.toString()).json();
    assertEquals(truth.kept(), imported.get("kept").asLong());
    assertEquals(truth.paintings(), imported.get("paintings").asInt());
    assertEquals(truth.paintings(), imported.get("withoutPicture").asInt());
    assertEquals(truth.rejectedLines().size(), imported.get("rejected").asInt());
    truth
        .rejectedBy()
        .forEach((why, n) -> assertEquals(n, imported.get("rejectedBy").get(why).asLong(), why));
    assertTrue(
        Files.readString(rejects)
            .startsWith("line,reason,text\n" + truth.rejectedLines().getFirst() + ","),
        Files.readString(rejects));

    JsonNode info = run("info", "--library", library, "--json").json();
    assertEquals(truth.kept(), info.get("annotations").asLong());
    truth.valid().forEach((culture, felt) -> assertCounts(felt, info.get("cultures").get(culture)));

    JsonNode again = importing(file, "--json").json();
    assertEquals(0, again.get("kept").asLong());
    assertEquals(truth.kept(), again.get("duplicates").asLong());
    CommandRun read = importing(file);
    String text = read.out() + read.err();
    assertTrue(text.startsWith("Nothing was added: the library already has all of "), text);
    assertEquals(info, run("info", "--library", library, "--json").json());

    Path exported = folder.resolve("out.csv");
    JsonNode written =
        run("export", "--library", library, "--to", exported.toString(), "--json").json();
    assertEquals(truth.kept(), written.get("annotations").asLong());
    String copy = folder.resolve("Copy.beholder").toString();
    JsonNode second = run("import", exported.toString(), "--library", copy, "--json").json();
    assertEquals(truth.kept(), second.get("kept").asLong());
    assertEquals(0, second.get("rejected").asLong());
    assertEquals(info, run("info", "--library", copy, "--json").json());
    assertSameRows(exported, copy);
  }

  private static void assertCounts(Map<Emotion, Long> felt, JsonNode culture) {
    felt.forEach(
        (emotion, n) -> assertEquals(n, culture.get("emotions").get(emotion.label()).asLong()));
  }

  /** What a library exports that was made of an export is the same file. */
  private void assertSameRows(Path exported, String copy) throws IOException {
    Path once = folder.resolve("again.csv");
    run("export", "--library", copy, "--to", once.toString());
    assertEquals(Files.readString(exported), Files.readString(once));
  }

  @Test
  void searchesAndCountsInThreeLanguages() throws IOException {
    Path file =
        table(
            LITE
                + "Impressionism,awe,english,claude-monet_sea-1880,train,\"The waves are \"\"wild\"\", and I love\nthem\"\n"
                + "Impressionism,fear,arabic,claude-monet_sea-1880,train,البحر عميق ومخيف\n"
                + "Cubism,sadness,chinese,juan-gris_glass-1915,val,海很深\n");
    assertEquals(3, importing(file, "--json").json().get("kept").asInt());
    JsonNode english = run("search", "--library", library, "wave", "--json").json();
    assertEquals(
        "The waves are \"wild\", and I love\nthem", english.at("/hits/0/comment").asString());
    assertEquals(
        "arabic",
        run("search", "--library", library, "بحر", "--json")
            .json()
            .at("/hits/0/culture")
            .asString());
    assertEquals(
        "sadness",
        run("search", "--library", library, "海", "--json").json().at("/hits/0/emotion").asString());
    assertEquals(
        0,
        run("search", "--library", library, "海 culture:arabic", "--json")
            .json()
            .get("total")
            .asInt());
    JsonNode facets =
        run("facets", "--library", library, "--where", "culture:arabic", "--json").json();
    assertEquals(1, facets.get("paintings").asInt());
    assertEquals(1, facets.at("/facets/culture/chinese").asInt());
    assertFalse(facets.at("/facets/style").has("Cubism"));
  }

  @Test
  void mapsAnyTableByOptions() throws IOException {
    Path file =
        table(
            "Image;Feeling;Text\nmonet_sea;Joy;I like it\nmonet_sea;fear;Too deep\nmonet_sea;hunger;An apple\n");
    CommandRun unmapped = importing(file);
    assertEquals(1, unmapped.exitCode());
    assertTrue(unmapped.err().contains("its columns are: Image, Feeling, Text"), unmapped.err());
    String[] columns = {
      "--column", "painting=Image", "--column", "emotion=feeling", "--column", "comment=Text"
    };
    CommandRun noCulture = importing(file, columns);
    assertEquals(1, noCulture.exitCode());
    assertTrue(noCulture.err().contains("--culture"), noCulture.err());
    String[] all =
        Stream.concat(
                Stream.of(columns),
                Stream.of(
                    "--emotion",
                    "joy=contentment",
                    "--culture",
                    "Arabic",
                    "--style",
                    "Realism",
                    "--json"))
            .toArray(String[]::new);
    JsonNode report = importing(file, all).json();
    assertEquals(2, report.get("kept").asInt());
    assertEquals(1, report.get("rejected").asInt());
    JsonNode info = run("info", "--library", library, "--json").json();
    assertEquals(1, info.at("/cultures/arabic/emotions/contentment").asInt());
    assertEquals(1, info.at("/styles/Realism").asInt());
  }

  static Stream<Arguments> badTables() {
    return Stream.of(
        Arguments.of("auto", "no table at all", "is not a table"),
        Arguments.of("artemis", "a,b\n1,2\n", "has the layout 'other', not 'artemis'"),
        Arguments.of("auto", LITE, "no rows"),
        Arguments.of("auto", "art_style,painting\nx,y\n", "is not known"));
  }

  @ParameterizedTest
  @MethodSource("badTables")
  void aFailedImportLeavesNoFolder(String format, String text, String says) throws IOException {
    CommandRun run = importing(table(text), "--format", format);
    assertEquals(1, run.exitCode());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(says), run.err());
    assertFalse(Files.exists(Path.of(library)));
  }

  @Test
  void aWrongFormatGivenByHandIsRefused() throws IOException {
    Path file = table(LITE + "Cubism,awe,english,x_y,train,good\n");
    CommandRun wrong = importing(file, "--format", "full");
    assertEquals(1, wrong.exitCode());
    assertTrue(wrong.err().contains("has the layout 'lite', not 'full'"), wrong.err());
    assertFalse(Files.exists(Path.of(library)));
    assertEquals(
        "lite", importing(file, "--format", "lite", "--json").json().get("format").asString());
  }

  @Test
  void whereNoLineCanBeKeptNoLibraryIsMade() throws IOException {
    CommandRun rejected =
        importing(table(LITE + "Cubism,hunger,english,x_y,train,good\n"), "--json");
    assertEquals(1, rejected.exitCode());
    assertEquals(1, rejected.json().get("rejected").asInt());
    assertTrue(rejected.err().contains("No line of"), rejected.err());
    assertFalse(Files.exists(Path.of(library)));
  }

  @Test
  void anEmptyFolderThatWasThereStaysAndStaysEmpty() throws IOException {
    Files.createDirectory(Path.of(library));
    assertEquals(1, importing(table(LITE + "Cubism,hunger,english,x_y,train,good\n")).exitCode());
    try (Stream<Path> files = Files.list(Path.of(library))) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aFolderOfOtherThingsIsNotTouched() throws IOException {
    Path other = Files.createDirectory(Path.of(library));
    Files.writeString(other.resolve("letter.txt"), "mine");
    CommandRun run = importing(table(LITE + "Cubism,awe,english,x_y,train,good\n"));
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("is not a library"), run.err());
    try (Stream<Path> files = Files.list(other)) {
      assertEquals(List.of(other.resolve("letter.txt")), files.toList());
    }
  }

  @Test
  void pathsThatAreNotThereAreNamed() throws IOException {
    CommandRun noFile = importing(folder.resolve("none.csv"));
    assertEquals(1, noFile.exitCode());
    assertTrue(noFile.err().startsWith("There is no file "), noFile.err());
    Path file = table(LITE + "Cubism,awe,english,x_y,train,good\n");
    CommandRun noPictures = importing(file, "--pictures", folder.resolve("none").toString());
    assertTrue(noPictures.err().startsWith("There is no folder of pictures "), noPictures.err());
    CommandRun same = importing(file, "--rejects", file.toString());
    assertTrue(same.err().contains("is the file to import"), same.err());
    assertTrue(Files.readString(file).startsWith(LITE));
    assertFalse(Files.exists(Path.of(library)));
  }

  @Test
  void aCancelledImportLeavesNothing() throws IOException {
    Path file = folder.resolve("release.csv");
    new GeneratedRelease(7, 3000, false).write(file);
    try (JobRunner threads = new ThreadedJobRunner()) {
      CommandRun run =
          CommandRun.of(
              libraries,
              new Cancelling(threads),
              false,
              List.of(),
              "import",
              file.toString(),
              "--library",
              library,
              "--json");
      assertEquals(1, run.exitCode());
      assertEquals("", run.out());
      assertEquals("Cancelled; nothing was changed.", run.err().strip());
      assertFalse(Files.exists(Path.of(library)));
    }
  }

  /** Cancels each job when it first tells of its progress, as Ctrl+C would. */
  private record Cancelling(JobRunner runner) implements JobRunner {
    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      return runner.run(lane, monitor -> job.run(new CancelledMonitor(monitor)), listener);
    }

    @Override
    public void close() {
      runner.close();
    }
  }

  /** A monitor of a job that was asked to stop as soon as it had something to report. */
  private static final class CancelledMonitor implements Monitor {
    private final Monitor monitor;
    private volatile boolean reported;

    CancelledMonitor(Monitor monitor) {
      this.monitor = monitor;
    }

    @Override
    public void step(String name) {
      monitor.step(name);
    }

    @Override
    public void progress(long done, long total) {
      reported = true;
      monitor.progress(done, total);
    }

    @Override
    public boolean isCancelled() {
      return reported;
    }
  }

  @Test
  void realData() {
    Path data = Path.of(System.getProperty("beholder.shared", "../shared"), "data");
    assumeTrue(Files.isDirectory(data.resolve("artemis-1k")), "the real data is not here");
    Path artemis = data.resolve("artemis-1k");
    JsonNode first =
        importing(
                artemis.resolve("artemis_subset.csv"),
                "--pictures",
                artemis.resolve("wikiart").toString(),
                "--json")
            .json();
    assertEquals(5893, first.get("kept").asInt());
    assertEquals(1026, first.get("paintings").asInt());
    assertEquals(0, first.get("withoutPicture").asInt());
    JsonNode second = importing(data.resolve("artelingo48/artelingo_release.csv"), "--json").json();
    assertEquals(48, second.get("kept").asInt());
    JsonNode info = run("info", "--library", library, "--json").json();
    assertEquals(5893 + 20, info.at("/cultures/english/annotations").asInt());
    assertEquals(15, info.at("/cultures/chinese/annotations").asInt());
    assertEquals(13, info.at("/cultures/arabic/annotations").asInt());
    assertTrue(
        run("search", "--library", library, "snow", "--json").json().get("total").asInt() > 20);
  }
}
