package app.beholder.ui.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.CollectionSummary;
import app.beholder.library.FakeLibrary;
import app.beholder.library.MadeColumns;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperComparisonTest {

  /** Five of eight are positive, two negative. */
  private static final List<Emotion> EMOTIONS =
      List.of(
          Emotion.AWE,
          Emotion.CONTENTMENT,
          Emotion.SADNESS,
          Emotion.AWE,
          Emotion.AWE,
          Emotion.SADNESS,
          Emotion.AWE,
          Emotion.SOMETHING_ELSE);

  private static CollectionPage page(CollectionSummary summary) {
    return CollectionPage.of(summary, new DataNames());
  }

  @Test
  void oursAndTheirsStandSideBySide() {
    Map<String, Integer> annotations =
        Map.of("english", 386_412, "chinese", 383_000, "arabic", 333_000);
    CollectionSummary summary =
        CollectionSummary.of(MadeColumns.of(annotations, EMOTIONS, 3_000, 27));
    Comparison comparison = page(summary).comparison().orElseThrow();
    assertEquals(10, comparison.lines().size());
    assertEquals(
        new Comparison.Line("Annotations", "1,102,412", "1,101,841", "+571"),
        comparison.lines().getFirst());
    assertEquals(
        new Comparison.Line("English", "386,412", "386,412", "none"), comparison.lines().get(1));
    assertEquals(
        new Comparison.Line("Chinese", "383,000", "383,266", "\u2212266"),
        comparison.lines().get(2));
    assertEquals(
        "The splits as published add up to 1,067,074, not to the whole: 34,767 annotations are in"
            + " none of them.",
        comparison.notes().getFirst());
    assertTrue(comparison.notes().getLast().contains("EMNLP 2022"));
  }

  @Test
  void noOtherLibraryIsCompared() {
    assertTrue(page(CollectionSummary.of(FakeLibrary.small().columns())).comparison().isEmpty());
  }
}
