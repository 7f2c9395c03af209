package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.SavedFilter;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedFiltersViewModelTest {
  private static final Filter CALM = Filter.parse("style:Ukiyo_e emotion:awe emotion:fear calm");
  private static final Filter BAROQUE = Filter.parse("style:Baroque");

  private final FakeLibrary library = new FakeLibrary();
  private final HeldJobs runner = new HeldJobs();
  private final Texts texts = Texts.of(SavedFiltersViewModel.class);
  private final SavedFiltersViewModel saved =
      new SavedFiltersViewModel(
          library.savedFilters(), new FxJobs(runner, Runnable::run), texts, new FacetNames(texts));
  private int done;

  private List<String> names() {
    return saved.filters().stream().map(SavedFilter::name).toList();
  }

  private void save(String name, Filter filter) {
    saved.save(name, filter, () -> done++);
  }

  @Test
  void listsByNameAsPeopleSort() throws Exception {
    library.savedFilters().save(new SavedFilter("Zebra", CALM));
    library.savedFilters().save(new SavedFilter("apple", CALM));
    saved.load();
    save(" Éclair ", BAROQUE);
    assertEquals(List.of("apple", "Éclair", "Zebra"), names());
    assertEquals(1, done);
    assertEquals(3, library.savedFilters().list().size());
  }

  @Test
  void replacesRenamesAndDeletes() {
    save("Quiet", CALM);
    assertTrue(saved.isTaken(" Quiet "));
    assertFalse(saved.isTaken("quiet"));
    save("Quiet", BAROQUE);
    assertEquals(BAROQUE, saved.filters().getFirst().filter());
    saved.rename(saved.filters().getFirst(), " Loud ", () -> done++);
    assertEquals(List.of("Loud"), names());
    assertEquals(3, done);
    saved.delete(saved.filters().getFirst());
    assertEquals(List.of(), names());
  }

  @Test
  void whatCannotBeWrittenIsSaidAndChangesNothing() {
    save("Quiet", CALM);
    library.savedFilters().failBecause("The library cannot be written.");
    save("Loud", BAROQUE);
    assertEquals("The library cannot be written.", saved.problemProperty().get());
    assertEquals(1, done);
    saved.delete(saved.filters().getFirst());
    assertEquals(List.of("Quiet"), names());
    library.savedFilters().failBecause(null);
    save("Loud", BAROQUE);
    assertEquals("", saved.problemProperty().get());
    assertEquals(List.of("Loud", "Quiet"), names());
  }

  @Test
  void writingIsAJob() {
    runner.hold(Lane.INTERACTIVE);
    save("Quiet", CALM);
    assertEquals(List.of(), library.savedFilters().list());
    assertEquals(0, done);
    runner.runAll();
    assertEquals(List.of("Quiet"), names());
    assertEquals(1, done);
  }

  @Test
  void saysInWordsWhatAFilterAsksFor() {
    assertEquals("Style: Ukiyo e · Emotion: Awe, Fear · calm", saved.describe(CALM));
    assertEquals("Ukiyo e, Awe, Fear, calm", saved.proposedName(CALM));
    String longest = saved.proposedName(Filter.parse("artist:\"" + "Vincent ".repeat(20) + "\""));
    assertEquals(61, longest.length());
  }
}
