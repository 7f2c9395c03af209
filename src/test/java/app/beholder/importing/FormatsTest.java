package app.beholder.importing;

import static app.beholder.importing.TestFiles.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.Addition.Details;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  @TempDir Path folder;
  private FakeLibrary library;

  @BeforeEach
  void makeLibrary() {
    library = new FakeLibrary(folder.resolve("Test.beholder"));
  }

  private FakeLibrary.Row onlyRow(Format expected, Path file) throws Exception {
    assertEquals(expected, new Importer().preview(file, null).format());
    ImportReport report = TestFiles.importFile(file, library);
    assertEquals(expected, report.format());
    assertEquals(List.of(), report.rejectedLines());
    assertEquals(1, library.rows.size());
    return library.rows.getFirst();
  }

  @Test
  void theLiteReleaseInAnyOrderAndCaseBehindAByteOrderMark() throws Exception {
    Path file =
        write(
            folder,
            "a.csv",
            "\uFEFFUTTERANCE, Split ,painting,LANGUAGE,Emotion,art_style\r\n"
                + "\"Calm, at last\",train,anna_sea-1900, Arabic ,Something Else,Realism\r\n");
    FakeLibrary.Row row = onlyRow(Format.ARTELINGO_LITE, file);
    assertEquals(
        new FakeLibrary.Row(0, "arabic", Emotion.SOMETHING_ELSE, "train", "Calm, at last"), row);
    assertEquals(List.of(new PaintingKey("Realism", "anna_sea-1900")), library.paintings);
    assertEquals(Details.NONE, library.details.get(library.paintings.getFirst()));
  }

  private static final String FULL =
      "art_style,emotion,emotion_label,language,language_label,painting,split,tokens,tokens_encoded,tokens_len,"
          + "utterance,utterance_spelled,image_file,grounding_emotion\n"
          + "Cubism,fear,6,chinese,2,li_storm,val,\"['<s>', '\"\"x']\",\"[0, 2]\",46,黑色的天空。,黑色的天空.,"
          + "wikiart/Cubism/li_storm.jpg,fear\n";

  @Test
  void theFullRelease() throws Exception {
    FakeLibrary.Row row = onlyRow(Format.ARTELINGO_FULL, write(folder, "release.csv", FULL));
    assertEquals(new FakeLibrary.Row(0, "chinese", Emotion.FEAR, "val", "黑色的天空。"), row);
  }

  @ParameterizedTest
  @CsvSource({
    "chinese/train/artemis_preprocessed.csv",
    "test_chinese/test_chinese.csv",
    "test_all_data.csv"
  })
  void thePreparationScriptsFiles(String name) throws Exception {
    onlyRow(Format.ARTELINGO_LANGUAGE, write(folder, name, FULL));
  }

  @ParameterizedTest
  @CsvSource({
    "artelingo_train_arabic.csv,arabic,train",
    "Chinese-test.csv,chinese,test",
    "spanish/val/part1.csv,spanish,val"
  })
  void aFileOfOneLanguageTakesItFromItsName(String name, String culture, String split)
      throws Exception {
    Path file =
        write(folder, name, "art_style,painting,emotion,utterance\nRealism,a_b,other,words\n");
    assertEquals(
        new FakeLibrary.Row(0, culture, Emotion.SOMETHING_ELSE, split, "words"),
        onlyRow(Format.ARTELINGO_LANGUAGE, file));
  }

  @Test
  void artEmisIsEnglish() throws Exception {
    Path file =
        write(
            folder,
            "arabic.csv",
            "art_style,painting,emotion,utterance,repetition\nRealism,a_b,awe,words,5\n");
    assertEquals(
        new FakeLibrary.Row(0, "english", Emotion.AWE, "", "words"), onlyRow(Format.ARTEMIS, file));
  }

  @Test
  void artELingo28KeysByPaintingAndKnowsTheGenre() throws Exception {
    Path file =
        write(
            folder,
            "28.csv",
            "painting,image_name,image_id,art_style,genre,language,caption,emotion,split\n"
                + "yusuf_door,x.jpg,7,Baroque,portrait,IsiZulu,amazwi,anger,train\n");
    assertEquals(
        new FakeLibrary.Row(0, "isizulu", Emotion.ANGER, "train", "amazwi"),
        onlyRow(Format.ARTELINGO_28, file));
    PaintingKey key = new PaintingKey("Baroque", "yusuf_door");
    assertEquals(new Details(null, null, null, "portrait"), library.details.get(key));
  }

  private static final ColumnMapping BY_HAND =
      new ColumnMapping(
          "Work",
          null,
          "Feeling",
          null,
          null,
          "Note",
          "Painter",
          "Name",
          "Made",
          null,
          "Icons",
          "Greek",
          "all",
          Map.of("freude", Emotion.CONTENTMENT));

  @ParameterizedTest
  @CsvSource({"';'", "','", "TAB"})
  void anyTableByAMappingWithItsOwnWordsForEmotions(String separator) throws Exception {
    String s = separator.equals("TAB") ? "\t" : separator;
    String text =
        String.join(s, "Work", "Note", "Feeling", "Painter", "Name", "Made")
            + "\n"
            + String.join(s, "w1", "warm", "Freude", "A. B.", "Gate", "c. 1650")
            + "\n"
            + String.join(s, "w2", "odd", "Neid", "", "", "")
            + "\n"
            + String.join(s, "w3", "plain", "awe", "", "", "?")
            + "\n";
    Path file = write(folder, "own.txt", text);
    Preview unmapped = new Importer().preview(file, null);
    assertEquals(Format.OTHER, unmapped.format());
    assertNull(unmapped.mapping());
    assertEquals(s.charAt(0), unmapped.separator());
    assertEquals(
        List.of("w1", "warm", "Freude", "A. B.", "Gate", "c. 1650"),
        unmapped.rows().getFirst().fields());
    assertNull(unmapped.rows().getFirst().annotation());
    assertEquals(List.of("Neid"), new Importer().preview(file, BY_HAND).unknownEmotions());

    ImportReport report =
        new Importer().run(new ImportRequest(file, BY_HAND, null, false), library, Monitor.NONE);
    assertEquals(Map.of("unknown emotion", 1L), report.rejectedBy());
    assertEquals(
        List.of(
            new FakeLibrary.Row(0, "greek", Emotion.CONTENTMENT, "all", "warm"),
            new FakeLibrary.Row(1, "greek", Emotion.AWE, "all", "plain")),
        library.rows);
    assertEquals(
        new Details("A. B.", "Gate", 1650, null),
        library.details.get(new PaintingKey("Icons", "w1")));
    assertEquals(Details.NONE, library.details.get(new PaintingKey("Icons", "w3")));
  }

  @Test
  void anUnknownTableIsRefusedUntilItIsMapped() throws Exception {
    Path file = write(folder, "own.csv", "a,b\n1,2\n");
    ImportException refused =
        assertThrows(ImportException.class, () -> TestFiles.importFile(file, library));
    assertTrue(
        refused.getMessage().contains("(a, b) are not those of a known data set"),
        refused.getMessage());
    ImportException noColumn =
        assertThrows(ImportException.class, () -> new Importer().preview(file, BY_HAND));
    assertEquals("The file has no column Work; its columns are a, b.", noColumn.getMessage());
  }

  @Test
  void aMappingAsRecognisedKeepsTheFormat() throws Exception {
    Path file = write(folder, "a.csv", TestFiles.LITE + "Realism,awe,english,a_b,train,words\n");
    ColumnMapping mapping = new Importer().preview(file, null).mapping();
    assertEquals(Format.ARTELINGO_LITE, new Importer().preview(file, mapping).format());
  }

  @Test
  void thePreviewShowsTheFirstFiftyLinesAsTheyWouldArrive() throws Exception {
    StringBuilder text = new StringBuilder(TestFiles.LITE);
    text.append("Realism,awe,english,a_b,train,\"two\nlines\"\n");
    text.append("Realism,joy,english,a_b,train,words\n");
    text.append("Realism,awe,english,a_b,train,\"open\n");
    for (int i = 0; i < 100; i++) {
      text.append("Realism,awe,english,a_b,train,words ").append(i).append('\n');
    }
    Preview preview = new Importer().preview(write(folder, "a.csv", text.toString()), null);
    assertEquals(Preview.ROWS, preview.rows().size());
    assertEquals(List.of("joy"), preview.unknownEmotions());
    Preview.Row first = preview.rows().getFirst();
    assertEquals(2, first.line());
    assertEquals("two\nlines", first.annotation().commentText());
    assertNull(first.problem());
    assertEquals("unknown emotion", preview.rows().get(1).problem());
    assertEquals(4, preview.rows().get(1).line());
    assertEquals("unclosed quote", preview.rows().get(2).problem());
    assertEquals(List.of("Realism,awe,english,a_b,train,\"open"), preview.rows().get(2).fields());
    assertEquals(52, preview.rows().getLast().line());
  }
}
