package app.beholder.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands that read a library. */
final class QueryCommandsTest {
  private static final Path FOLDER = Path.of("Made.beholder");

  @TempDir private Path folder;
  private FakeLibraries libraries;
  private FakeLibrary library;

  @BeforeEach
  void makeLibrary() {
    libraries = new FakeLibraries();
    library = libraries.put(FOLDER);
    int lilies = library.painting("Impressionism", "claude-monet_water-lilies-1919", null);
    int glass = library.painting("Cubism", "juan-gris_a-glass-1915", null);
    library.painting("Cubism", "unknown_nothing-said");
    library.annotation(
        lilies, "english", Emotion.AWE, "train", "The deep sea is \"calm\",\nand so am I");
    library.annotation(lilies, "arabic", Emotion.CONTENTMENT, "val", "البحر هادئ");
    library.annotation(glass, "english", Emotion.SOMETHING_ELSE, "train", "A glass by the sea");
    library.annotation(glass, "chinese", Emotion.AWE, "test", "海很深");
  }

  private CommandRun run(String command, String... more) {
    String[] args =
        Stream.concat(Stream.of(command, "--library", FOLDER.toString()), Stream.of(more))
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(libraries, args);
    return run;
  }

  @ParameterizedTest
  @ValueSource(strings = {"info", "facets", "search culture:arabic", "search sea"})
  void theLibraryIsClosedAfterwards(String command) {
    String[] words = command.split(" ", -1);
    run(words[0], Arrays.copyOfRange(words, 1, words.length));
    assertTrue(library.isClosed());
  }

  @Test
  void infoCountsEverything() {
    JsonNode json = run("info", "--json").json();
    assertEquals(3, json.get("paintings").asInt());
    assertEquals(4, json.get("annotations").asInt());
    assertEquals(2, json.at("/cultures/english/annotations").asInt());
    assertEquals(1, json.at("/cultures/english/emotions/something else").asInt());
    assertEquals(0, json.at("/cultures/english/emotions/fear").asInt());
    assertEquals(9, json.at("/cultures/chinese/emotions").size());
    assertEquals("{\"Cubism\":2,\"Impressionism\":1}", json.get("styles").toString());
    assertEquals("{\"train\":2,\"val\":1,\"test\":1}", json.get("splits").toString());
    assertEquals(
        List.of("paintings", "annotations", "cultures", "styles", "splits"),
        List.copyOf(json.propertyNames()));
  }

  @Test
  void infoIsReadable() {
    CommandRun run = run("info");
    assertEquals(0, run.exitCode());
    assertTrue(
        run.out().startsWith("Made: 3 paintings (1 with a picture), 4 annotations"), run.out());
    assertTrue(run.out().contains("Cubism"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void infoOfAnEmptyLibrary() {
    libraries.put(Path.of("empty"));
    CommandRun json = CommandRun.of(libraries, "info", "--library", "empty", "--json");
    assertEquals(
        "{\"paintings\":0,\"annotations\":0,\"cultures\":{},\"styles\":{},\"splits\":{}}",
        json.out().strip());
    CommandRun text = CommandRun.of(libraries, "info", "--library", "empty");
    assertEquals("empty: 0 paintings (0 with a picture), 0 annotations", text.out().strip());
    assertEquals(0, text.exitCode());
  }

  @Test
  void searchIndexesFirstAndFinds() {
    CommandRun run = run("search", "sea", "--json");
    assertTrue(library.text().isComplete());
    JsonNode json = run.json();
    assertEquals(List.of("total", "milliseconds", "hits"), List.copyOf(json.propertyNames()));
    assertEquals(2, json.get("total").asInt());
    assertTrue(json.get("milliseconds").isNumber());
    JsonNode hit = json.at("/hits/0");
    assertEquals(
        List.of("style", "painting", "culture", "emotion", "comment"),
        List.copyOf(hit.propertyNames()));
    assertEquals("claude-monet_water-lilies-1919", hit.get("painting").asString());
    assertEquals("The deep sea is \"calm\",\nand so am I", hit.get("comment").asString());
    assertEquals("something else", json.at("/hits/1/emotion").asString());
  }

  @Test
  void searchCombinesWordsAndFacets() {
    JsonNode json = run("search", "sea", "style:Cubism", "--json").json();
    assertEquals(1, json.get("total").asInt());
    assertEquals("A glass by the sea", json.at("/hits/0/comment").asString());
  }

  @Test
  void caseAndUnderscoresOfValuesDoNotMatter() {
    assertEquals(2, run("search", "culture:English", "--json").json().get("total").asInt());
    CommandRun run = run("facets", "--where", "style:cubism");
    assertTrue(run.out().startsWith("1 painting, 2 annotations"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void searchTakesQuotedFacetsAndOtherScripts() {
    assertEquals(
        1, run("search", "emotion:\"something else\"", "--json").json().get("total").asInt());
    JsonNode json = run("search", "海", "--json").json();
    assertEquals("海很深", json.at("/hits/0/comment").asString());
    assertEquals(0, run("search", "no-such-word", "--json").json().get("hits").size());
  }

  @Test
  void searchByFacetsAloneNeedsNoIndex() {
    JsonNode json = run("search", "culture:arabic", "culture:chinese", "--json").json();
    assertFalse(library.text().isComplete());
    assertEquals(2, json.get("total").asInt());
    assertEquals("arabic", json.at("/hits/0/culture").asString());
    assertEquals("chinese", json.at("/hits/1/culture").asString());
  }

  @Test
  void searchLimitsTheHitsButNotTheTotal() {
    JsonNode json = run("search", "sea", "--limit", "1", "--json").json();
    assertEquals(2, json.get("total").asInt());
    assertEquals(1, json.get("hits").size());
    CommandRun wrong =
        CommandRun.of(libraries, "search", "--library", "any", "sea", "--limit", "0");
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().startsWith("--limit must be 1 or more."), wrong.err());
  }

  /** The facet lets through only what is far down among the best. */
  @Test
  void searchLooksFurtherDownForWhatPassesTheFacets() {
    for (int i = 0; i < 3000; i++) {
      library.annotation(0, "english", Emotion.FEAR, "train", "storm " + i);
    }
    library.annotation(0, "arabic", Emotion.FEAR, "train", "storm, in Arabic");
    JsonNode json = run("search", "storm", "culture:arabic", "--limit", "2", "--json").json();
    assertEquals(1, json.get("total").asInt());
    assertEquals("storm, in Arabic", json.at("/hits/0/comment").asString());
    assertEquals(1, json.get("hits").size());
  }

  @Test
  void searchIsReadable() {
    CommandRun run = run("search", "sea");
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.getFirst().startsWith("2 annotations in "), run.out());
    assertEquals(3, lines.size(), "a comment stays on its line: " + run.out());
    assertTrue(lines.get(1).endsWith("The deep sea is \"calm\", and so am I"), run.out());
  }

  @Test
  void unknownValuesAreNamedToPeople() {
    CommandRun run = run("facets", "--where", "style:impresionism culture:klingon");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().startsWith("0 paintings, 0 annotations"), run.out());
    assertEquals(
        List.of(
            "No style is called impresionism. Did you mean Impressionism?",
            "No culture is called klingon."),
        run.err().lines().toList());
    assertEquals("", run("facets", "--where", "style:impresionism", "--json").err());
  }

  @Test
  void facetsCountAsTheGalleryDoes() {
    JsonNode json = run("facets", "--where", "culture:english sea", "--json").json();
    assertEquals(2, json.get("paintings").asInt());
    assertEquals(2, json.get("annotations").asInt());
    assertTrue(json.get("milliseconds").isNumber());
    assertEquals(
        List.of(
            "style",
            "artist",
            "genre",
            "period",
            "culture",
            "emotion",
            "split",
            "picture",
            "annotations-english",
            "annotations-arabic",
            "annotations-chinese"),
        List.copyOf(json.get("facets").propertyNames()));
    assertEquals(1, json.at("/facets/style/Cubism").asInt());
    assertEquals(2, json.at("/facets/culture/english").asInt());
    assertEquals(1, json.at("/facets/artist/Juan Gris").asInt());
    assertEquals(2, run("facets", "--json").json().at("/facets/emotion/awe").asInt());
  }

  @Test
  void facetsCountPeriodsPicturesAndAnnotationsPerCulture() {
    for (int i = 0; i < 10; i++) {
      library.annotation(0, i < 5 ? "arabic" : "english", Emotion.AWE, "train", "more " + i);
    }
    library.annotation(
        library.painting("Baroque", "someone_undated"), "english", Emotion.AWE, "train", "older");
    JsonNode facets = run("facets", "--json").json().get("facets");
    assertEquals("{\"1900\":2,\"\":1}", facets.get("period").toString());
    assertEquals("{\"yes\":1,\"no\":2}", facets.get("picture").toString());
    assertEquals("{\"\":3}", facets.get("genre").toString());
    assertEquals("{\"0\":2,\"5-9\":1}", facets.get("annotations-arabic").toString());
    assertEquals("{\"1-4\":2,\"5-9\":1}", facets.get("annotations-english").toString());
    String enough = "annotations-Arabic:5-9 annotations-arabic:10+ annotations-english:5-9";
    assertEquals(1, run("facets", "--where", enough, "--json").json().get("paintings").asInt());
    CommandRun text = run("facets", "--where", "period:1900 picture:NO");
    assertTrue(text.out().startsWith("2 paintings, 14 annotations"), text.out());
    assertTrue(text.out().contains("annotations-arabic"), text.out());
    assertEquals("", text.err());
  }

  @Test
  void valuesThatCannotBeAskedForAreNamedToPeople() {
    CommandRun run =
        run("facets", "--where", "annotations-klingon:0 annotations-arabic:5 picture:maybe");
    assertEquals(
        List.of(
            "picture cannot be maybe. There are yes, no.",
            "annotations-arabic cannot be 5. There are 0, 1-4, 5-9, 10+.",
            "No culture is called klingon."),
        run.err().lines().toList());
  }

  @Test
  void exportFiltersByAnnotationsPerCulture() throws IOException {
    Path file = folder.resolve("out.csv");
    String where = "annotations-chinese:0 period:1900 picture:no";
    JsonNode json = run("export", "--where", where, "--to", file.toString(), "--json").json();
    assertEquals(2, json.get("annotations").asInt());
    assertEquals(4, Files.readAllLines(file).size(), "a comment has two lines");
    JsonNode found = run("search", "sea", "annotations-chinese:1-4", "--json").json();
    assertEquals(1, found.get("total").asInt());
    assertEquals("A glass by the sea", found.at("/hits/0/comment").asString());
  }

  @Test
  void exportWritesTheLiteLayout() throws IOException {
    Path file = folder.resolve("out.csv");
    CommandRun run =
        run("export", "--where", "style:Impressionism", "--to", file.toString(), "--json");
    assertEquals(2, run.json().get("annotations").asInt());
    assertEquals(1, run.json().get("paintings").asInt());
    String expected =
        """
        art_style,emotion,language,painting,split,utterance
        Impressionism,awe,english,claude-monet_water-lilies-1919,train,"The deep sea is ""calm"",
        and so am I"
        Impressionism,contentment,arabic,claude-monet_water-lilies-1919,val,البحر هادئ
        """;
    assertEquals(expected, Files.readString(file).replace("\r\n", "\n"));
    assertEquals(List.of("out.csv"), names(folder));
  }

  @Test
  void exportFiltersByText() throws IOException {
    Path file = folder.resolve("out.csv");
    assertEquals(0, run("export", "--where", "sea -calm", "--to", file.toString()).exitCode());
    assertEquals(2, Files.readAllLines(file).size());
  }

  @Test
  void exportKeepsWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("precious.csv"), "mine");
    CommandRun refused = run("export", "--to", file.toString());
    assertEquals(1, refused.exitCode());
    assertTrue(
        refused.err().contains("precious.csv is already there. Give --force"), refused.err());
    assertEquals("mine", Files.readString(file));
    assertEquals(0, run("export", "--to", file.toString(), "--force").exitCode());
    assertEquals(6, Files.readAllLines(file).size());
  }

  @Test
  void exportSaysWhereItCannotWrite() throws IOException {
    CommandRun noFolder = run("export", "--to", folder.resolve("no/such.csv").toString());
    assertEquals(1, noFolder.exitCode());
    assertTrue(noFolder.err().contains("because there is no folder"), noFolder.err());
    CommandRun isFolder = run("export", "--to", folder.toString());
    assertTrue(isFolder.err().contains("is a folder, not a file"), isFolder.err());
    assertEquals(List.of(), names(folder));
  }

  @Test
  void progressIsForTerminals() {
    CommandRun run =
        CommandRun.onTerminal(libraries, "search", "--library", FOLDER.toString(), "sea", "--json");
    assertEquals(2, run.json().get("total").asInt());
    assertTrue(run.err().startsWith("\rOpening"), run.err());
    assertTrue(run.err().endsWith("\r"), "the line is taken away at the end");
    assertEquals("", run("search", "sea", "--json").err());
  }

  @Test
  void aMissingLibraryIsOneLine() {
    for (String command : List.of("info", "facets")) {
      CommandRun run = CommandRun.of(libraries, command, "--library", "nowhere", "--json");
      assertAll(
          () -> assertEquals(1, run.exitCode()),
          () -> assertEquals("", run.out()),
          () ->
              assertEquals(
                  "nowhere is not a library. Import something into it first.", run.err().strip()));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void facetsOfTheShownRunComeWithItsName() {
    String none = run("facets", "--where", "prediction:wrong").err();
    assertTrue(none.contains("shows no run"), none);
    library
        .runs()
        .add(
            FakeRuns.model("eye", Task.IMAGE), Map.of(0, Prediction.of(0, 1, 0, 0, 0, 0, 0, 0, 0)));
    String found = run("facets", "--where", "prediction:right").out();
    assertTrue(found.contains("Model eye (run run-1)"), found);
    assertTrue(found.contains("80-100%"), found);
    String parts = run("facets", "--where", "right-models:all").err();
    assertTrue(parts.contains("run-1"), parts);
    String unknown = run("facets", "--where", "prediction:maybe").err();
    assertTrue(unknown.contains("right, wrong, none"), unknown);
  }
}
