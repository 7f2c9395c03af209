package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunColumnsTest {
  private static final Run.Model EYE = FakeRuns.model("eye", Task.IMAGE);
  private static final Run.Model READER = FakeRuns.model("reader", Task.TEXT);
  private static final Run.Model BOTH = FakeRuns.fusion("both", EYE, READER);

  private final FakeLibrary library = new FakeLibrary();
  private final int wave = library.painting("Ukiyo_e", "katsushika-hokusai_the-great-wave-1831");
  private final int kiss = library.painting("Art_Nouveau", "gustav-klimt_the-kiss");
  private final int lilies = library.painting("Impressionism", "claude-monet_lilies-1919");

  @BeforeEach
  void annotate() {
    library.annotation(wave, "english", Emotion.FEAR, "", "");
    library.annotation(kiss, "english", Emotion.AWE, "", "");
    library.annotation(wave, "arabic", Emotion.AWE, "", "");
    library.annotation(lilies, "english", Emotion.CONTENTMENT, "", "");
  }

  /** This share of one emotion, and the same of all others. */
  private static Prediction sure(Emotion emotion, double share) {
    float[] shares = new float[Emotion.ALL.size()];
    Arrays.fill(shares, (float) ((1 - share) / 8));
    shares[emotion.ordinal()] = (float) share;
    return Prediction.of(shares);
  }

  private Map<String, Integer> counts(Facet facet) {
    Columns columns = library.columns();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Selection.of(columns, Filter.ALL, null)
        .counts(columns, Filter.ALL, facet)
        .forEach(count -> counts.put(count.value(), count.paintings()));
    return counts;
  }

  private int annotations(String written) {
    return Selection.of(library.columns(), Filter.parse(written), null).annotations();
  }

  @Test
  void whatAPictureSaysHoldsForEachOfItsAnnotations() {
    Columns before = library.columns();
    Run run =
        library
            .runs()
            .add(EYE, Map.of(wave, sure(Emotion.FEAR, 0.5), kiss, sure(Emotion.SADNESS, 0.9)));
    assertEquals(Optional.of(run), library.columns().run());
    assertEquals(2, annotations("predicted:fear"));
    assertEquals(1, annotations("prediction:right"));
    assertEquals(2, annotations("prediction:wrong"));
    assertEquals(1, annotations("prediction:none predicted:none confidence:none"));
    assertEquals(Map.of("fear", 1, "sadness", 1, "none", 1), counts(Facet.PREDICTED));
    assertEquals(
        List.of("40-60%", "80-100%", "none"), List.copyOf(counts(Facet.CONFIDENCE).keySet()));
    assertEquals(2, library.columns().predictedAnnotations(wave));
    assertEquals(0, library.columns().predictedAnnotations(lilies));
    assertEquals(Optional.empty(), before.run(), "the columns that were taken earlier stay");
    assertEquals(9, before.facets().size() - 1);
  }

  @Test
  void facetsOfARunStandLastAndOnlyWhileItIsShown() throws Exception {
    List<Facet> without = library.columns().facets();
    library.runs().add(READER, Map.of(0, sure(Emotion.FEAR, 0.5)));
    List<Facet> with = library.columns().facets();
    assertEquals(without, with.subList(0, without.size()));
    assertEquals(
        List.of(Facet.PREDICTED, Facet.PREDICTION, Facet.CONFIDENCE),
        with.subList(without.size(), with.size()));
    library.runs().show(null);
    assertEquals(without, library.columns().facets());
  }

  @Test
  void fusionIsComparedWithItsPartsWhereTheyHaveRuns() {
    Prediction fear = sure(Emotion.FEAR, 0.5);
    Prediction awe = sure(Emotion.AWE, 0.5);
    library.runs().add(EYE, Map.of(wave, fear, kiss, fear, lilies, fear));
    library.runs().add(BOTH, Map.of(0, fear, 1, awe, 2, fear));
    assertEquals(0, annotations("right-models:all"), "the text model has no run yet");
    library.runs().add(READER, Map.of(0, awe, 1, awe, 2, awe, 3, awe));
    MadeRuns.show(library, "run-2");
    assertEquals(
        Map.of("text-and-fusion", 1, "image-and-fusion", 1, "text-only", 1, "unknown", 1),
        counts(Facet.RIGHT_MODELS));
    MadeRuns.show(library, "run-1");
    assertEquals(0, annotations("right-models:unknown"), "no fusion model is shown");
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, false, none",
    "false, false, true, fusion-only",
    "false, true, false, text-only",
    "false, true, true, text-and-fusion",
    "true, false, false, image-only",
    "true, false, true, image-and-fusion",
    "true, true, false, image-and-text",
    "true, true, true, all",
  })
  void whichModelsAreRightHasAWord(boolean image, boolean text, boolean fusion, String word) {
    assertEquals(word, RightModels.of(image, text, fusion).word());
  }

  /** That of a run with most predictions, the newest of equals. */
  @Test
  void aPartIsJudgedByItsLargestRun() throws Exception {
    Prediction fear = sure(Emotion.FEAR, 0.5);
    library.runs().add(EYE, Map.of(wave, fear, kiss, fear));
    library.runs().add(READER, Map.of(0, fear, 1, fear));
    Run largest = library.runs().add(READER, Map.of(2, fear, 3, fear));
    library.runs().add(READER, Map.of(0, fear));
    library.runs().add(BOTH, Map.of(0, fear));
    ShownRun shown = ShownRun.of(library.runs()).orElseThrow();
    assertEquals(largest, shown.parts().get(Task.TEXT).run());
  }

  @ParameterizedTest
  @CsvSource({"0.25, 2", "1, 0", "0.5, 1", "0.111111111, 3.1699", "0, 23", "1e-30, 23"})
  void surpriseIsMeasuredInBits(double share, double bits) {
    Prediction prediction = sure(Emotion.ANGER, share);
    assertEquals(bits, RunColumns.surprise(prediction, Emotion.ANGER), 1e-4);
  }

  @ParameterizedTest
  @CsvSource({
    "0.12, 0-20%",
    "0.2, 20-40%",
    "0.3999, 20-40%",
    "0.4, 40-60%",
    "0.75, 60-80%",
    "0.8, 80-100%",
    "1, 80-100%",
  })
  void confidenceComesInFifths(double share, String band) {
    assertEquals(band, Facet.CONFIDENCES.get(Facet.confidence(share)));
  }

  @Test
  void paintingsAreOrderedByConfidenceAndSurprise() {
    int unseen = library.painting("Cubism", "juan-gris_unseen");
    library.annotation(unseen, "english", Emotion.AWE, "", "");
    // the wave: 0.9 and right, 0.3 and right; the kiss: 0.5 and wrong; the lilies: 0.7 and right
    library
        .runs()
        .add(
            READER,
            Map.of(
                0, sure(Emotion.FEAR, 0.9),
                1, sure(Emotion.FEAR, 0.5),
                2, sure(Emotion.AWE, 0.3),
                3, sure(Emotion.CONTENTMENT, 0.7)));
    assertArrayEquals(
        new int[] {kiss, wave, lilies, unseen},
        PaintingOrder.LEAST_CONFIDENT.sort(library.columns()));
    assertArrayEquals(
        new int[] {kiss, wave, lilies, unseen},
        PaintingOrder.MOST_SURPRISING.sort(library.columns()));
    SortedPaintings sorted = SortedPaintings.of(PaintingOrder.MOST_SURPRISING, library.columns());
    assertArrayEquals(
        new int[] {lilies, wave, kiss, unseen},
        sorted.order(new int[] {unseen, wave, kiss, lilies}, true));
    List<Painting> paintings = library.columns().paintings();
    assertEquals(4, sorted.value(paintings.get(kiss)), 1e-4, "a sixteenth");
    assertEquals(
        -(Math.log(0.9) + Math.log(0.3)) / 2 / Math.log(2),
        sorted.value(paintings.get(wave)),
        1e-4);
  }

  @Test
  void withoutARunItsOrdersAreNotOffered() {
    assertEquals(
        List.of(PaintingOrder.LEAST_CONFIDENT, PaintingOrder.MOST_SURPRISING),
        PaintingOrder.of(true).stream()
            .filter(order -> !PaintingOrder.of(false).contains(order))
            .toList());
    assertArrayEquals(
        new int[] {wave, kiss, lilies}, PaintingOrder.MOST_SURPRISING.sort(library.columns()));
  }

  /** What came into the library after the run has no prediction. */
  @Test
  void aLibraryMayGrowAfterARun() {
    MadeRuns.add(library, new Random(3));
    int later = library.painting("Cubism", "juan-gris_later");
    library.annotation(later, "english", Emotion.AWE, "", "");
    assertEquals(1, annotations("predicted:none style:Cubism"));
  }
}
