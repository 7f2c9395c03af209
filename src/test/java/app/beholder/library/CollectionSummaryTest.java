package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.CollectionSummary.Counted;
import app.beholder.library.CollectionSummary.OfCulture;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CollectionSummaryTest {
  private static final int PAINTINGS = 60;

  private final FakeLibrary library = random(new Random(11));
  private final CollectionSummary summary = CollectionSummary.of(library.columns());

  private static FakeLibrary random(Random random) {
    FakeLibrary library = new FakeLibrary();
    for (int p = 0; p < PAINTINGS; p++) {
      String year = p % 7 == 0 ? "" : "-" + (1480 + 9 * p);
      library.painting("S" + p % 4, "artist-" + p % 9 + "_title" + year, p % 5 == 0 ? null : "x");
    }
    for (int n = 0; n < 900; n++) {
      // the last paintings stay without annotations
      int painting = random.nextInt(PAINTINGS - 3);
      String culture = List.of("english", "arabic", "chinese").get(Math.min(2, random.nextInt(6)));
      Emotion emotion = Emotion.ALL.get(random.nextInt(9));
      library.annotation(painting, culture, emotion, List.of("train", "val").get(n % 2), "");
    }
    return library;
  }

  private int annotations(Predicate<Annotation> which) {
    return (int) library.all().stream().filter(which).count();
  }

  private int paintings(Predicate<Painting> which) {
    return (int) library.columns().paintings().stream().filter(which).count();
  }

  private int annotationsOf(Painting painting, Predicate<Annotation> which) {
    return annotations(a -> a.painting() == painting.number() && which.test(a));
  }

  @Test
  void countsWholes() {
    assertEquals(PAINTINGS, summary.paintings());
    assertEquals(48, summary.withPicture());
    assertEquals(900, summary.annotations());
    assertEquals(9, summary.artists());
    for (Emotion.Valence valence : Emotion.Valence.values()) {
      assertEquals(annotations(a -> a.emotion().valence() == valence), summary.count(valence));
    }
  }

  @Test
  void countsEachCulture() {
    assertEquals(3, summary.cultures().size());
    for (OfCulture culture : summary.cultures()) {
      Predicate<Annotation> its = a -> a.culture().equals(culture.culture());
      for (Emotion emotion : Emotion.ALL) {
        int count = annotations(its.and(a -> a.emotion() == emotion));
        assertEquals(count, culture.emotions().count(emotion));
      }
      int none = paintings(p -> annotationsOf(p, its) == 0);
      int few = paintings(p -> annotationsOf(p, its) >= 1 && annotationsOf(p, its) <= 4);
      int enough = paintings(p -> annotationsOf(p, its) >= 5 && annotationsOf(p, its) <= 9);
      int many = paintings(p -> annotationsOf(p, its) >= 10);
      assertEquals(List.of(none, few, enough, many), culture.paintingsByAmount());
      assertEquals(enough + many, culture.paintingsWithEnough());
      assertEquals(
          annotations(its.and(a -> a.emotion().valence() == Emotion.Valence.POSITIVE)),
          culture.count(Emotion.Valence.POSITIVE));
    }
  }

  @Test
  void countsStylesSplitsAndPeriods() {
    assertEquals(4, summary.styles().size());
    for (Counted style : summary.styles()) {
      Predicate<Painting> its = p -> p.key().style().equals(style.value());
      assertEquals(paintings(its), style.paintings());
      assertEquals(
          annotations(a -> its.test(library.columns().paintings().get(a.painting()))),
          style.annotations());
    }
    for (Counted split : summary.splits()) {
      Predicate<Annotation> its = a -> a.split().equals(split.value());
      assertEquals(annotations(its), split.annotations());
      assertEquals(paintings(p -> annotationsOf(p, its) > 0), split.paintings());
    }
    for (Counted period : summary.periods()) {
      int first = period.value().isEmpty() ? 0 : Integer.parseInt(period.value());
      Predicate<Painting> its =
          period.value().isEmpty()
              ? p -> p.year() == null
              : p -> p.year() != null && p.year() >= first && p.year() < first + 50;
      assertEquals(paintings(its), period.paintings(), period.value());
    }
    assertEquals("", summary.periods().getLast().value());
    assertEquals("1450", summary.periods().getFirst().value());
  }

  @Test
  void countsHowManyAnnotationsPaintingsHave() {
    List<Integer> histogram = summary.paintingsByAnnotations();
    for (int n = 0; n < histogram.size(); n++) {
      int many = n;
      assertEquals(paintings(p -> annotationsOf(p, a -> true) == many), histogram.get(n));
    }
    assertEquals(3, histogram.getFirst());
    assertTrue(histogram.getLast() > 0);
    int median = summary.medianAnnotations();
    assertTrue(paintings(p -> annotationsOf(p, a -> true) < median) <= PAINTINGS / 2);
    assertTrue(paintings(p -> annotationsOf(p, a -> true) > median) <= PAINTINGS / 2);
  }

  @Test
  void nothingIsCountedInAnEmptyLibrary() {
    CollectionSummary nothing = CollectionSummary.of(new FakeLibrary().columns());
    assertEquals(0, nothing.paintings());
    assertEquals(List.of(), nothing.cultures());
    assertEquals(List.of(0), nothing.paintingsByAnnotations());
    assertEquals(0, nothing.medianAnnotations());
  }
}
