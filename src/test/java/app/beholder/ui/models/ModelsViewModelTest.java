package app.beholder.ui.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.Run;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.SampleModels;
import app.beholder.model.Emotion;
import app.beholder.ui.common.FxJobs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsViewModelTest {
  @TempDir Path folder;
  private final FakeLibrary library = FakeLibrary.small();
  private ModelsFixture fixture;
  private ModelsViewModel page;

  @BeforeEach
  void page() throws IOException {
    fixture = new ModelsFixture(new SampleModels(folder).all());
    page = fixture.page();
  }

  private void open(String filter) {
    page.show(
        Optional.of(new OpenCollection(library, () -> Filter.parse(filter), Optional::empty)));
  }

  private List<String> offers() {
    return page.offers().offersProperty().get().stream().map(RunOffer::words).toList();
  }

  private Optional<String> fact(String name) {
    return page.cardProperty().get().orElseThrow().facts().stream()
        .filter(fact -> fact.name().equals(name))
        .map(ModelCard.Fact::value)
        .findFirst();
  }

  @Test
  void packagesAreListedWithWhatTheyAreGoodFor() {
    page.show(Optional.empty());
    assertEquals(
        List.of(
            "Fusion of picture and comment: Fusion model \u00b7 predicts emotions",
            "Image model of the built-in collection:"
                + " Image model \u00b7 predicts emotions \u00b7 comes with Beholder",
            "SqueezeNet: Image model \u00b7 features only",
            "XLM-R on ArtELingo: Text model \u00b7 predicts emotions",
            "half-copied: cannot be used"),
        page.rowsProperty().get().stream().map(row -> row.title() + ": " + row.note()).toList());
    assertEquals("fusion", page.chosenProperty().get(), "the first is chosen");
    assertEquals("Open a library to run this model on it.", page.offers().noteProperty().get());
    page.chosenProperty().set(page.rowsProperty().get().getLast().key());
    assertEquals(Optional.empty(), page.cardProperty().get());
    assertTrue(page.chosenUnusable().orElseThrow().problem().contains("copy the package anew"));
  }

  @Test
  void aCardSaysHowAModelIsFedAndRead() {
    page.show(Optional.empty());
    page.chosenProperty().set("built-in-image");
    assertEquals(
        Optional.of(
            "Paintings of 224 \u00d7 224 pixels, the middle cut out (87.5% of the short side),"
                + " RGB from 0 to 1, less the mean 0.485 0.456 0.406,"
                + " over the deviation 0.229 0.224 0.225"),
        fact("Reads"));
    assertEquals(Optional.of("pixels (?x3x224x224, single precision)"), fact("Inputs"));
    assertEquals(Optional.of("128 numbers from features"), fact("Features"));
    assertEquals(Optional.of("5.0 MB"), fact("Size"));
    assertEquals(Emotion.ALL, page.cardProperty().get().orElseThrow().labels());
    assertTrue(page.cardProperty().get().orElseThrow().card().startsWith("# Image model"));
    page.chosenProperty().set("xlm-r-lingo");
    assertEquals(Optional.of("Comments of up to 128 tokens; longer ones are cut"), fact("Reads"));
    assertEquals(
        Optional.of("768 numbers from last_hidden_state, the mean over all tokens"),
        fact("Features"));
    page.chosenProperty().set("fusion");
    assertEquals(
        Optional.of(
            "The features that Image model of the built-in collection gives for a painting and"
                + " XLM-R on ArtELingo for a comment"),
        fact("Reads"));
  }

  @Test
  void whatTheGalleryShowsIsCounted() {
    open("");
    assertEquals(
        List.of("Run on all 9 comments on pictures"), offers(), "one painting has no picture");
    open("emotion:awe");
    assertEquals(
        List.of(
            "Run on all 9 comments on pictures",
            "Run on the 2 comments on pictures in the gallery"),
        offers());
    page.chosenProperty().set("xlm-r-lingo");
    assertEquals(
        List.of("Run on all 11 comments", "Run on the 3 comments in the gallery"), offers());
    page.chosenProperty().set("squeezenet");
    assertEquals(
        List.of("Run on all 5 pictures", "Run on the 2 pictures in the gallery"), offers());
    assertEquals("", page.offers().noteProperty().get());
  }

  @Test
  void wordsAreCountedOnceTheyAreIndexed() {
    open("calm");
    assertEquals(List.of("Run on all 9 comments on pictures"), offers());
    assertEquals(
        "What the gallery shows is counted as soon as the comments are indexed.",
        page.offers().noteProperty().get());
    fixture.runner().release();
    assertEquals("Run on the 2 comments on pictures in the gallery", offers().getLast());
    assertEquals("", page.offers().noteProperty().get());
    open("swallow");
    assertEquals("Run on what the gallery shows: none", offers().getLast(), "indexed by now");
    assertEquals(
        "This model needs comments on paintings that have a picture.",
        page.offers().noteProperty().get());
  }

  @Test
  void theWholeLibraryIsOfferedWhereTheGalleryCannotBeCounted() {
    library.text().fail();
    open("calm");
    assertEquals(List.of("Run on all 9 comments on pictures"), offers());
    assertEquals("The index is damaged.", page.offers().noteProperty().get());
  }

  @Test
  void aRunIsTakenUpAndShown() {
    open("emotion:awe");
    page.chosenProperty().set("built-in-image");
    page.run(Filter.parse("emotion:awe"));
    RunningViewModel running = page.running().all().getFirst();
    assertEquals("Image model of the built-in collection on Fake", running.title());
    page.run(Filter.parse("emotion:awe"));
    assertEquals(1, page.running().all().size(), "the same is not done twice");
    fixture.runner().release();
    assertEquals(List.of(), page.running().all());
    assertEquals(
        List.of(
            "Image model of the built-in collection has looked at 3 paintings, 24 a second on CPU."
                + " 1 picture could not be read. The screens show what it predicted."),
        fixture.notices().shown());
    assertEquals(1, fixture.shownChanged(), "the gallery loads again");
    RunRow row = page.runs().rowsProperty().get().getFirst();
    assertEquals(row.run().id(), page.runs().shownProperty().get());
    assertEquals(Optional.of(row.run()), library.runs().shown());
    assertFalse(row.details().contains("removed"), row.details());
  }

  @Test
  void aRunIsPausedAndGoesOn() {
    open("");
    page.run(Filter.ALL);
    RunningViewModel running = page.running().all().getFirst();
    assertEquals("Waits for other long work\u2026", running.wordsProperty().get());
    fixture.runner().progress("Predicting", 2, 11, 1000);
    assertEquals(
        "Predicting \u00b7 2 of 11 \u00b7 2.0 a second \u00b7 0:04 left",
        running.wordsProperty().get());
    running.pauseOrGoOn();
    assertEquals(
        "Paused. What is done stays; it goes on from there.", running.wordsProperty().get());
    assertEquals(0, fixture.runner().size());
    page.run(Filter.ALL);
    assertEquals(List.of(running), page.running().all(), "the same goes on");
    fixture.runner().release();
    assertEquals(List.of(), page.running().all());
    page.run(Filter.ALL);
    page.running().all().getFirst().cancel();
    assertEquals(List.of(), page.running().all());
    assertEquals(1, library.runs().all().size());
  }

  @Test
  void aFailedRunSaysWhy() {
    fixture.failure(new ModelException("The graph gave no numbers."));
    open("");
    page.run(Filter.ALL);
    fixture.runner().release();
    assertEquals(List.of("The graph gave no numbers."), fixture.errors());
    assertEquals(List.of(), page.running().all());
    assertEquals(0, fixture.shownChanged());
  }

  @Test
  void runsOfALibraryThatIsLeftStop() {
    open("");
    page.run(Filter.ALL);
    page.show(Optional.empty());
    assertEquals(List.of(), page.running().all());
    assertEquals(0, fixture.runner().size());
  }

  @Test
  void oneRunOrNoneIsShown() {
    Run image = fixture.finished(library, "built-in-image", 3);
    Run gone = fixture.finished(library, "gone", 2);
    open("");
    assertEquals(
        List.of("2 of 6 paintings", "3 of 6 paintings"),
        page.runs().rowsProperty().get().stream().map(RunRow::predicted).toList());
    assertTrue(page.runs().rowsProperty().get().getFirst().details().contains("removed since"));
    assertEquals(gone.id(), page.runs().shownProperty().get(), "the newest");
    page.runs().choose(gone.id());
    assertEquals(0, fixture.shownChanged(), "it is shown already");
    page.runs().choose(image.id());
    assertEquals(Optional.of(image), library.runs().shown());
    page.runs().choose("");
    assertEquals(Optional.empty(), library.runs().shown());
    assertEquals(2, fixture.shownChanged());
  }

  @Test
  void aRunIsRemovedOnceThatIsAgreed() {
    fixture.finished(library, "built-in-image", 3);
    open("");
    RunRow row = page.runs().rowsProperty().get().getFirst();
    fixture.agree(false);
    page.runs().remove(row);
    assertEquals(1, library.runs().all().size());
    fixture.agree(true);
    page.runs().remove(row);
    assertEquals(List.of(), library.runs().all());
    assertEquals(List.of(), page.runs().rowsProperty().get());
    assertEquals(1, fixture.shownChanged(), "it was the one that was shown");
  }

  @Test
  void theScreensLoadAgainAlsoWhereARunGoesThatTheyDoNotShow() {
    Run part = fixture.finished(library, "built-in-image", 3);
    fixture.finished(library, "fusion", 3);
    open("");
    RunRow row = page.runs().rowsProperty().get().getLast();
    assertEquals(part, row.run());
    page.runs().remove(row);
    assertEquals(1, fixture.shownChanged(), "it may be a part of the fusion model that is shown");
  }

  @Test
  void theFilesAreNeverReadTwiceAtOnce() {
    Queue<Runnable> later = new ArrayDeque<>();
    ModelsViewModel slow = fixture.page(new FxJobs(new SameThreadJobRunner(), later::add));
    slow.show(Optional.empty());
    slow.refresh();
    slow.refresh();
    assertEquals(1, fixture.models().listed());
    while (!later.isEmpty()) {
      later.remove().run();
    }
    assertEquals(2, fixture.models().listed(), "once more for what changed meanwhile");
    assertEquals(5, slow.rowsProperty().get().size());
  }

  @Test
  void ownPackagesAreRemovedAndShippedOnesStay() {
    page.show(Optional.empty());
    page.chosenProperty().set("built-in-image");
    page.remove();
    assertEquals(5, page.rowsProperty().get().size());
    page.chosenProperty().set("squeezenet");
    page.remove();
    assertEquals(4, page.rowsProperty().get().size());
    assertEquals("fusion", page.chosenProperty().get());
    page.export();
    assertEquals(List.of("fusion"), fixture.models().exported());
    ModelPackage left = fixture.models().list().packages().getFirst();
    assertEquals(
        left.manifest().title() + " is in fusion.zip.", fixture.notices().shown().getFirst());
  }

  @Test
  void whatIsNoModelSaysSo() {
    page.importModel(Path.of("paper.onnx"));
    assertEquals(List.of("paper.onnx is no ONNX file."), fixture.errors());
  }
}
