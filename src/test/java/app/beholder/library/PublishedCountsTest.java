package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.PublishedCounts.Figure;
import app.beholder.library.PublishedCounts.Kind;
import app.beholder.model.Emotion;
import app.beholder.model.Emotion.Valence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedCountsTest {
  private static final Map<String, Integer> WHOLE =
      Map.of("English", 386_412, "chinese", 383_266, "arabic", 332_163);

  /** As often positive and negative as the paper says. */
  private static final List<Emotion> MIXED =
      Stream.of(
              Collections.nCopies(66, Emotion.CONTENTMENT),
              Collections.nCopies(26, Emotion.FEAR),
              Collections.nCopies(8, Emotion.SOMETHING_ELSE))
          .flatMap(List::stream)
          .toList();

  private static CollectionSummary summary(Map<String, Integer> annotations, int styles) {
    return CollectionSummary.of(MadeColumns.of(annotations, MIXED, 2_000, styles));
  }

  private static Map<String, Integer> share(double share) {
    return WHOLE.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, c -> (int) (share * c.getValue())));
  }

  private static boolean isKnown(Map<String, Integer> annotations, int styles) {
    return PublishedCounts.of(summary(annotations, styles)).isPresent();
  }

  @Test
  void thePaperDoesNotAddUpAndWeSayByHowMuch() {
    PublishedCounts paper = PublishedCounts.ARTELINGO;
    assertEquals(1_067_074, paper.sumOfSplits());
    assertEquals(
        paper.annotations(), paper.cultures().stream().mapToInt(c -> c.annotations()).sum());
  }

  @Test
  void theWholeIsKnownAndStandsBesideThePaper() {
    CollectionSummary library = summary(WHOLE, 27);
    PublishedCounts counts = PublishedCounts.of(library).orElseThrow();
    List<Figure> figures = counts.beside(library);
    assertEquals(new Figure(Kind.ANNOTATIONS, "", 1_101_841, 1_101_841), figures.getFirst());
    assertEquals(
        List.of(0, 0, 0),
        figures.stream().filter(f -> f.kind() == Kind.CULTURE).map(Figure::difference).toList());
    Figure negative =
        figures.stream().filter(f -> f.value().equals("NEGATIVE")).findFirst().orElseThrow();
    assertEquals(library.count(Valence.NEGATIVE) - 284_756, negative.difference());
    assertEquals(0, figures.get(6).difference(), "styles");
    assertEquals("test", figures.getLast().value());
    assertEquals(library.splits().get(1).annotations(), figures.getLast().ours());
  }

  @Test
  void someLinesMayBeMissingAndSomeSpanishMayBeThere() {
    assertTrue(isKnown(share(0.95), 26));
    assertTrue(isKnown(share(1.09), 27));
    Map<String, Integer> withSpanish = new LinkedHashMap<>(WHOLE);
    withSpanish.put("spanish", 4_800);
    assertTrue(isKnown(withSpanish, 27));
  }

  @Test
  void aPartOrAnotherCollectionIsNotCompared() {
    assertFalse(isKnown(share(0.84), 27), "the training split alone");
    assertFalse(isKnown(share(0.88), 27), "training and validation");
    assertFalse(isKnown(share(1.4), 27), "more than was published");
    assertFalse(isKnown(WHOLE, 12), "another choice of styles");
    assertFalse(isKnown(Map.of("english", 1_101_841), 27), "one culture");
    assertFalse(isKnown(Map.of("english", 900), 27), "a small library");
    assertFalse(isKnown(Map.of(), 27), "nothing");
    Map<String, Integer> many = new LinkedHashMap<>(WHOLE);
    for (int culture = 0; culture < 25; culture++) {
      many.put("culture " + culture, 8_000);
    }
    assertFalse(isKnown(many, 27), "many cultures");
    Columns made = MadeColumns.of(WHOLE, Emotion.ALL, 2_000, 27);
    assertTrue(PublishedCounts.of(CollectionSummary.of(made)).isEmpty(), "made-up feelings");
  }
}
