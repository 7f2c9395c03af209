package app.beholder.ui.gallery;

import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Highlighter;
import app.beholder.library.Library;
import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import app.beholder.ui.common.FxJobs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Comments read from the library page by page, where they are looked at. Only the newest pages are
 * kept, and a page that nobody waits for any more is not read. For the FX thread.
 */
final class CommentPages {
  private static final Logger LOG = LoggerFactory.getLogger(CommentPages.class);

  /** About what stands in a window, so that two or three pages fill it. */
  static final int PAGE = 24;

  private static final int PAGES_KEPT = 20;

  private final Library library;
  private final FxJobs jobs;
  private final int[] numbers;
  private final Highlighter highlighter;
  private final Map<Integer, List<FoundComment>> kept = new LinkedHashMap<>(32, 0.75f, true);
  private final Map<Integer, Reading> readings = new HashMap<>();

  /**
   * @param numbers the annotations in their order
   */
  CommentPages(Library library, FxJobs jobs, int[] numbers, Highlighter highlighter) {
    this.library = library;
    this.jobs = jobs;
    this.numbers = numbers;
    this.highlighter = highlighter;
  }

  /** A page that is being read, and who waits for a comment of it. */
  private static final class Reading {
    final List<Waiting> waiting = new ArrayList<>();
    @Nullable JobHandle handle;
  }

  private record Waiting(int place, Consumer<Optional<FoundComment>> show) {}

  /** The comment at a place, where it is at hand. */
  Optional<FoundComment> find(int place) {
    return Optional.ofNullable(kept.get(place / PAGE)).map(page -> page.get(place % PAGE));
  }

  /**
   * Reads the comment at a place; it is empty where it cannot be read. A request that is cancelled
   * never calls back.
   */
  JobHandle request(int place, Consumer<Optional<FoundComment>> show) {
    int page = place / PAGE;
    Waiting waiting = new Waiting(place, show);
    Reading reading = readings.get(page);
    if (reading != null) {
      reading.waiting.add(waiting);
      return () -> cancel(page, reading, waiting);
    }
    Reading begun = new Reading();
    begun.waiting.add(waiting);
    readings.put(page, begun);
    begun.handle =
        jobs.run(
            Lane.INTERACTIVE,
            monitor -> read(page, monitor),
            comments -> arrived(page, begun, comments),
            cause -> failed(page, begun, cause));
    return () -> cancel(page, begun, waiting);
  }

  private void cancel(int page, Reading reading, Waiting waiting) {
    reading.waiting.remove(waiting);
    if (reading.waiting.isEmpty() && readings.remove(page, reading) && reading.handle != null) {
      reading.handle.cancel();
    }
  }

  private List<FoundComment> read(int page, Monitor monitor) throws Exception {
    monitor.throwIfCancelled();
    int from = page * PAGE;
    int to = Math.min(numbers.length, from + PAGE);
    Columns columns = library.columns();
    return library.annotations(Arrays.copyOfRange(numbers, from, to)).stream()
        .map(annotation -> found(annotation, columns.paintings().get(annotation.painting())))
        .toList();
  }

  private FoundComment found(Annotation annotation, Painting painting) {
    return new FoundComment(
        annotation,
        painting,
        highlighter.comment(annotation.culture(), annotation.comment()),
        highlighter.about(painting.title()),
        highlighter.about(painting.artist()));
  }

  private void arrived(int page, Reading reading, List<FoundComment> comments) {
    if (!readings.remove(page, reading)) {
      return;
    }
    kept.put(page, comments);
    if (kept.size() > PAGES_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    for (Waiting waiting : List.copyOf(reading.waiting)) {
      waiting.show.accept(Optional.of(comments.get(waiting.place % PAGE)));
    }
  }

  private void failed(int page, Reading reading, Throwable cause) {
    LOG.error("Cannot read the comments that were found", cause);
    if (readings.remove(page, reading)) {
      List.copyOf(reading.waiting).forEach(waiting -> waiting.show.accept(Optional.empty()));
    }
  }
}
