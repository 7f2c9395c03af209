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
      for (Facet facet : Facet.values()) {
        assertArrayEquals(
            counts(library, filter, text, facet),
            selection.counts().get(facet),
            () -> facet + " of " + filter);
      }
    }
  }

  private static FakeLibrary library(Random random) {
    FakeLibrary library = new FakeLibrary();
    int paintings = 1 + random.nextInt(60);
    for (int p = 0; p < paintings; p++) {
      library.painting("S" + random.nextInt(5), "artist-" + random.nextInt(7) + "_p" + p);
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
    return library;
  }

  private static Filter filter(Random random, Columns columns) {
    Filter filter = Filter.ALL;
    for (Facet facet : Facet.values()) {
      for (String value : columns.values(facet)) {
        if (random.nextInt(6) == 0) {
          filter = filter.with(facet, value, true);
        }
      }
      if (random.nextInt(20) == 0) {
        filter = filter.with(facet, "unknown", true);
      }
    }
    return filter;
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
      for (Facet facet : Facet.values()) {
        passes &=
            filter.chosen(facet).isEmpty()
                || filter.chosen(facet).contains(value(library, annotation, facet));
      }
      if (passes) {
        passing.add(annotation);
      }
    }
    return passing;
  }

  private static String value(FakeLibrary library, Annotation annotation, Facet facet) {
    Painting painting = library.columns().paintings().get(annotation.painting());
    return switch (facet) {
      case STYLE -> painting.key().style();
      case ARTIST -> painting.artist();
      case CULTURE -> annotation.culture();
      case EMOTION -> annotation.emotion().label();
      case SPLIT -> annotation.split();
    };
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
  void anEmptyCollectionHasNothing() {
    Columns columns = new FakeLibrary().columns();
    Selection selection = Selection.of(columns, Filter.parse("culture:arabic sea"), new BitSet());
    assertEquals(0, selection.paintings().length);
    assertEquals(0, selection.annotations());
    assertEquals(List.of(), selection.counts(columns, Filter.ALL, Facet.STYLE));
  }
}
