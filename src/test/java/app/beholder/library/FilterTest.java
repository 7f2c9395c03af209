package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Emotion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

  /**
   * Words stand as they are, phrases in brackets, what is excluded behind a tilde, values behind
   * their facet.
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "sea                            | sea",
        "deep sea                       | deep;sea",
        "\"deep sea\" storm             | [deep sea];storm",
        "-storm                         | ~storm",
        "sea -\"deep blue\"             | sea;~[deep blue]",
        "well-known                     | well-known",
        "sea - storm                    | sea;-;storm",
        "--sea                          | ~-sea",
        "-                              | -",
        "\"left open                    | [left open]",
        "say\"hi there\"now             | say;[hi there];now",
        "\"\" \"  \" sea                | sea",
        "style:Impressionism            | STYLE=Impressionism",
        "STYLE:Impressionism            | STYLE=Impressionism",
        "style:Realism style:Baroque    | STYLE=Realism,Baroque",
        "emotion:\"something else\" awe | EMOTION=something else;awe",
        "emotion:\"something else       | EMOTION=something else",
        "artist:n.c.-wyeth              | ARTIST=n.c.-wyeth",
        "style: Realism                 | style:;Realism",
        "-style:Realism                 | ~style:Realism",
        "genre:portrait period:1850     | GENRE=portrait;PERIOD=1850",
        "period:\"\" picture:no          | PERIOD=;PICTURE=no",
        "annotations-arabic:5-9         | ANNOTATIONS-ARABIC=5-9",
        "annotations-arabic:5-9 annotations-arabic:10+ | ANNOTATIONS-ARABIC=5-9,10+",
        "annotations-chinese:10+ annotations-arabic:10+ | ANNOTATIONS-ARABIC=10+;ANNOTATIONS-CHINESE=10+",
        "ANNOTATIONS-arabic：\"1-4\" sea  | ANNOTATIONS-ARABIC=1-4;sea",
        "annotations-old_norse:0        | ANNOTATIONS-OLD_NORSE=0",
        "annotations-عربي:0             | ANNOTATIONS-عربي=0",
        "annotations-a:b:0              | ANNOTATIONS-A:B=0",
        "annotations-:0                 | ANNOTATIONS-=0",
        "annotations-arabic: 0          | annotations-arabic:;0",
        "-annotations-arabic:0          | ~annotations-arabic:0",
        "annotations-arabic             | annotations-arabic",
        "annotations:0                  | annotations:0",
        "predicted:awe prediction:wrong confidence:40-60%  | PREDICTED=awe;PREDICTION=wrong;CONFIDENCE=40-60%",
        "Right-Models:fusion-only sea   | RIGHT-MODELS=fusion-only;sea",
        "right-models：\"text-only\"      | RIGHT-MODELS=text-only",
        "-right-models:all right-models | ~right-models:all;right-models",
        "style:\"                       | ''",
        "split:\"\"                     | SPLIT=",
        "-culture:arabic                | ~culture:arabic",
        "\"style:Realism\"              | [style:Realism]",
        "http://museum.org              | http://museum.org",
        "mood:\"very sad\"              | [mood:very sad]",
        "culture:chinese 星空 -\"梵高 的\" | CULTURE=chinese;星空;~[梵高 的]",
        "星空　梵高                      | 星空;梵高",
        "culture：chinese               | CULTURE=chinese",
        "“deep sea” «blue»              | [deep sea];[blue]",
        "لوحة culture:arabic            | CULTURE=arabic;لوحة",
        "\u200Fculture:arabic\u200E لوحة\u200F | CULTURE=arabic;لوحة",
        "''                             | ''",
        "'   '                          | ''",
      })
  void readsWhatPeopleWrite(String written, String meant) {
    Filter filter = Filter.parse(written);
    assertEquals(meant, described(filter));
    assertEquals(filter, Filter.parse(filter.toString()), filter.toString());
  }

  private static String described(Filter filter) {
    String values =
        filter.chosen().entrySet().stream()
            .map(entry ->
                entry.getKey().word().toUpperCase(Locale.ROOT)
                    + "="
                    + String.join(",", entry.getValue()))
            .collect(Collectors.joining(";"));
    String terms =
        filter.text().terms().stream()
            .map(term ->
                (term.excluded() ? "~" : "")
                    + (term.phrase() ? "[" + term.text() + "]" : term.text()))
            .collect(Collectors.joining(";"));
    return values + (values.isEmpty() || terms.isEmpty() ? "" : ";") + terms;
  }

  @Test
  void whateverIsTypedIsReadAndReadsBackTheSame() {
    String[] pieces = {
      "style:",
      "culture：",
      "annotations-",
      "right-models:",
      "10+",
      "\"",
      "-",
      " ",
      "　",
      "sea",
      "深",
      "لوحة",
      ":",
      "'",
      "“",
      "\u200F",
      "mood:",
      "\t",
      "."
    };
    Random random = new Random(11);
    for (int i = 0; i < 5000; i++) {
      StringBuilder written = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        written.append(pieces[random.nextInt(pieces.length)]);
      }
      Filter filter = Filter.parse(written.toString());
      assertEquals(
          filter,
          Filter.parse(filter.toString()),
          () -> "'" + written + "' became '" + filter + "'");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "culture:Arabic, culture:arabic",
    "CULTURE:ARABIC, culture:arabic",
    "style:impressionism, style:Impressionism",
    "'style:\"art nouveau modern\"', style:Art_Nouveau_Modern",
    "style:art_nouveau_MODERN, style:Art_Nouveau_Modern",
    "style:ukiyo_e style:IMPRESSIONISM, style:Ukiyo_e style:Impressionism",
    "'emotion:Something_Else', 'emotion:\"something else\"'",
    "artist:\"CLAUDE MONET\", 'artist:\"Claude Monet\"'",
    "style:Vorticism, style:Vorticism",
    "style:Impressionism style:impressionism, style:Impressionism",
    "annotations-Arabic:1-4 annotations-arabic:0, annotations-arabic:1-4 annotations-arabic:0",
    "annotations-Klingon:0, annotations-Klingon:0",
    "picture:YES period:1850, picture:yes period:1850",
  })
  void spellsValuesAsTheCollectionDoes(String written, String spelled) {
    Columns columns = FakeLibrary.small().columns();
    assertEquals(Filter.parse(spelled), Filter.parse(written).spelledAs(columns));
  }

  @Test
  void anExactSpellingMeansThatValueAlone() {
    FakeLibrary library = new FakeLibrary();
    for (String style : List.of("Pop_Art", "pop art", "Pop \"Art\"")) {
      library.annotation(library.painting(style, "a_" + style), "english", Emotion.AWE, "", "");
    }
    Columns columns = library.columns();
    assertEquals(
        Set.of("pop art"),
        Filter.parse("style:\"pop art\"").spelledAs(columns).chosen(Facet.STYLE));
    assertEquals(
        Set.of("Pop_Art", "pop art", "Pop \"Art\""),
        Filter.parse("style:POP_ART").spelledAs(columns).chosen(Facet.STYLE));
    assertEquals(3, Selection.of(columns, Filter.parse("style:POP_ART"), null).paintings().length);
  }

  @Test
  void valuesWithQuotesReadBackInAnotherSpelling() {
    FakeLibrary library = new FakeLibrary();
    library.painting("The \"Naïve\" “One”", "a_b");
    Filter filter = Filter.ALL.with(Facet.STYLE, "The \"Naïve\" “One”", true);
    assertEquals(filter, Filter.parse(filter.toString()).spelledAs(library.columns()));
  }

  @Test
  void aCultureOfAnyNameReadsBackInAnotherSpelling() {
    for (String culture : List.of("old norse", "a:b", "say \"hi\"", "日本 語", "x-y_z", "5-9:10+")) {
      FakeLibrary library = new FakeLibrary();
      library.annotation(library.painting("S", "a_b"), culture, Emotion.AWE, "", "");
      Filter filter = Filter.ALL.with(Facet.annotations(culture), Set.of("1-4", "10+"));
      Filter read = Filter.parse(filter.toString());
      assertEquals(filter, read.spelledAs(library.columns()), filter.toString());
      assertEquals(1, Selection.of(library.columns(), read, null).paintings().length);
    }
  }

  @Test
  void twoFiltersTogetherHaveTheValuesOfBothAndTheTextOfTheSecond() {
    assertEquals(
        Filter.parse("style:A style:B culture:arabic emotion:awe sea"),
        Filter.parse("style:A culture:arabic storm")
            .and(Filter.parse("style:B style:A emotion:awe sea")));
  }

  @Test
  void onlyAnnotationsAreCountedForACulture() {
    assertThrows(IllegalArgumentException.class, () -> new Facet(Facet.Kind.STYLE, "arabic"));
  }

  @Test
  void choosingAddsAndTakesAway() {
    Filter filter =
        Filter.ALL
            .with(Facet.STYLE, "A", true)
            .with(Facet.STYLE, "B", true)
            .with(Facet.SPLIT, "", true);
    assertEquals(List.of("A", "B"), List.copyOf(filter.chosen(Facet.STYLE)));
    assertEquals(Set.of(""), filter.chosen(Facet.SPLIT));
    Filter less = filter.with(Facet.STYLE, "A", false).with(Facet.SPLIT, "", false);
    assertEquals(Map.of(Facet.STYLE, Set.of("B")), less.chosen());
    assertTrue(less.with(Facet.STYLE, Set.of()).isAll());
    assertFalse(less.isAll());
    assertFalse(Filter.parse("sea").isAll());
    assertEquals(Filter.ALL, Filter.parse(" "));
  }

  @Test
  void doesNotChangeWithWhatItWasMadeFrom() {
    Set<String> values = new HashSet<>(Set.of("A"));
    Filter filter = new Filter(new HashMap<>(Map.of(Facet.STYLE, values)), TextQuery.NONE);
    values.add("B");
    assertEquals(Set.of("A"), filter.chosen(Facet.STYLE));
    assertThrows(UnsupportedOperationException.class, () -> filter.chosen(Facet.STYLE).add("C"));
    assertThrows(UnsupportedOperationException.class, () -> filter.chosen().clear());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style",
        "Artist",
        "genre",
        "Period",
        "CULTURE",
        "emotion",
        "split",
        "PICTURE",
        "Annotations-arabic",
        "predicted",
        "Prediction",
        "CONFIDENCE",
        "Right-Models"
      })
  void facetsHaveAWord(String word) {
    assertEquals(word.toLowerCase(Locale.ROOT), Facet.ofWord(word).orElseThrow().word());
    assertTrue(Facet.ofWord("x" + word).isEmpty());
  }

  /** Values of a run that is not shown are known words, and nothing has them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "predicted:awe",
        "prediction:none",
        "confidence:40-60%",
        "right-models:all",
        "predicted:\"\" style:Vorticism"
      })
  void withoutARunNothingIsPredicted(String written) {
    FakeLibrary library = FakeLibrary.small();
    Filter filter = Filter.parse(written);
    assertEquals(0, Selection.of(library.columns(), filter, null).annotations());
    assertEquals(filter, filter.spelledAs(library.columns()));
    assertFalse(filter.accepts(library.columns(), library.all().getFirst()));
    List<Relaxation> relaxations = Relaxation.of(library.columns(), filter, null);
    assertEquals(6, relaxations.getFirst().paintings());
    MatchingAnnotations matching = MatchingAnnotations.of(library.columns(), filter, null);
    assertEquals(0, matching.count(0));
  }

  @Test
  void predictionsAreSpelledLooselyWhereTheyAreShown() {
    FakeLibrary library = FakeLibrary.small();
    MadeRuns.add(library, new Random(1));
    assertEquals(
        Filter.parse("predicted:\"something else\" prediction:wrong"),
        Filter.parse("predicted:SOMETHING_ELSE prediction:Wrong").spelledAs(library.columns()));
  }

  @Test
  void anAnnotationPassesWhereEveryFacetHasItsValue() {
    FakeLibrary library = FakeLibrary.small();
    for (String written :
        List.of(
            "",
            "style:Impressionism",
            "culture:arabic culture:english split:train",
            "emotion:awe style:Ukiyo_e",
            "period:1800 picture:no",
            "annotations-arabic:0 annotations-english:1-4",
            "annotations-klingon:0")) {
      Filter filter = Filter.parse(written);
      long passing =
          library.all().stream().filter(each -> filter.accepts(library.columns(), each)).count();
      assertEquals(Selection.of(library.columns(), filter, null).annotations(), passing, written);
      assertTrue(passing > 0, written);
    }
  }
}
