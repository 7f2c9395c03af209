package app.beholder.ui.log;

import app.beholder.job.JobRunner.Lane;
import app.beholder.ui.common.FolderOpener;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of the log, or of it what people look for. For the FX thread. */
public final class LogViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(LogViewModel.class);

  /** The levels from which on people may want to see entries. */
  static final List<LogLevel> CHOICES = List.of(LogLevel.TRACE, LogLevel.WARN, LogLevel.ERROR);

  private final LogFile file;
  private final FxJobs jobs;
  private final FolderOpener opener;
  private final Texts texts = Texts.of(LogViewModel.class);
  private final LatestJob<Optional<LogTail>> reading;
  private final ObservableList<LogLine> lines = FXCollections.observableArrayList();
  private final ObservableList<LogLine> readOnlyLines =
      FXCollections.unmodifiableObservableList(lines);
  private final ObjectProperty<LogLevel> level = new SimpleObjectProperty<>(CHOICES.getFirst());
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
  private LogTail tail = LogTail.MISSING;

  public LogViewModel(LogFile file, FolderOpener opener, FxJobs jobs) {
    this.file = file;
    this.opener = opener;
    this.jobs = jobs;
    reading = jobs.latest(Lane.INTERACTIVE, read -> read.ifPresent(this::show), this::failed);
    level.subscribe((before, now) -> filter());
    search.subscribe((before, now) -> filter());
    reading.start(monitor -> Optional.of(file.read()));
  }

  /**
   * Reads what was logged meanwhile, if anything; a reading that still goes on is let to its end.
   */
  void refresh() {
    if (!reading.runningProperty().get()) {
      LogTail seen = tail;
      reading.start(
          monitor -> file.hasChangedSince(seen) ? Optional.of(file.read()) : Optional.empty());
    }
  }

  private void show(LogTail read) {
    tail = read;
    filter();
  }

  private void failed(Throwable cause) {
    LOG.warn("The log {} cannot be read", file.path(), cause);
    tail = LogTail.MISSING;
    lines.clear();
    state.set(texts.get("state.unreadable", file.path()));
  }

  private void filter() {
    List<String> words =
        Stream.of(search.get().toLowerCase(Locale.ROOT).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    lines.setAll(
        tail.entries().stream()
            .filter(entry -> entry.level().isAtLeast(level.get()) && entry.hasAll(words))
            .flatMap(entry -> entry.lines().stream().map(line -> new LogLine(entry.level(), line)))
            .toList());
    state.set(words());
  }

  private String words() {
    if (!tail.isThere()) {
      return texts.get("state.missing", file.path());
    }
    if (lines.isEmpty()) {
      return texts.get(tail.entries().isEmpty() ? "state.empty" : "state.nothing");
    }
    return texts.get(tail.isWhole() ? "state.whole" : "state.end", lines.size());
  }

  /** The lines that are shown, as one text. */
  String text() {
    return lines.stream().map(LogLine::text).collect(Collectors.joining("\n", "", "\n"));
  }

  /** Shows the folder of the log outside the program. */
  void openFolder() {
    Path path = file.path();
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> {
          opener.openFolderOf(path);
          return path;
        },
        opened -> {},
        cause -> {
          LOG.warn("The folder of {} could not be opened", path, cause);
          state.set(texts.get("state.folder", path));
        });
  }

  /** What is shown, oldest first. */
  ObservableList<LogLine> lines() {
    return readOnlyLines;
  }

  /** The least level that is shown. */
  ObjectProperty<LogLevel> levelProperty() {
    return level;
  }

  /** Words that must stand in an entry. */
  StringProperty searchProperty() {
    return search;
  }

  /** How much is shown, or why there is nothing. */
  ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }
}
