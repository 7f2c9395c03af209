package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.Selection;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetViewModelTest {
  private final FakeLibrary library = FakeLibrary.small();

  private FacetViewModel facet(Facet facet, Filter filter) {
    Columns columns = library.columns();
    FacetNames names = new FacetNames(Texts.of(FacetViewModel.class));
    FacetViewModel model = new FacetViewModel(facet, names, value -> {});
    model.update(Ranking.of(columns), filter, Selection.of(columns, filter, null));
    return model;
  }

  private static List<String> labels(FacetViewModel facet) {
    return facet.shown().stream().map(FacetValue::label).toList();
  }

  @Test
  void namesAreForPeople() {
    assertEquals(
        List.of("Impressionism", "Ukiyo e", "Art Nouveau Modern"),
        labels(facet(Facet.STYLE, Filter.ALL)));
    assertEquals(List.of("Training", "Test", "Validation"), labels(facet(Facet.SPLIT, Filter.ALL)));
  }

  @Test
  void periodsStandInOrderOfTimeAndUnknownLast() {
    int old = library.painting("Baroque", "someone_old-1650");
    int undated = library.painting("Baroque", "someone_undated");
    library.annotation(old, "english", Emotion.AWE, "train", "old");
    library.annotation(undated, "english", Emotion.AWE, "train", "undated");
    assertEquals(
        List.of("1650–1699", "1800–1849", "1850–1899", "1900–1949", "Unknown"),
        labels(facet(Facet.PERIOD, Filter.ALL)));
  }

  @Test
  void annotationsOfACultureAreCountedInSteps() {
    FacetViewModel arabic = facet(Facet.annotations("arabic"), Filter.ALL);
    assertEquals("Arabic", arabic.cultureName());
    assertEquals(List.of("0", "1–4"), labels(arabic));
    assertEquals(List.of(4, 2), arabic.shown().stream().map(FacetValue::count).toList());
  }

  @Test
  void picturesAreThereOrNot() {
    assertEquals(
        List.of("With a picture", "Without a picture"), labels(facet(Facet.PICTURE, Filter.ALL)));
  }

  @Test
  void genresAreForPeople() {
    int portrait = library.painting("Baroque", "someone_self", 1650, "self-portrait", null);
    int genre = library.painting("Baroque", "someone_dance", 1650, "genre_painting", null);
    library.annotation(portrait, "english", Emotion.AWE, "train", "a face");
    library.annotation(genre, "english", Emotion.AWE, "train", "a dance");
    assertEquals(
        List.of("Unknown", "Self-portrait", "Genre painting"),
        labels(facet(Facet.GENRE, Filter.ALL)));
  }

  @Test
  void lessUsedFacetsStartFoldedAndUnfoldWhenSomethingIsChosen() {
    assertTrue(facet(Facet.STYLE, Filter.ALL).fold().expandedProperty().get());
    FacetViewModel period = facet(Facet.PERIOD, Filter.ALL);
    assertFalse(period.fold().expandedProperty().get());
    Columns columns = library.columns();
    Filter chosen = Filter.parse("period:1850 period:1900");
    Selection selection = Selection.of(columns, chosen, null);
    period.update(Ranking.of(columns), chosen, selection);
    assertTrue(period.fold().expandedProperty().get());
    assertEquals(2, period.fold().chosenProperty().get());
    period.fold().turnOver();
    period.update(Ranking.of(columns), chosen, selection);
    assertFalse(period.fold().expandedProperty().get(), "who folds it keeps it folded");
  }

  @Test
  void whatHasOneValueIsLeftOutUnlessItIsChosen() {
    assertFalse(facet(Facet.GENRE, Filter.ALL).fold().availableProperty().get());
    assertTrue(facet(Facet.GENRE, Filter.parse("genre:x")).fold().availableProperty().get());
    assertTrue(facet(Facet.PICTURE, Filter.ALL).fold().availableProperty().get());
  }

  @Test
  void emotionsStandInTheirFixedOrder() {
    List<String> nine =
        facet(Facet.EMOTION, Filter.ALL).shown().stream().map(FacetValue::value).toList();
    assertEquals(Emotion.ALL.stream().map(Emotion::label).toList(), nine);
  }

  @Test
  void artistsThatLeadNowhereAreLeftOutAndChosenOnesStandFirst() {
    Filter filter =
        Filter.ALL.with(Facet.STYLE, "Ukiyo_e", true).with(Facet.ARTIST, "Edgar Degas", true);
    assertEquals(List.of("Edgar Degas", "Katsushika Hokusai"), labels(facet(Facet.ARTIST, filter)));
  }

  @Test
  void artistsAreFoundByAnyPartOfTheirName() {
    FacetViewModel artists = facet(Facet.ARTIST, Filter.ALL);
    artists.searchProperty().set("MON");
    assertEquals(List.of("Claude Monet"), labels(artists));
    artists.searchProperty().set("nobody");
    assertTrue(artists.shown().isEmpty());
  }

  @Test
  void manyValuesAreCutUntilPeopleAskForAll() {
    for (int i = 0; i < 10; i++) {
      int painting = library.painting("Style_" + i, "someone_painting-" + i);
      library.annotation(painting, "english", Emotion.AWE, "train", "words " + i);
    }
    FacetViewModel styles = facet(Facet.STYLE, Filter.ALL.with(Facet.STYLE, "Style_9", true));
    assertTrue(styles.hasMore());
    assertEquals(FacetViewModel.FEW + 1, styles.shown().size());
    assertEquals("Style 9", styles.shown().getLast().label());
    styles.showAllProperty().set(true);
    assertEquals(13, styles.shown().size());
    assertFalse(facet(Facet.EMOTION, Filter.ALL).hasMore());
  }

  @Test
  void aChosenValueThatTheLibraryDoesNotHaveCanBeTakenAway() {
    FacetViewModel styles = facet(Facet.STYLE, Filter.ALL.with(Facet.STYLE, "Vaporwave", true));
    FacetValue unknown = styles.shown().getLast();
    assertEquals("Vaporwave", unknown.label());
    assertTrue(unknown.chosen());
    assertEquals(0, unknown.count());
  }
}
