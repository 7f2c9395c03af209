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
