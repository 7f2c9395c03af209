package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.PaintingOrder;
import app.beholder.model.Emotion;
import app.beholder.ui.common.FxJobs;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GalleryViewModelTest {
  private final FakeLibrary library = FakeLibrary.small();
  private final HeldJobs runner = new HeldJobs();
  private long now;
  private final GalleryViewModel gallery =
      new GalleryViewModel(
          library, new FxJobs(runner, Runnable::run), Runnable::run, () -> now += 2_000_000_000L);

  @Test
  void showsEverythingAtFirst() {
    gallery.load();
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, gallery.paintingsProperty().get());
    assertEquals("6 paintings · 11 annotations", gallery.summaryProperty().get());
    assertFalse(gallery.filteredProperty().get());
    assertTrue(gallery.chips().isEmpty());
  }

  @Test
  void valuesOfAFacetAreJoinedByOrAndFacetsByAnd() {
    gallery.load();
    toggle("style", "Impressionism");
    toggle("style", "Ukiyo_e");
    assertArrayEquals(new int[] {0, 1, 2, 4, 5}, gallery.paintingsProperty().get());
    toggle("emotion", "awe");
    assertArrayEquals(new int[] {0, 1, 4}, gallery.paintingsProperty().get());
    assertEquals(
        List.of("Impressionism", "Ukiyo e", "Awe"),
        gallery.chips().stream().map(Chip::label).toList());
  }

  @Test
  void countsFollowEachClickAndValuesKeepTheirPlaces() {
    gallery.load();
    List<String> before = values("style");
    toggle("culture", "arabic");
    assertEquals(before, values("style"));
    assertEquals(1, value("style", "Impressionism").count());
    assertEquals(0, value("style", "Ukiyo_e").count());
    assertTrue(value("culture", "arabic").chosen());
    assertEquals(3, value("culture", "chinese").count());
  }

  @Test
  void textNarrowsTheFilter() {
    gallery.load();
    gallery.searchTextProperty().set("calm");
    assertArrayEquals(new int[] {0, 5}, gallery.paintingsProperty().get());
    toggle("style", "Ukiyo_e");
    assertArrayEquals(new int[] {5}, gallery.paintingsProperty().get());
    gallery.clearFilter();
    assertEquals("", gallery.searchTextProperty().get());
    assertEquals(6, gallery.paintingsProperty().get().length);
  }

  @Test
  void aFacetMayBeTypedAndIsTakenOutOfTheTextByItsChip() {
    gallery.load();
    gallery.searchTextProperty().set("style:Ukiyo_e calm");
    assertArrayEquals(new int[] {5}, gallery.paintingsProperty().get());
    gallery.remove(gallery.chips().getFirst());
    assertEquals("calm", gallery.searchTextProperty().get());
    assertArrayEquals(new int[] {0, 5}, gallery.paintingsProperty().get());
  }

  @Test
  void aGivenFilterTakesThePlaceOfWhatWasAskedFor() {
    gallery.load();
    toggle("style", "Ukiyo_e");
    gallery.searchTextProperty().set("calm");
    gallery.show(Filter.parse("culture:english emotion:contentment gold"));
    assertArrayEquals(new int[] {3}, gallery.paintingsProperty().get());
    assertEquals("gold", gallery.searchTextProperty().get());
    assertEquals(
        List.of("English", "Contentment"), gallery.chips().stream().map(Chip::label).toList());
    gallery.show(Filter.ALL);
    assertEquals(6, gallery.paintingsProperty().get().length);
  }

  @Test
  void onlyTheNewestFilterIsShown() {
    gallery.load();
    runner.hold(Lane.INTERACTIVE);
    gallery.searchTextProperty().set("calm");
    gallery.searchTextProperty().set("wave");
    runner.run(1);
    assertArrayEquals(new int[] {4}, gallery.paintingsProperty().get());
    runner.run(0);
    assertArrayEquals(new int[] {4}, gallery.paintingsProperty().get());
    assertEquals(1, library.text().searches());
  }

  @Test
  void textWaitsForTheIndexAndIsAppliedWhenThatIsReady() {
    runner.hold(Lane.BACKGROUND);
    gallery.load();
    gallery.searchTextProperty().set("calm");
    assertEquals(6, gallery.paintingsProperty().get().length);
    assertTrue(gallery.textWaitsProperty().get());
    assertEquals("Indexing comments", gallery.indexingTextProperty().get());
    assertEquals(0, library.text().searches());
    runner.runAll();
    assertArrayEquals(new int[] {0, 5}, gallery.paintingsProperty().get());
    assertFalse(gallery.textWaitsProperty().get());
    assertEquals("", gallery.indexingTextProperty().get());
  }

  @Test
  void facetsWorkWhileTheIndexIsBuilt() {
    runner.hold(Lane.BACKGROUND);
    gallery.load();
    toggle("style", "Ukiyo_e");
    assertArrayEquals(new int[] {4, 5}, gallery.paintingsProperty().get());
    assertFalse(gallery.textWaitsProperty().get());
  }

  @Test
  void nothingFoundIsAnAnswer() {
    gallery.load();
    gallery.searchTextProperty().set("submarine");
    assertEquals(0, gallery.paintingsProperty().get().length);
    assertEquals("No paintings · no annotations", gallery.summaryProperty().get());
    assertTrue(gallery.filteredProperty().get());
    assertTrue(gallery.readyProperty().get());
  }

  @Test
  void anEmptyResultSaysWhatToTakeOut() {
    gallery.load();
    toggle("style", "Ukiyo_e");
    assertTrue(gallery.suggestions().isEmpty());
    toggle("culture", "arabic");
    gallery.searchTextProperty().set("emotion:fear");
    assertEquals(0, gallery.paintingsProperty().get().length);
    assertEquals(List.of("Without Culture: Arabic — 1 painting"), suggestions());
    toggle("emotion", "fear");
    assertEquals("", gallery.searchTextProperty().get());
    assertEquals(
        List.of("Without Style: Ukiyo e — 2 paintings", "Without Culture: Arabic — 2 paintings"),
        suggestions());
    gallery.relax(gallery.suggestions().getLast().relaxation());
    assertArrayEquals(new int[] {4, 5}, gallery.paintingsProperty().get());
    assertTrue(gallery.suggestions().isEmpty());
    assertEquals(List.of("Ukiyo e"), gallery.chips().stream().map(Chip::label).toList());
  }

  @Test
  void relaxingTakesOutWhatWasTypedToo() {
    gallery.load();
    toggle("culture", "arabic");
    gallery.searchTextProperty().set("style:ukiyo_E wave");
    assertEquals(List.of("Without Culture: Arabic — 1 painting"), suggestions());
    toggle("emotion", "contentment");
    assertEquals(
        List.of(
            "Without Culture: Arabic and Emotion: Contentment — 1 painting",
            "Without Culture: Arabic and the words wave — 1 painting"),
        suggestions().stream().sorted().toList());
  }

  /** Taking everything out is what the button beside them does. */
  @Test
  void whatIsAllOfTheFilterIsNoSuggestion() {
    gallery.load();
    gallery.searchTextProperty().set("submarine");
    assertEquals(List.of(), suggestions());
    toggle("style", "Ukiyo_e");
    assertEquals(List.of("Without the words submarine — 2 paintings"), suggestions());
  }

  @Test
  void fewValuesAndSuggestionsAreNamedAndTheRestCounted() {
    gallery.load();
    gallery
        .searchTextProperty()
        .set(
            "emotion:anger emotion:disgust emotion:amusement style:Ukiyo_e culture:english"
                + " split:train annotations-english:1-4 picture:no");
    assertEquals(List.of("Without Emotion: Anger, Disgust and 1 more — 1 painting"), suggestions());
  }

  @Test
  void annotationsPerCultureNarrowTheFilterAndNameTheirCulture() {
    gallery.load();
    assertEquals(List.of("0", "1-4"), values("annotations-arabic"));
    toggle("annotations-arabic", "1-4");
    toggle("annotations-chinese", "1-4");
    assertArrayEquals(new int[] {0}, gallery.paintingsProperty().get());
    assertEquals(
        List.of("Arabic: 1–4 annotations", "Chinese: 1–4 annotations"),
        gallery.chips().stream().map(Chip::label).toList());
    assertEquals(2, gallery.facets().culturesFold().chosenProperty().get());
  }

  @Test
  void whatIsTypedInAnotherSpellingIsTheValueInTheSidebar() {
    gallery.load();
    gallery.searchTextProperty().set("style:ukiyo_E annotations-CHINESE:1-4");
    assertTrue(value("style", "Ukiyo_e").chosen());
    assertTrue(value("annotations-chinese", "1-4").chosen());
    toggle("annotations-chinese", "1-4");
    assertEquals("style:Ukiyo_e", gallery.searchTextProperty().get());
  }

  @Test
  void anImportMayBringACulture() {
    gallery.load();
    int added = library.painting("Cubism", "pablo-picasso_guitar-1913");
    library.annotation(added, "spanish", Emotion.AMUSEMENT, "train", "A guitar in pieces, calm");
    gallery.load();
    toggle("annotations-spanish", "1-4");
    assertArrayEquals(new int[] {added}, gallery.paintingsProperty().get());
  }

  private List<String> suggestions() {
    return gallery.suggestions().stream().map(Suggestion::label).toList();
  }

  @Test
  void theSelectionStaysWithItsPainting() {
    gallery.load();
    gallery.selectedProperty().set(4);
    toggle("style", "Ukiyo_e");
    assertEquals(0, gallery.selectedProperty().get());
    toggle("emotion", "contentment");
    assertEquals(-1, gallery.selectedProperty().get());
  }

  @Test
  void sortsWhatTheFilterLetsThrough() {
    gallery.load();
    gallery.orderProperty().set(PaintingOrder.YEAR);
    assertArrayEquals(new int[] {5, 4, 2, 1, 3, 0}, gallery.paintingsProperty().get());
    toggle("style", "Impressionism");
    assertArrayEquals(new int[] {2, 1, 0}, gallery.paintingsProperty().get());
    gallery.reversedProperty().set(true);
    assertArrayEquals(new int[] {0, 1, 2}, gallery.paintingsProperty().get());
    gallery.orderProperty().set(PaintingOrder.ANNOTATIONS);
    assertArrayEquals(new int[] {2, 1, 0}, gallery.paintingsProperty().get());
  }

  @Test
  void theSelectionStaysWithItsPaintingInAnotherOrder() {
    gallery.load();
    gallery.selectedProperty().set(4);
    gallery.orderProperty().set(PaintingOrder.YEAR);
    assertEquals(1, gallery.selectedProperty().get());
    gallery.reversedProperty().set(true);
    assertEquals(4, gallery.selectedProperty().get());
    gallery.orderProperty().set(PaintingOrder.LIBRARY);
    assertEquals(1, gallery.selectedProperty().get());
  }

  @Test
  void aTileSaysWhatItIsSortedBy() {
    for (int i = 0; i < 4; i++) {
      library.annotation(0, "english", Emotion.AWE, "train", "words " + i);
    }
    for (int i = 0; i < 5; i++) {
      library.annotation(0, "french", Emotion.FEAR, "train", "words " + i);
    }
    gallery.load();
    assertEquals("claude monet", caption(PaintingOrder.LIBRARY).toLowerCase(Locale.ROOT));
    assertEquals("Impressionism", caption(PaintingOrder.STYLE));
    assertEquals("1919", caption(PaintingOrder.YEAR));
    assertEquals("12 comments", caption(PaintingOrder.ANNOTATIONS));
    assertEquals("1.48 bits · n = 12", caption(PaintingOrder.ENTROPY));
    assertEquals("0.80 bits above chance · n = 10", caption(PaintingOrder.DISAGREEMENT));
    assertEquals(
        "Not enough evidence", gallery.tiles().caption(library.columns().paintings().get(4)));
  }

  private String caption(PaintingOrder order) {
    gallery.orderProperty().set(order);
    return gallery.tiles().caption(library.columns().paintings().getFirst());
  }

  @Test
  void anOrderIsMadeOnceForACollection() {
    gallery.load();
    gallery.orderProperty().set(PaintingOrder.YEAR);
    int late = library.painting("Cubism", "pablo-picasso_guitar-1913");
    library.annotation(late, "english", Emotion.AWE, "train", "A guitar");
    gallery.load();
    assertArrayEquals(new int[] {5, 4, 2, 1, 3, 6, 0}, gallery.paintingsProperty().get());
  }

  @Test
  void goesBackAndForwardToWhatWasLookedAt() {
    gallery.load();
    gallery.selectedProperty().set(4);
    gallery.topProperty().set(3);
    toggle("style", "Impressionism");
    gallery.orderProperty().set(PaintingOrder.YEAR);
    gallery.selectedProperty().set(0);
    gallery.searchTextProperty().set("calm");
    assertArrayEquals(new int[] {0}, gallery.paintingsProperty().get());
    gallery.back();
    assertEquals("", gallery.searchTextProperty().get());
    assertArrayEquals(new int[] {2, 1, 0}, gallery.paintingsProperty().get());
    assertEquals(0, gallery.selectedProperty().get());
    gallery.back();
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, gallery.paintingsProperty().get());
    assertEquals(PaintingOrder.LIBRARY, gallery.orderProperty().get());
    assertEquals(4, gallery.selectedProperty().get());
    assertEquals(3, gallery.topProperty().get());
    gallery.back();
    assertEquals(6, gallery.paintingsProperty().get().length);
    gallery.forward();
    gallery.forward();
    assertEquals("calm", gallery.searchTextProperty().get());
    assertTrue(value("style", "Impressionism").chosen());
    assertArrayEquals(new int[] {0}, gallery.paintingsProperty().get());
  }

  @Test
  void aFilterTakesThePlaceOfAllThatWasAskedFor() {
    gallery.load();
    toggle("culture", "arabic");
    gallery.searchTextProperty().set("split:train kiss");
    gallery.show(Filter.parse("style:Ukiyo_e \"red mountain\" -wave"));
    assertEquals("\"red mountain\" -wave", gallery.searchTextProperty().get());
    assertEquals(List.of("Ukiyo e"), gallery.chips().stream().map(Chip::label).toList());
    assertArrayEquals(new int[] {5}, gallery.paintingsProperty().get());
    gallery.back();
    assertEquals("split:train kiss", gallery.searchTextProperty().get());
    assertEquals(2, gallery.chips().size());
  }

  @Test
  void opensWhatIsShown() {
    gallery.load();
    toggle("style", "Ukiyo_e");
    List<Integer> opened = new java.util.ArrayList<>();
    gallery.onOpen((paintings, position, filter) -> opened.add(paintings[position]));
    gallery.open(1);
    gallery.open(2);
    assertEquals(List.of(5), opened);
  }

  @Test
  void showsWhatAnImportAdded() {
    gallery.load();
    int added = library.painting("Cubism", "pablo-picasso_guitar-1913");
    library.annotation(added, "spanish", Emotion.AMUSEMENT, "train", "A guitar in pieces, calm");
    library.text().outdate();
    gallery.load();
    assertEquals(7, gallery.paintingsProperty().get().length);
    assertEquals(1, value("style", "Cubism").count());
    assertTrue(library.text().isComplete());
  }

  @Test
  void anotherLibraryStopsTheIndex() {
    runner.hold(Lane.BACKGROUND);
    gallery.load();
    gallery.close();
    runner.runAll();
    assertFalse(library.text().isComplete());
  }

  private FacetViewModel facet(String word) {
    return Stream.concat(gallery.facets().ofAll().stream(), gallery.facets().ofCultures().stream())
        .filter(f -> f.fold().word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private List<String> values(String facet) {
    return facet(facet).shown().stream().map(FacetValue::value).toList();
  }

  private FacetValue value(String facet, String value) {
    return facet(facet).shown().stream()
        .filter(v -> v.value().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private void toggle(String facet, String value) {
    facet(facet).toggle(value(facet, value));
  }
}
