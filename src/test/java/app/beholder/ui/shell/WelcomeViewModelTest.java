package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.library.LibraryGlance;
import app.beholder.ui.common.FxJobs;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WelcomeViewModelTest {
  private static final Instant NOW = Instant.parse("2026-03-12T20:00:00Z");

  private final FakeLibrary library = FakeLibrary.small();
  private final MemoryLibraries libraries = new MemoryLibraries();
  private final ObservableList<RecentLibrary> recent = FXCollections.observableArrayList();
  private final WelcomeViewModel welcome =
      new WelcomeViewModel(
          recent,
          libraries,
          new FxJobs(new SameThreadJobRunner(), Runnable::run),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void libraries() {
    libraries.put(library, NOW);
    recent.setAll(
        new RecentLibrary(library.folder(), "Fake", true),
        new RecentLibrary(Path.of("/gone/Old.beholder"), "Old", false),
        new RecentLibrary(Path.of("/damaged/New.beholder"), "New", true));
  }

  @Test
  void cardsAreThereAtOnceAndTellMoreOnceTheyAreLookedAt() {
    assertEquals(3, welcome.cards().size());
    RecentCard first = welcome.cards().getFirst();
    assertTrue(first.glanceProperty().get().isEmpty());
    welcome.look();
    LibraryGlance glance = first.glanceProperty().get().orElseThrow();
    assertEquals(6, glance.paintings());
    assertEquals(11, glance.annotations());
    assertEquals(3, glance.thumbnails().size());
    assertTrue(welcome.cards().get(1).glanceProperty().get().isEmpty());
    assertTrue(welcome.cards().get(2).glanceProperty().get().isEmpty());
  }

  @Test
  void whatWasSeenStaysWhileTheListChanges() {
    welcome.look();
    recent.removeLast();
    assertEquals(2, welcome.cards().size());
    assertTrue(welcome.cards().getFirst().glanceProperty().get().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-12T00:30:00Z, Opened today",
    "2026-03-13T00:30:00Z, Opened today",
    "2026-03-11T23:30:00Z, Opened yesterday",
    "2026-03-07T12:00:00Z, Opened 5 days ago",
    "2026-03-01T12:00:00Z, 'Opened on March 1, 2026'"
  })
  void whenItWasOpenedIsToldInWords(Instant when, String words) {
    assertEquals(words, welcome.opened(when));
  }
}
