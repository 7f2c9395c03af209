package app.beholder.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.measure.Divergence;
import app.beholder.model.Emotion;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaintingOrderTest {
  private final FakeLibrary library = new FakeLibrary();
  private final int wave = library.painting("Ukiyo_e", "katsushika-hokusai_the-great-wave-1831");
  private final int kiss = library.painting("Art_Nouveau", "gustav-klimt_the-kiss");
  private final int lilies = library.painting("Impressionism", "claude-monet_lilies-1919");
  private final int poplars = library.painting("Impressionism", "claude-monet_poplars-1891");

  private int[] order(PaintingOrder order) {
    return order.sort(library.columns());
  }

  private void feel(int painting, String culture, Emotion... emotions) {
    Arrays.stream(emotions)
        .forEach(emotion -> library.annotation(painting, culture, emotion, "train", "" + library));
  }

  @Test
  void ordersByWhatIsKnownOfAPainting() {
    assertArrayEquals(new int[] {wave, kiss, lilies, poplars}, order(PaintingOrder.LIBRARY));
    assertArrayEquals(new int[] {kiss, lilies, poplars, wave}, order(PaintingOrder.STYLE));
    assertArrayEquals(new int[] {lilies, poplars, kiss, wave}, order(PaintingOrder.ARTIST));
    assertArrayEquals(new int[] {lilies, poplars, wave, kiss}, order(PaintingOrder.TITLE));
    assertArrayEquals(new int[] {wave, poplars, lilies, kiss}, order(PaintingOrder.YEAR));
  }

  @Test
  void ordersByAnnotationsAndAmbiguity() {
    Emotion[] agreed = new Emotion[6];
    Arrays.fill(agreed, Emotion.AWE);
    feel(lilies, "english", agreed);
    feel(poplars, "english", Emotion.ALL.subList(0, 5).toArray(Emotion[]::new));
    feel(wave, "english", Emotion.ALL.subList(0, 4).toArray(Emotion[]::new));
    assertArrayEquals(new int[] {lilies, poplars, wave, kiss}, order(PaintingOrder.ANNOTATIONS));
    assertArrayEquals(new int[] {poplars, lilies, wave, kiss}, order(PaintingOrder.ENTROPY));
  }

  /** Two cultures that differ in four of five stand after two that differ in all fifty. */
  @Test
  void ordersByDisagreementBeyondChance() {
    feel(wave, "english", five(Emotion.FEAR));
    feel(wave, "chinese", five(Emotion.FEAR));
    feel(kiss, "english", five(Emotion.AWE));
    feel(kiss, "chinese", five(Emotion.DISGUST));
    for (int i = 0; i < 10; i++) {
      feel(lilies, "english", five(Emotion.AWE));
      feel(lilies, "chinese", five(Emotion.DISGUST));
    }
    feel(poplars, "english", five(Emotion.AWE));
    feel(poplars, "chinese", Emotion.DISGUST, Emotion.DISGUST);
    assertArrayEquals(new int[] {lilies, kiss, wave, poplars}, order(PaintingOrder.DISAGREEMENT));
  }

  private static Emotion[] five(Emotion emotion) {
    Emotion[] all = new Emotion[5];
    Arrays.fill(all, emotion);
    return all;
  }

  @Test
  void someOfThePaintingsStandInTheSameOrder() {
    SortedPaintings years = SortedPaintings.of(PaintingOrder.YEAR, library.columns());
    assertArrayEquals(
        new int[] {wave, lilies, kiss}, years.order(new int[] {wave, kiss, lilies}, false));
    assertArrayEquals(
        new int[] {lilies, wave, kiss},
        years.order(new int[] {wave, kiss, lilies}, true),
        "a painting without a year stands last either way");
    assertArrayEquals(new int[0], years.order(new int[0], true));
    assertArrayEquals(
        new int[] {poplars, lilies, kiss, wave},
        SortedPaintings.of(PaintingOrder.LIBRARY, library.columns())
            .order(new int[] {wave, kiss, lilies, poplars}, true));
  }

  @Test
  void saysWhatItSortsBy() {
    feel(lilies, "english", five(Emotion.AWE));
    feel(lilies, "chinese", five(Emotion.DISGUST));
    feel(wave, "english", Emotion.AWE);
    assertEquals(1919, value(PaintingOrder.YEAR, lilies));
    assertEquals(Double.NaN, value(PaintingOrder.YEAR, kiss));
    assertEquals(10, value(PaintingOrder.ANNOTATIONS, lilies));
    assertEquals(1, value(PaintingOrder.ENTROPY, lilies));
    assertEquals(Double.NaN, value(PaintingOrder.ENTROPY, wave));
    assertEquals(
        Divergence.of(List.copyOf(library.columns().emotionsOf(lilies).values())).excess(),
        value(PaintingOrder.DISAGREEMENT, lilies),
        1e-12);
    assertEquals(Double.NaN, value(PaintingOrder.DISAGREEMENT, wave));
  }

  private double value(PaintingOrder order, int painting) {
    Columns columns = library.columns();
    return SortedPaintings.of(order, columns).value(columns.paintings().get(painting));
  }

  @Test
  void everyOrderHoldsEveryPaintingOnce() {
    for (PaintingOrder order : PaintingOrder.values()) {
      assertEquals(
          List.of(0, 1, 2, 3), Arrays.stream(order(order)).sorted().boxed().toList(), order.name());
    }
  }
}
