package app.beholder.ui.gallery;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Filter;
import app.beholder.library.LibraryException;
import app.beholder.library.SavedFilter;
import app.beholder.library.SavedFilters;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The filters that people keep in the library under names. */
public final class SavedFiltersViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(SavedFiltersViewModel.class);
  private static final int LONGEST_PROPOSAL = 60;

  private final SavedFilters store;
  private final FxJobs jobs;
  private final Texts texts;
  private final FacetNames names;
  private final LatestJob<List<SavedFilter>> listing;
  private final Comparator<SavedFilter> byName;
  private final ObservableList<SavedFilter> filters = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** A change of what is saved, for a job. */
  private interface Change {
    void make() throws LibraryException;
  }

  SavedFiltersViewModel(SavedFilters store, FxJobs jobs, Texts texts, FacetNames names) {
    this.store = store;
    this.jobs = jobs;
    this.texts = texts;
    this.names = names;
    Collator collator = Collator.getInstance();
    byName = (a, b) -> collator.compare(a.name(), b.name());
    listing = jobs.latest(Lane.INTERACTIVE, this::show, this::failed);
  }

  /** Reads what is saved. */
  void load() {
    listing.start(monitor -> store.list());
  }

  private void show(List<SavedFilter> saved) {
    filters.setAll(saved.stream().sorted(byName).toList());
  }

  private void failed(Throwable cause) {
    LOG.error("The saved filters could not be read or written", cause);
    boolean plain = cause instanceof LibraryException && cause.getMessage() != null;
    problem.set(plain ? cause.getMessage() : texts.get("saved.problem"));
  }

  /**
   * Keeps a filter, in the place of the one with the same name, if any.
   *
   * @param done called once it is on the disk; never where that fails
   */
  void save(String name, Filter filter, Runnable done) {
    change(() -> store.save(new SavedFilter(name, filter)), done);
  }

  /**
   * Gives a filter another name.
   *
   * @param done called once that is on the disk; never where that fails
   */
  void rename(SavedFilter saved, String newName, Runnable done) {
    change(() -> store.rename(saved.name(), newName.strip()), done);
  }

  void delete(SavedFilter saved) {
    change(() -> store.delete(saved.name()), () -> {});
  }

  /** What is listed is read after each change, so that the last to come is right. */
  private void change(Change change, Runnable done) {
    forgetProblem();
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> {
          change.make();
          return change;
        },
        made -> {
          load();
          done.run();
        },
        this::failed);
  }

  /** Whether there is a filter with this name already. */
  boolean isTaken(String name) {
    return filters.stream().anyMatch(saved -> saved.name().equals(name.strip()));
  }

  /** A name for a filter that people may keep or change. */
  String proposedName(Filter filter) {
    List<String> parts = new ArrayList<>();
    filter
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> parts.add(names.value(facet, value))));
    if (!filter.text().isEmpty()) {
      parts.add(filter.text().toString());
    }
    String name = String.join(", ", parts);
    return name.codePointCount(0, name.length()) <= LONGEST_PROPOSAL
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_PROPOSAL)).strip() + "…";
  }

  /** "Style: Baroque, Realism · Emotion: Awe · calm". */
  public String describe(Filter filter) {
    List<String> parts = new ArrayList<>();
    filter
        .chosen()
        .forEach((facet, values) ->
            parts.add(
                texts.get(
                    "saved.facet",
                    names.facet(facet),
                    values.stream()
                        .map(value -> names.value(facet, value))
                        .collect(Collectors.joining(", ")))));
    if (!filter.text().isEmpty()) {
      parts.add(filter.text().toString());
    }
    return String.join(" · ", parts);
  }

  void forgetProblem() {
    problem.set("");
  }

  /** What is saved, by name. */
  public ObservableList<SavedFilter> filters() {
    return filters;
  }

  /** Why the last change, or the list, could not be had, for people; empty where it could. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
