package app.beholder.ui.shell;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Libraries;
import app.beholder.library.LibraryGlance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recent libraries, and what can be seen of them from outside. */
final class WelcomeViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(WelcomeViewModel.class);
  private static final int THUMBNAILS = 3;
  private static final int DAYS_IN_WORDS = 7;

  private final ObservableList<RecentLibrary> recent;
  private final Libraries libraries;
  private final FxJobs jobs;
  private final Clock clock;
  private final Texts texts = Texts.of(WelcomeViewModel.class);
  private final Map<Path, LibraryGlance> seen = new HashMap<>();
  private final ObservableList<RecentCard> cards = FXCollections.observableArrayList();
  private final ObservableList<RecentCard> readOnlyCards =
      FXCollections.unmodifiableObservableList(cards);

  WelcomeViewModel(
      ObservableList<RecentLibrary> recent, Libraries libraries, FxJobs jobs, Clock clock) {
    this.recent = recent;
    this.libraries = libraries;
    this.jobs = jobs;
    this.clock = clock;
    recent.subscribe(this::fill);
    fill();
  }

  private void fill() {
    cards.setAll(
        recent.stream()
            .map(
                library -> new RecentCard(library, Optional.ofNullable(seen.get(library.folder()))))
            .toList());
  }

  /** Looks at all recent libraries that are there, to show what is in them now. */
  void look() {
    // the newest request for pictures goes first, and people look at the first card first
    for (RecentCard card : cards.reversed()) {
      Path folder = card.library().folder();
      if (card.library().there()) {
        jobs.run(
            Lane.PICTURES,
            monitor -> libraries.glance(folder, THUMBNAILS),
            glance -> show(folder, glance),
            cause -> LOG.warn("{} could not be looked at", folder, cause));
      }
    }
  }

  private void show(Path folder, LibraryGlance glance) {
    seen.put(folder, glance);
    cards.stream()
        .filter(card -> card.library().folder().equals(folder))
        .forEach(card -> card.show(glance));
  }

  /** "Opened yesterday". */
  String opened(Instant when) {
    LocalDate day = LocalDate.ofInstant(when, clock.getZone());
    long days = Math.max(0, ChronoUnit.DAYS.between(day, LocalDate.now(clock)));
    if (days < DAYS_IN_WORDS) {
      return texts.get("welcome.opened", days);
    }
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    return texts.get(
        "welcome.opened.on",
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(display).format(day));
  }

  ObservableList<RecentCard> cards() {
    return readOnlyCards;
  }
}
