package app.beholder.ui.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Facet;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.Selection;
import app.beholder.model.Emotion;
import app.beholder.ui.common.FxJobs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollectionViewModelTest {
  private final FakeLibrary library = FakeLibrary.small();
  private final List<Filter> shown = new ArrayList<>();
  private final CollectionViewModel model = model(library);

  private CollectionViewModel model(FakeLibrary of) {
    return new CollectionViewModel(
        of, new FxJobs(new SameThreadJobRunner(), Runnable::run), shown::add);
  }

  private CollectionPage page() {
    model.refresh();
    return model.pageProperty().get().orElseThrow();
  }

  @Test
  void nothingIsCountedBeforeItIsLookedAt() {
    assertTrue(model.pageProperty().get().isEmpty());
    assertFalse(page().empty());
  }

  @Test
  void theFiguresComeFirst() {
    List<String> figures =
        page().figures().stream().map(f -> f.value() + " " + f.caption()).toList();
    assertEquals(
        List.of("6 paintings", "11 annotations", "3 cultures", "4 artists", "3 styles"), figures);
    BigFigure paintings = page().figures().getFirst();
    assertEquals("1 without a picture", paintings.note());
    assertEquals("picture:no", paintings.filter().orElseThrow().toString());
    assertEquals("median of 2 per painting, 3 at most", page().figures().get(1).note());
  }

  @Test
  void aBarSaysExactlyWhatItHoldsAndWhereItLeads() {
    ChartBar style = bars(page().styles()).getFirst();
    assertEquals("Impressionism", style.label());
    assertEquals("3", style.value());
    assertEquals("Impressionism: 3 of 6 paintings (50%), 6 annotations.", style.words());
    assertEquals("style:Impressionism", style.filter().toString());
    ChartBar split = bars(page().splits()).getFirst();
    assertEquals("Training: 7 of 11 annotations (63.6%), on 5 paintings.", split.words());
    ChartBar coverage = page().coverage().series().getLast().bars().get(1);
    assertEquals("Chinese: 3 of 6 paintings (50%) have 1\u20134 annotations.", coverage.words());
    assertEquals("annotations-chinese:1-4", coverage.filter().toString());
    ChartBar period = bars(page().periods()).getLast();
    assertEquals("1900\u20131949: 2 of 6 paintings (33.3%), 5 annotations.", period.words());
  }

  @Test
  void everyBarLeadsToAsMuchAsItSays() {
    for (ChartModel chart : List.of(page().styles(), page().coverage(), page().periods())) {
      for (ChartBar bar : allBars(chart).toList()) {
        long paintings = Math.round(bar.share() * library.columns().paintings().size());
        assertEquals(paintings, selection(bar).paintings().length, bar.words());
      }
    }
    for (ChartModel chart : List.of(page().emotions(), page().valence(), page().splits())) {
      for (ChartSeries series : chart.series()) {
        for (ChartBar bar : series.bars()) {
          long annotations = Math.round(bar.share() * series.n());
          assertEquals(annotations, selection(bar).annotations(), bar.words());
        }
      }
    }
  }

  private static Stream<ChartBar> allBars(ChartModel chart) {
    return chart.series().stream().flatMap(series -> series.bars().stream());
  }

  private static List<ChartBar> bars(ChartModel chart) {
    return chart.series().getFirst().bars();
  }

  private Selection selection(ChartBar bar) {
    return Selection.of(library.columns(), bar.filter(), null);
  }

  @Test
  void aCultureThatWroteTooLittleHasNoShares() {
    ChartModel emotions = page().emotions();
    assertEquals(
        List.of("English", "Arabic", "Chinese"),
        emotions.series().stream().map(ChartSeries::name).toList());
    ChartSeries arabic = emotions.series().get(1);
    assertEquals(2, arabic.n());
    assertEquals(List.of(), arabic.bars());
    assertEquals(9, emotions.series().getFirst().bars().size());
    assertFalse(emotions.numbers().rows().get(1).cells().get(1).isPart());
    assertEquals(List.of(), page().valence().series().get(2).bars());
  }

  @Test
  void allCulturesTogetherStandBesideEachOnlyWhereThereAreSeveral() {
    assertEquals("All cultures", page().valence().series().getFirst().name());
    FakeLibrary one = new FakeLibrary();
    int painting = one.painting("Realism", "a_b");
    one.annotation(painting, "english", Emotion.AWE, "", "");
    CollectionViewModel alone = model(one);
    alone.refresh();
    CollectionPage page = alone.pageProperty().get().orElseThrow();
    assertEquals(1, page.valence().series().size());
    assertTrue(page.splits().isEmpty(), "annotations without splits");
    assertTrue(page.periods().isEmpty(), "no year is known");
  }

  @Test
  void thePageFollowsTheLibrary() {
    CollectionPage before = page();
    assertSame(before, page(), "what has not changed is not counted again");
    library.annotation(0, "english", Emotion.AWE, "train", "new");
    assertEquals("12", page().figures().get(1).value());
  }

  @Test
  void anEmptyLibraryIsToldFromOneThatCannotBeCounted() {
    CollectionViewModel empty = model(new FakeLibrary());
    empty.refresh();
    assertTrue(empty.pageProperty().get().orElseThrow().empty());
    assertEquals("", empty.problemProperty().get());
    List<String> imports = new ArrayList<>();
    empty.setOnImport(() -> imports.add("asked"));
    empty.importData();
    assertEquals(List.of("asked"), imports);
  }

  @Test
  void aBarShowsItsPaintings() {
    model.open(page().styles().series().getFirst().bars().get(1).filter());
    assertEquals(List.of(Filter.ALL.with(Facet.STYLE, "Ukiyo_e", true)), shown);
  }
}
