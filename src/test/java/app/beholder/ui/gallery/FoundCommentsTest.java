package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner.Lane;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Span;
import app.beholder.model.Emotion;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.gallery.FoundComments.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundCommentsTest {
  private final FakeLibrary library = FakeLibrary.small();
  private final HeldJobs runner = new HeldJobs();
  private final GalleryViewModel gallery =
      new GalleryViewModel(library, new FxJobs(runner, Runnable::run), Runnable::run);
  private final FoundComments comments = gallery.comments();

  private void search(String text) {
    gallery.load();
    gallery.searchTextProperty().set(text);
    comments.shownProperty().set(true);
  }

  private Listed listed() {
    return comments.listedProperty().get();
  }

  private FoundComment read(int place) {
    List<FoundComment> read = new ArrayList<>();
    listed().request(place, found -> read.add(found.orElseThrow()));
    return read.getFirst();
  }

  private List<String> texts() {
    return IntStream.range(0, listed().size())
        .mapToObj(place -> read(place).annotation().comment())
        .toList();
  }

  @Test
  void nothingIsListedUntilItIsLookedAt() {
    gallery.load();
    assertEquals(0, listed().size());
    comments.shownProperty().set(true);
    assertEquals(11, listed().size());
    comments.shownProperty().set(false);
    gallery.searchTextProperty().set("calm");
    assertEquals(0, listed().size());
    comments.shownProperty().set(true);
    assertEquals(2, listed().size());
  }

  @Test
  void whatMatchesIsListedPaintingAfterPaintingAndMarked() {
    search("calm");
    assertEquals(List.of("The quiet pond makes me calm", "A calm red mountain"), texts());
    FoundComment second = read(1);
    assertEquals(List.of(new Span(2, 6)), second.marks());
    assertEquals("Red fuji", second.painting().title());
    assertEquals(List.of(), second.titleMarks());
  }

  @Test
  void titlesAndArtistsAreMarked() {
    search("monet lilies");
    FoundComment first = read(0);
    assertEquals(3, listed().size());
    assertEquals(List.of(new Span(6, 12)), first.titleMarks());
    assertEquals(List.of(new Span(7, 12)), first.artistMarks());
    assertEquals(List.of(), first.marks());
  }

  @Test
  void facetsWorkWithoutText() {
    search("emotion:awe culture:chinese");
    assertEquals(List.of("巨浪非常壮观"), texts());
  }

  @Test
  void aCommentAndItsPaintingAreSelectedTogether() {
    search("");
    comments.selectedProperty().set(9);
    assertEquals(4, gallery.selectedProperty().get());
    gallery.selectedProperty().set(1);
    assertEquals(3, comments.selectedProperty().get());
    comments.selectedProperty().set(4);
    assertEquals(1, gallery.selectedProperty().get());
    assertEquals(4, comments.selectedProperty().get());
    gallery.searchTextProperty().set("sky");
    assertEquals(0, comments.selectedProperty().get());
    gallery.searchTextProperty().set("gold");
    assertEquals(-1, comments.selectedProperty().get());
  }

  @Test
  void anOldListOpensNothing() {
    search("calm");
    runner.hold(Lane.INTERACTIVE);
    gallery.searchTextProperty().set("wave");
    runner.run(0);
    assertEquals(2, listed().size());
    assertEquals(-1, comments.paintingOf(1));
    comments.selectedProperty().set(1);
    assertEquals(-1, gallery.selectedProperty().get());
    runner.runAll();
    assertEquals(0, comments.paintingOf(1));
  }

  @Test
  void tilesKnowHowManyCommentsMatch() {
    gallery.load();
    assertEquals(OptionalInt.empty(), gallery.tiles().found(0));
    gallery.searchTextProperty().set("monet");
    assertEquals(OptionalInt.of(3), gallery.tiles().found(0));
    gallery.searchTextProperty().set("monet culture:english");
    assertEquals(OptionalInt.of(1), gallery.tiles().found(0));
    assertEquals(List.of(new Span(7, 12)), gallery.tiles().highlighter().about("Claude Monet"));
    gallery.searchTextProperty().set("culture:english");
    assertEquals(OptionalInt.empty(), gallery.tiles().found(0));
  }

  @Test
  void nothingIsMarkedOrCountedBeforeTheIndexIsReady() {
    runner.hold(Lane.BACKGROUND);
    search("calm");
    assertEquals(OptionalInt.empty(), gallery.tiles().found(0));
    assertEquals(11, listed().size());
    assertEquals(List.of(), read(0).marks());
    runner.runAll();
    assertEquals(2, listed().size());
  }

  @Test
  void aPageIsReadOnceForAllThatWaitForIt() {
    search("");
    runner.hold(Lane.INTERACTIVE);
    List<Integer> shown = new ArrayList<>();
    for (int place = 0; place < 5; place++) {
      listed().request(place, found -> shown.add(found.orElseThrow().annotation().number()));
    }
    assertEquals(1, runner.waiting());
    runner.runAll();
    assertEquals(List.of(0, 1, 2, 3, 4), shown);
    assertEquals(7, listed().find(7).orElseThrow().annotation().number());
  }

  @Test
  void whatHasScrolledByIsNotRead() {
    manyComments();
    search("");
    runner.hold(Lane.INTERACTIVE);
    List<Optional<FoundComment>> shown = new ArrayList<>();
    JobHandle first = listed().request(0, shown::add);
    JobHandle second = listed().request(1, shown::add);
    listed().request(CommentPages.PAGE, shown::add);
    first.cancel();
    second.cancel();
    runner.runAll();
    assertEquals(1, shown.size());
    assertTrue(listed().find(0).isEmpty());
    assertTrue(listed().find(CommentPages.PAGE).isPresent());
  }

  @Test
  void onlyTheNewestPagesAreKept() {
    manyComments();
    search("");
    for (int place = 0; place < listed().size(); place += CommentPages.PAGE) {
      read(place);
    }
    assertTrue(listed().find(0).isEmpty());
    assertTrue(listed().find(listed().size() - 1).isPresent());
  }

  private void manyComments() {
    for (int n = 0; n < 1000; n++) {
      library.annotation(5, "english", Emotion.AWE, "train", "Comment " + n);
    }
  }
}
