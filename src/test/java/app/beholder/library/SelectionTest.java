package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts against the plainest reference there is: for each value, choose it and count what passes.
 */
class SelectionTest {
  private static final int MAX_ANNOTATIONS = 400;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void countsLikeTheReference(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      FakeLibrary library = library(random);
      Columns columns = library.columns();
      Filter filter = filter(random, columns);
      BitSet text = random.nextBoolean() ? null : matches(random);
      Selection selection = Selection.of(columns, filter, text);
      assertArrayEquals(paintings(library, filter, text), selection.paintings(), filter::toString);
      assertEquals(
          passing(library, filter, text).size(), selection.annotations(), filter::toString);
      for (Facet facet : columns.facets()) {
        assertArrayEquals(
            counts(library, filter, text, facet),
            selection.counts().get(facet),
            () -> facet + " of " + filter);
      }
    }
  }

  static FakeLibrary library(Random random) {
    FakeLibrary library = new FakeLibrary();
    int paintings = 1 + random.nextInt(60);
    for (int p = 0; p < paintings; p++) {
      library.painting(
          "S" + random.nextInt(5),
          "artist-" + random.nextInt(7) + "_p" + p,
          random.nextInt(4) == 0 ? null : 1790 + random.nextInt(200),
          random.nextInt(3) == 0 ? "" : "g" + random.nextInt(3),
          random.nextInt(5) == 0 ? null : "picture");
    }
    int annotations = random.nextInt(MAX_ANNOTATIONS);
    for (int n = 0; n < annotations; n++) {
      library.annotation(
          random.nextInt(paintings),
          "c" + random.nextInt(4),
          Emotion.ALL.get(random.nextInt(9)),
          random.nextInt(3) == 0 ? "" : "s" + random.nextInt(2),
          "");
    }
    if (annotations > 0 && random.nextInt(5) == 0) {
      MadeRuns.add(library, random);
    }
    return library;
  }

  static Filter filter(Random random, Columns columns) {
    Filter filter = Filter.ALL;
    for (Facet facet : columns.facets()) {
      for (String value : columns.values(facet)) {
        if (random.nextInt(12) == 0) {
          filter = filter.with(facet, value, true);
        }
      }
      if (random.nextInt(20) == 0) {
        filter = filter.with(facet, "unknown", true);
      }
    }
    return random.nextInt(10) > 0
        ? filter
        : filter.with(Facet.annotations("klingon"), random.nextBoolean() ? "0" : "5-9", true);
  }

  /** Also numbers that the columns do not have yet: the index may be ahead. */
  private static BitSet matches(Random random) {
    BitSet matches = new BitSet();
    for (int n = 0; n < MAX_ANNOTATIONS + 100; n++) {
      matches.set(n, random.nextInt(3) > 0);
    }
    return matches;
  }

  private static List<Annotation> passing(
      FakeLibrary library, Filter filter, @Nullable BitSet text) {
    List<Annotation> passing = new ArrayList<>();
    for (Annotation annotation : library.all()) {
      boolean passes = text == null || text.get(annotation.number());
      for (Facet facet : filter.chosen().keySet()) {
        passes &= filter.chosen(facet).contains(value(library, annotation, facet));
      }
      if (passes) {
        passing.add(annotation);
      }
    }
    return passing;
  }

  private static String value(FakeLibrary library, Annotation annotation, Facet facet) {
    Painting painting = library.columns().paintings().get(annotation.painting());
    return switch (facet.kind()) {
      case STYLE -> painting.key().style();
      case ARTIST -> painting.artist();
      case GENRE -> painting.genre();
      case PERIOD ->
          painting.year() == null ? "" : Integer.toString(painting.year() - painting.year() % 50);
      case PICTURE -> painting.hasPicture() ? "yes" : "no";
      case ANNOTATIONS -> amount(library, annotation.painting(), facet.culture());
      case CULTURE -> annotation.culture();
      case EMOTION -> annotation.emotion().label();
      case SPLIT -> annotation.split();
      case PREDICTED, PREDICTION, CONFIDENCE, RIGHT_MODELS ->
          MadeRuns.value(library, annotation, facet);
    };
  }

  private static String amount(FakeLibrary library, int painting, String culture) {
    long n =
        library.all().stream()
            .filter(a -> a.painting() == painting && a.culture().equals(culture))
            .count();
    return n == 0 ? "0" : n < 5 ? "1-4" : n < 10 ? "5-9" : "10+";
  }

  private static int[] paintings(FakeLibrary library, Filter filter, @Nullable BitSet text) {
    return new TreeSet<>(passing(library, filter, text).stream().map(Annotation::painting).toList())
        .stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] counts(
      FakeLibrary library, Filter filter, @Nullable BitSet text, Facet facet) {
    return library.columns().values(facet).stream()
        .mapToInt(value -> paintings(library, filter.with(facet, Set.of(value)), text).length)
        .toArray();
  }

  @Test
  void listsWhatLeadsAnywhereOrIsChosenMostFirst() {
    Columns columns = FakeLibrary.small().columns();
    Filter filter = Filter.parse("culture:CHINESE style:impressionism style:art_nouveau_modern");
    Selection selection = Selection.of(columns, filter, null);
    assertArrayEquals(new int[] {0, 1}, selection.paintings());
    assertEquals(
        List.of(
            new Selection.Count("Impressionism", 2),
            new Selection.Count("Ukiyo_e", 1),
            new Selection.Count("Art_Nouveau_Modern", 0)),
        selection.counts(columns, filter, Facet.STYLE));
    assertEquals(
        List.of(
            new Selection.Count("english", 4),
            new Selection.Count("arabic", 2),
            new Selection.Count("chinese", 2)),
        selection.counts(columns, filter, Facet.CULTURE));
  }

  @Test
  void whatHasAnOrderOfItsOwnIsListedInIt() {
    FakeLibrary library = FakeLibrary.small();
    int undated = library.painting("Cubism", "someone_undated");
    library.annotation(undated, "english", Emotion.FEAR, "", "");
    Columns columns = library.columns();
    Selection all = Selection.of(columns, Filter.ALL, null);
    assertEquals(
        List.of("1800", "1850", "1900", ""),
        all.counts(columns, Filter.ALL, Facet.PERIOD).stream()
            .map(Selection.Count::value)
            .toList());
    assertEquals(
        List.of(new Selection.Count("0", 5), new Selection.Count("1-4", 2)),
        all.counts(columns, Filter.ALL, Facet.annotations("arabic")));
    assertEquals(
        List.of(new Selection.Count("yes", 6), new Selection.Count("no", 1)),
        all.counts(columns, Filter.ALL, Facet.PICTURE));
  }

  @Test
  void anEmptyCollectionHasNothing() {
    Columns columns = new FakeLibrary().columns();
    Selection selection = Selection.of(columns, Filter.parse("culture:arabic sea"), new BitSet());
    assertEquals(0, selection.paintings().length);
    assertEquals(0, selection.annotations());
    assertEquals(List.of(), selection.counts(columns, Filter.ALL, Facet.STYLE));
  }
}
