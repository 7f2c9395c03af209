package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Facet;
import app.beholder.library.FakeLibrary;
import app.beholder.library.FakeRuns;
import app.beholder.library.Filter;
import app.beholder.library.PaintingOrder;
import app.beholder.library.RightModels;
import app.beholder.library.Run;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import app.beholder.model.Task;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The gallery while a run is shown. */
class GalleryRunTest {
  private final FakeLibrary library = FakeLibrary.small();
  private final GalleryViewModel gallery =
      new GalleryViewModel(
          library, new FxJobs(new SameThreadJobRunner(), Runnable::run), Runnable::run);

  /** Awe for the lilies, quite sure, and fear for the wave, less so. */
  private Run run() {
    return library
        .runs()
        .add(
            FakeRuns.model("eye", Task.IMAGE),
            Map.of(
                0, Prediction.of(0, 0.8f, 0.2f, 0, 0, 0, 0, 0, 0),
                4, Prediction.of(0, 0.5f, 0, 0, 0, 0, 0.5f, 0, 0)));
  }

  private FacetViewModel facet(Facet facet) {
    return gallery.facets().ofRun().stream()
        .filter(model -> model.fold().word().equals(facet.word()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> labels(Facet facet) {
    return facet(facet).shown().stream().map(value -> value.label() + " " + value.count()).toList();
  }

  @Test
  void facetsOfTheRunAreThereUnderItsName() {
    gallery.load();
    assertEquals(Optional.empty(), gallery.facets().runProperty().get());
    assertFalse(facet(Facet.PREDICTION).fold().availableProperty().get());
    Run run = run();
    gallery.load();
    assertEquals(Optional.of(run), gallery.facets().runProperty().get());
    assertTrue(facet(Facet.PREDICTION).fold().availableProperty().get());
    assertEquals(List.of("Right 2", "Wrong 2", "Not predicted 4"), labels(Facet.PREDICTION));
    assertEquals(List.of("40–60% 1", "80–100% 1", "Not predicted 4"), labels(Facet.CONFIDENCE));
    assertEquals(10, facet(Facet.PREDICTED).shown().size(), "also what is never predicted");
    assertEquals(Emotion.AWE, facet(Facet.PREDICTED).shown().get(1).emotion().orElseThrow());
    assertFalse(facet(Facet.RIGHT_MODELS).fold().availableProperty().get());
  }

  @Test
  void theyFilterAndAreTakenAwayLikeAnyOther() {
    run();
    gallery.load();
    FacetViewModel prediction = facet(Facet.PREDICTION);
    prediction.toggle(prediction.shown().getFirst());
    assertArrayEquals(new int[] {0, 4}, gallery.paintingsProperty().get());
    assertEquals("Right", gallery.chips().getFirst().label());
    gallery.show(Filter.parse("confidence:40-60% right-models:fusion-only"));
    assertEquals(
        List.of("40–60%", "Fusion alone"), gallery.chips().stream().map(Chip::label).toList());
    assertEquals(0, gallery.paintingsProperty().get().length);
  }

  @Test
  void everyValueHasAName() {
    FacetNames names = new FacetNames(Texts.of(GalleryViewModel.class));
    for (String word : RightModels.WORDS) {
      assertFalse(names.value(Facet.RIGHT_MODELS, word).equals(word), word);
    }
    assertEquals("Not predicted", names.value(Facet.PREDICTED, "none"));
    assertEquals("Something else", names.value(Facet.PREDICTED, "something else"));
    assertEquals("of old", names.value(Facet.RIGHT_MODELS, "of old"));
    for (Facet facet : List.of(Facet.PREDICTED, Facet.PREDICTION, Facet.RIGHT_MODELS)) {
      assertFalse(names.facet(facet).isBlank());
    }
  }

  @Test
  void paintingsAreSortedByWhatTheRunSays() {
    run();
    gallery.load();
    gallery.orderProperty().set(PaintingOrder.LEAST_CONFIDENT);
    assertArrayEquals(new int[] {4, 0, 1, 2, 3, 5}, gallery.paintingsProperty().get());
    assertEquals("50% sure · n = 2", caption(0));
    assertEquals("80% sure · n = 3", caption(1));
    assertEquals("Not predicted", caption(2));
    gallery.orderProperty().set(PaintingOrder.MOST_SURPRISING);
    // the lilies: 2.32, 0.32 and 2.32 bits; the wave: 1 and 1
    assertArrayEquals(new int[] {0, 4, 1, 2, 3, 5}, gallery.paintingsProperty().get());
    assertEquals("1.66 bits of surprise · n = 3", caption(0));
    gallery.reversedProperty().set(true);
    assertArrayEquals(new int[] {4, 0, 1, 2, 3, 5}, gallery.paintingsProperty().get());
  }

  private String caption(int position) {
    return gallery.tiles().caption(gallery.tiles().painting(position));
  }

  @Test
  void anOrderThatIsGoneFallsBackToThatOfTheLibrary() throws Exception {
    run();
    gallery.orderProperty().set(PaintingOrder.MOST_SURPRISING);
    gallery.load();
    assertEquals(PaintingOrder.MOST_SURPRISING, gallery.orderProperty().get());
    assertTrue(surprise().isEnabled());
    library.runs().show(null);
    gallery.load();
    assertEquals(PaintingOrder.LIBRARY, gallery.orderProperty().get());
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, gallery.paintingsProperty().get());
    assertFalse(surprise().isEnabled());
  }

  private Command surprise() {
    return GalleryCommands.of(gallery).commands().stream()
        .filter(command -> command.id().equals("order.MOST_SURPRISING"))
        .findFirst()
        .orElseThrow();
  }
}
