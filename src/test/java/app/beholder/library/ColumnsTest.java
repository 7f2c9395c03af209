package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Annotation;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void annotationsOfAPaintingComeInOrderOfImport() {
    FakeLibrary library = random(new Random(3), 50, 600, 3);
    Columns columns = library.columns();
    assertEquals(600, columns.size());
    for (int p = 0; p < 50; p++) {
      int painting = p;
      int[] expected =
          library.all().stream()
              .filter(a -> a.painting() == painting)
              .mapToInt(Annotation::number)
              .toArray();
      assertArrayEquals(expected, columns.annotationsOf(painting));
    }
  }

  @Test
  void rowsAndNumbersLeadToEachOther() {
    Columns columns = random(new Random(4), 20, 300, 2).columns();
    for (int n = 0; n < columns.size(); n++) {
      assertEquals(n, columns.annotationOfRow(columns.rowOfAnnotation(n)));
    }
    assertEquals(0, columns.firstRow(0));
    assertEquals(300, columns.firstRow(20));
  }

  @Test
  void distributionsCountEachCultureApart() {
    Columns columns = FakeLibrary.small().columns();
    Map<String, Distribution> lilies = columns.emotionsOf(0);
    assertEquals(List.of("english", "arabic", "chinese"), List.copyOf(lilies.keySet()));
    assertEquals(1, lilies.get("english").count(Emotion.CONTENTMENT));
    assertEquals(1, lilies.get("arabic").n());
    assertEquals(List.of("english"), List.copyOf(columns.emotionsOf(2).keySet()));
    assertEquals(
        columns.size(), columns.emotions().values().stream().mapToInt(Distribution::n).sum());
    assertEquals(
        2,
        columns.emotions().get("chinese").count(Emotion.CONTENTMENT)
            + columns.emotions().get("chinese").count(Emotion.AWE));
  }

  @Test
  void aByteHoldsTwoHundredCultures() {
    FakeLibrary library = new FakeLibrary();
    int painting = library.painting("Realism", "a_b");
    for (int culture = 0; culture < 200; culture++) {
      library.annotation(painting, "culture " + culture, Emotion.AWE, "split " + culture, "");
    }
    Columns columns = library.columns();
    assertEquals(200, columns.emotionsOf(painting).size());
    Filter filter = Filter.ALL.with(Facet.CULTURE, "culture 199", true);
    Selection selection = Selection.of(columns, filter, null);
    assertEquals(1, selection.annotations());
    assertEquals(1, selection.counts().get(Facet.SPLIT)[199]);
    assertEquals(200, selection.counts(columns, filter, Facet.CULTURE).size());
  }

  @Test
  void aPaintingMayHaveNoAnnotation() {
    FakeLibrary library = FakeLibrary.small();
    int quiet = library.painting("Realism", "nobody_nothing");
    Columns columns = library.columns();
    assertEquals(0, columns.annotationsOf(quiet).length);
    assertTrue(columns.emotionsOf(quiet).isEmpty());
    assertTrue(columns.values(Facet.STYLE).contains("Realism"));
    assertEquals(6, Selection.of(columns, Filter.ALL, null).paintings().length);
  }

  private static FakeLibrary random(Random random, int paintings, int annotations, int cultures) {
    FakeLibrary library = new FakeLibrary();
    for (int p = 0; p < paintings; p++) {
      library.painting("S" + p % 3, "a_" + p);
    }
    for (int n = 0; n < annotations; n++) {
      Emotion emotion = Emotion.ALL.get(random.nextInt(9));
      library.annotation(
          random.nextInt(paintings), "c" + random.nextInt(cultures), emotion, "", "");
    }
    return library;
  }
}
