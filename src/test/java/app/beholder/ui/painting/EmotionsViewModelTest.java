package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.measure.Entropy;
import app.beholder.model.Emotion;
import app.beholder.ui.common.ChartTable;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EmotionsViewModelTest {
  private final Paintings paintings = new Paintings();
  private final EmotionsViewModel model =
      new EmotionsViewModel(Paintings.jobs(new SameThreadJobRunner()), new DataNames());

  @Test
  void countsWhatEachCultureFelt() {
    model.show(paintings.library.columns(), paintings.threeCultures);
    List<CultureEmotions> cultures = model.culturesProperty().get();
    assertEquals(
        List.of("English", "Arabic", "Chinese"),
        cultures.stream().map(CultureEmotions::name).toList());
    assertEquals(4, cultures.get(0).distribution().count(Emotion.AWE));
    assertEquals(6, cultures.get(0).distribution().n());
  }

  @Test
  void fewerThanFiveAnnotationsHaveNoBars() {
    model.show(paintings.library.columns(), paintings.threeCultures);
    assertFalse(model.culturesProperty().get().get(1).isEnough(), "two in Arabic");
    assertTrue(model.culturesProperty().get().get(2).isEnough(), "five in Chinese");
    assertEquals(Set.of("english", "chinese"), model.chartedProperty().get());
  }

  @Test
  void ofManyCulturesThoseThatWroteMostHaveBarsAtFirst() {
    model.show(paintings.library.columns(), paintings.manyCultures);
    assertEquals(28, model.culturesProperty().get().size());
    Set<String> charted = model.chartedProperty().get();
    assertEquals(EmotionsViewModel.BARS_AT_FIRST, charted.size());
    int fewest =
        model.culturesProperty().get().stream()
            .filter(c -> charted.contains(c.culture()))
            .mapToInt(c -> c.distribution().n())
            .min()
            .orElseThrow();
    assertTrue(
        model.culturesProperty().get().stream()
            .filter(c -> !charted.contains(c.culture()))
            .allMatch(c -> c.distribution().n() <= fewest));
  }

  @Test
  void barsAtFirstNeverShareAColor() {
    model.show(paintings.library.columns(), paintings.manyCultures);
    Set<Integer> colors =
        model.culturesProperty().get().stream()
            .filter(c -> model.chartedProperty().get().contains(c.culture()))
            .map(CultureEmotions::color)
            .collect(Collectors.toSet());
    assertEquals(EmotionsViewModel.BARS_AT_FIRST, colors.size());
  }

  @Test
  void aCultureOfAFewKeepsItsColorFromPaintingToPainting() {
    FakeLibrary library = FakeLibrary.small();
    Map<String, Integer> first = CultureColors.of(library.columns(), 0);
    Map<String, Integer> second = CultureColors.of(library.columns(), 1);
    assertEquals(Set.of("english", "arabic", "chinese"), first.keySet());
    assertEquals(first.get("chinese"), second.get("chinese"));
  }

  @Test
  void barsComeAndGoOneCultureAtATime() {
    model.show(paintings.library.columns(), paintings.threeCultures);
    model.chart("english", false);
    assertEquals(Set.of("chinese"), model.chartedProperty().get());
    model.chart("english", true);
    assertEquals(Set.of("english", "chinese"), model.chartedProperty().get());
  }

  @Test
  void culturesWithEnoughEvidenceAreComparedBesideChance() {
    model.show(paintings.library.columns(), paintings.threeCultures);
    Disagreement found = model.disagreementProperty().get().orElseThrow();
    assertEquals(
        List.of("English", "Chinese"),
        found.compared().stream().map(CultureEmotions::name).toList());
    assertEquals(1, found.most(), 1e-9, "two cultures with nothing in common are a bit apart");
    assertTrue(found.divergence().bits() > found.divergence().byChance());
  }

  @Test
  void ofManyCulturesNoneCanBeFurtherApartThanNineEmotionsAllow() {
    model.show(paintings.library.columns(), paintings.manyCultures);
    Disagreement found = model.disagreementProperty().get().orElseThrow();
    assertEquals(23, found.compared().size());
    assertEquals(Entropy.MOST, found.most());
  }

  @Test
  void oneCultureAloneIsNotCompared() {
    model.show(paintings.library.columns(), paintings.threeCultures);
    model.show(paintings.library.columns(), paintings.lonely);
    assertEquals(Optional.empty(), model.disagreementProperty().get());
  }

  @Test
  void theNumbersForAFileHaveNoSharesWhereThereIsNotEnoughEvidence() {
    model.show(paintings.library.columns(), paintings.threeCultures);
    ChartTable table = EmotionNumbers.of(model.culturesProperty().get());
    assertEquals(3 * 9, table.rows().size());
    assertTrue(table.rows().stream().allMatch(row -> row.size() == table.header().size()));
    assertEquals(List.of("english", "6", "1.2516", "awe", "4", "0.6667"), table.rows().get(1));
    assertEquals(List.of("arabic", "2", "", "sadness", "1", ""), table.rows().get(9 + 7));
  }
}
