package app.beholder.ui.painting;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Columns;
import app.beholder.library.Highlighter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.TextQuery;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people wrote about the painting, a column for each culture, filtered by emotion, with what
 * the search found.
 */
final class CommentsViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(CommentsViewModel.class);

  private final Texts texts = Texts.of(CommentsViewModel.class);
  private final Library library;
  private final DataNames names;
  private final LatestJob<List<Comment>> reading;
  private final ReadOnlyObjectWrapper<List<CommentColumn>> columns =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<Emotion, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Set<Emotion>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Optional<Behind>> behind =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private List<CommentColumn> unfiltered = List.of();

  private Highlighter highlighter = Highlighter.NONE;

  /** The colours of the cultures that wrote, in the order of the library. */
  private Map<String, Integer> colors = Map.of();

  CommentsViewModel(Library library, FxJobs jobs, DataNames names) {
    this.library = library;
    this.names = names;
    this.reading = jobs.latest(Lane.INTERACTIVE, this::read, this::failed);
  }

  /**
   * In the order of the library's cultures; a culture whose comments are all filtered out keeps its
   * column.
   */
  ReadOnlyObjectProperty<List<CommentColumn>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /** How many comments of the painting have each emotion; emotions that nobody felt are missing. */
  ReadOnlyObjectProperty<Map<Emotion, Integer>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** The emotions that are let through; none chosen lets all through. */
  ReadOnlyObjectProperty<Set<Emotion>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /**
   * The bar whose comments are shown: its emotion is chosen and its culture stands out. Empty where
   * people have chosen otherwise.
   */
  ReadOnlyObjectProperty<Optional<Behind>> behindProperty() {
    return behind.getReadOnlyProperty();
  }

  /** Why there is nothing to read, for people; empty where there is. */
  ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Forgets what was chosen, and marks from now on what a query finds. */
  void begin(TextQuery query) {
    highlighter = library.text().highlighter(query);
    chooseAll();
  }

  void show(Columns newest, int painting) {
    colors = CultureColors.of(newest, painting);
    unfiltered = List.of();
    columns.set(List.of());
    counts.set(Map.of());
    notice.set("");
    if (behind.get().isPresent()) {
      chooseAll(); // a bar belongs to its painting
    }
    int[] numbers = newest.annotationsOf(painting);
    if (numbers.length == 0) {
      reading.cancel();
      notice.set(texts.get("comments.none"));
    } else {
      Highlighter marker = highlighter;
      reading.start(monitor -> marked(library.annotations(numbers), marker));
    }
  }

  /** Those that the search found first, each group in the order of the library. */
  private static List<Comment> marked(List<Annotation> annotations, Highlighter marker) {
    return annotations.stream()
        .map(a -> new Comment(a, marker.comment(a.culture(), a.comment())))
        .sorted(Comparator.comparing(comment -> !comment.isFound()))
        .toList();
  }

  /** Lets an emotion through, or no longer. */
  void choose(Emotion emotion, boolean on) {
    Set<Emotion> changed = EnumSet.noneOf(Emotion.class);
    changed.addAll(chosen.get());
    if (on ? changed.add(emotion) : changed.remove(emotion)) {
      choose(changed, Optional.empty());
    }
  }

  /** Lets this emotion through and no other. */
  void chooseOnly(Emotion emotion) {
    choose(Set.of(emotion), Optional.empty());
  }

  void chooseAll() {
    choose(Set.of(), Optional.empty());
  }

  /** Shows the comments behind a bar of the chart. */
  void showBehind(String culture, Emotion emotion) {
    choose(Set.of(emotion), Optional.of(new Behind(culture, emotion)));
  }

  private void choose(Set<Emotion> emotions, Optional<Behind> bar) {
    chosen.set(Set.copyOf(emotions));
    behind.set(bar);
    filter();
  }

  private void read(List<Comment> all) {
    Map<String, List<Comment>> byCulture = new LinkedHashMap<>();
    colors.keySet().forEach(culture -> byCulture.put(culture, new ArrayList<>()));
    Map<Emotion, Integer> byEmotion = new EnumMap<>(Emotion.class);
    for (Comment comment : all) {
      Annotation annotation = comment.annotation();
      byCulture.computeIfAbsent(annotation.culture(), c -> new ArrayList<>()).add(comment);
      byEmotion.merge(annotation.emotion(), 1, Integer::sum);
    }
    unfiltered = new ArrayList<>();
    byCulture.forEach((culture, comments) -> unfiltered.add(column(culture, comments)));
    counts.set(Map.copyOf(byEmotion));
    filter();
  }

  private CommentColumn column(String culture, List<Comment> comments) {
    return new CommentColumn(
        culture,
        names.culture(culture),
        colors.getOrDefault(culture, 0),
        comments.size(),
        List.copyOf(comments));
  }

  private void filter() {
    columns.set(unfiltered.stream().map(this::filtered).toList());
  }

  private CommentColumn filtered(CommentColumn all) {
    Set<Emotion> emotions = chosen.get();
    if (emotions.isEmpty()) {
      return all;
    }
    List<Comment> passing =
        all.comments().stream().filter(c -> emotions.contains(c.annotation().emotion())).toList();
    return new CommentColumn(all.culture(), all.name(), all.color(), all.n(), passing);
  }

  private void failed(Throwable cause) {
    LOG.error("Cannot read the comments of a painting", cause);
    notice.set(
        cause instanceof LibraryException && cause.getMessage() != null
            ? cause.getMessage()
            : texts.get("comments.unreadable"));
  }
}
