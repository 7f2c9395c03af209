package app.beholder.ui.gallery;

import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Highlighter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.MatchingAnnotations;
import app.beholder.library.Selection;
import app.beholder.library.TextQuery;
import app.beholder.model.Painting;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The paintings of one library, as a filter lets them through. */
public final class GalleryViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(GalleryViewModel.class);
  private static final long THUMBNAIL_BYTES = 96L << 20;
  private static final int[] NONE = {};

  /** Opens one of the paintings that are shown. */
  @FunctionalInterface
  public interface Opener {
    void open(int[] paintings, int position, Filter filter);
  }

  private final Library library;
  private final Texts texts = Texts.of(GalleryViewModel.class);
  private final FacetNames names = new FacetNames(texts);
  private final TextIndexing indexing;
  private final Thumbnails thumbnails;
  private final LatestJob<Found> filtering;
  private final FoundComments comments;
  private final List<FacetViewModel> facets;

  private final StringProperty searchText = new SimpleStringProperty("");
  private final IntegerProperty selected = new SimpleIntegerProperty(-1);
  private final ReadOnlyObjectWrapper<int[]> paintings = new ReadOnlyObjectWrapper<>(NONE);
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper textWaits = new ReadOnlyBooleanWrapper(false);
  private final ObservableList<Chip> chips = FXCollections.observableArrayList();

  private Filter chosen = Filter.ALL;
  private @Nullable Ranking ranking;
  private @Nullable Found latest;
  private boolean indexDue;
  private Opener opener = (shown, position, filter) -> {};

  public GalleryViewModel(Library library, FxJobs jobs, Debounce typing) {
    this.library = library;
    indexing = new TextIndexing(library.text(), jobs, texts.get("indexing.job"));
    thumbnails =
        new Thumbnails(library.pictures(), jobs, THUMBNAIL_BYTES, texts.get("tile.noPicture"));
    comments = new FoundComments(library, jobs, selected);
    filtering = jobs.latest(Lane.INTERACTIVE, this::show, this::failed);
    facets =
        Stream.of(Facet.values())
            .map(facet -> new FacetViewModel(facet, names, value -> toggle(facet, value)))
            .toList();
    paintings.subscribe(this::listComments);
    searchText.subscribe((before, now) -> typing.run(this::filter));
    indexing.stateProperty().subscribe(this::indexChanged);
  }

  /** Shows the library and brings its text index up to date; again after data has been added. */
  public void load() {
    ranking = null;
    thumbnails.forget();
    indexDue = true;
    filter();
  }

  /** Stops what still runs for this library. */
  public void close() {
    filtering.cancel();
    comments.cancel();
    indexing.cancel();
  }

  /** What the filter asks for: what was clicked in the sidebar, and what was typed. */
  private Filter wanted() {
    Filter typed = Filter.parse(searchText.get());
    Filter all = chosen.with(typed.text());
    for (Facet facet : Facet.values()) {
      for (String value : typed.chosen(facet)) {
        all = all.with(facet, value, true);
      }
    }
    return all;
  }

  private void filter() {
    Filter wanted = wanted();
    boolean useText = canSearch();
    Ranking known = ranking;
    filtering.start(monitor -> find(wanted, useText, known, monitor));
  }

  private boolean canSearch() {
    TextIndexing.State state = indexing.stateProperty().get();
    return state == TextIndexing.State.READY || state == TextIndexing.State.INCOMPLETE;
  }

  private Found find(Filter wanted, boolean useText, @Nullable Ranking known, Monitor monitor)
      throws Exception {
    Columns columns = library.columns();
    Ranking current = known != null && known.columns() == columns ? known : Ranking.of(columns);
    monitor.throwIfCancelled();
    BitSet matches = null;
    Highlighter highlighter = Highlighter.NONE;
    if (useText && !wanted.text().isEmpty()) {
      matches = library.text().search(wanted.text(), 0).annotations();
      highlighter = library.text().highlighter(wanted.text());
    }
    monitor.throwIfCancelled();
    Filter applied = useText ? wanted : wanted.with(TextQuery.NONE);
    Selection selection = Selection.of(columns, applied, matches);
    return new Found(
        wanted,
        useText || wanted.text().isEmpty(),
        current,
        selection,
        MatchingAnnotations.of(columns, applied, matches),
        highlighter);
  }

  /** The index is looked at once the gallery is there: opening it takes the processor from that. */
  private void startIndexing() {
    if (indexDue) {
      indexDue = false;
      indexing.start();
    }
  }

  private void show(Found found) {
    ranking = found.ranking();
    latest = found;
    problem.set("");
    textWaits.set(!found.textApplied());
    int before = selectedPainting();
    int[] now = found.selection().paintings();
    filtered.set(!found.filter().isAll());
    facets.forEach(facet -> facet.update(found.ranking(), found.filter(), found.selection()));
    chips.setAll(chips(found.filter()));
    summary.set(texts.get("summary", now.length, found.selection().annotations()));
    selected.set(-1);
    paintings.set(now);
    selected.set(before < 0 ? -1 : Math.max(-1, Arrays.binarySearch(now, before)));
    ready.set(true);
    startIndexing();
  }

  /** Also when the same paintings come in another order. */
  private void listComments(int[] now) {
    if (latest != null) {
      comments.update(now, latest.matching(), latest.highlighter());
    }
  }

  private List<Chip> chips(Filter filter) {
    List<Chip> made = new ArrayList<>();
    filter
        .chosen()
        .forEach((facet, values) ->
            values.forEach(value ->
                made.add(new Chip(facet, value, names.facet(facet), names.value(facet, value)))));
    return made;
  }

  private void failed(Throwable cause) {
    LOG.error("The filter {} failed", wanted(), cause);
    problem.set(
        cause instanceof LibraryException ? cause.getMessage() : texts.get("problem.filter"));
    ready.set(true);
    startIndexing();
  }

  private void indexChanged(TextIndexing.State state) {
    if (state != TextIndexing.State.UNKNOWN && !wanted().text().isEmpty()) {
      filter();
    }
  }

  private void toggle(Facet facet, String value) {
    boolean on = !wanted().chosen(facet).contains(value);
    chosen = chosen.with(facet, value, on);
    Filter typed = Filter.parse(searchText.get());
    if (!on && typed.chosen(facet).contains(value)) {
      searchText.set(typed.with(facet, value, false).toString());
    }
    filter();
  }

  /** Takes one value out of the filter. */
  void remove(Chip chip) {
    if (wanted().chosen(chip.facet()).contains(chip.value())) {
      toggle(chip.facet(), chip.value());
    }
  }

  /** Shows everything again. */
  public void clearFilter() {
    chosen = Filter.ALL;
    searchText.set("");
    filter();
  }

  /** Opens the painting at a position of {@link #paintingsProperty}. */
  public void open(int position) {
    if (position >= 0 && position < paintings.get().length) {
      selected.set(position);
      opener.open(paintings.get(), position, wanted());
    }
  }

  public void onOpen(Opener newOpener) {
    opener = newOpener;
  }

  /** The painting at a position of {@link #paintingsProperty}. */
  Painting painting(int position) {
    Ranking current = ranking;
    if (current == null) {
      throw new IllegalStateException("nothing is shown yet");
    }
    return current.columns().paintings().get(paintings.get()[position]);
  }

  /**
   * How many annotations of the painting at a position the searched text finds; empty where there
   * is no such text.
   */
  OptionalInt found(int position) {
    return latest == null || !latest.textSearched()
        ? OptionalInt.empty()
        : OptionalInt.of(latest.matching().count(paintings.get()[position]));
  }

  /** Marks what the search found in titles and names. */
  Highlighter highlighter() {
    return latest == null ? Highlighter.NONE : latest.highlighter();
  }

  private int selectedPainting() {
    return selected.get() < 0 ? -1 : paintings.get()[selected.get()];
  }

  /** Numbers of the paintings that are shown, in their order. */
  public ReadOnlyObjectProperty<int[]> paintingsProperty() {
    return paintings.getReadOnlyProperty();
  }

  /** The position of the selected painting among those shown; -1 for none. */
  public IntegerProperty selectedProperty() {
    return selected;
  }

  /** What people type into the search field; applied when they pause. */
  public StringProperty searchTextProperty() {
    return searchText;
  }

  /** "1,026 paintings · 5,893 annotations". */
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** Why the filter could not be applied, for people; empty where it could. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the filter leaves anything out. */
  public ReadOnlyBooleanProperty filteredProperty() {
    return filtered.getReadOnlyProperty();
  }

  /** Whether the first result has come, so that an empty grid is an answer. */
  ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Whether text was typed that is not searched for yet, because the index is being built. */
  ReadOnlyBooleanProperty textWaitsProperty() {
    return textWaits.getReadOnlyProperty();
  }

  public BooleanBinding indexingProperty() {
    return indexing.stateProperty().isEqualTo(TextIndexing.State.RUNNING);
  }

  /** "Indexing comments, 40%" while the text index is built, else empty. */
  public StringBinding indexingTextProperty() {
    return Bindings.createStringBinding(
        this::indexingText, indexing.stateProperty(), indexing.progressProperty());
  }

  private String indexingText() {
    if (indexing.stateProperty().get() != TextIndexing.State.RUNNING) {
      return "";
    }
    double fraction = indexing.progressProperty().get();
    return fraction < 0 ? texts.get("indexing.begins") : texts.get("indexing.progress", fraction);
  }

  ObservableList<Chip> chips() {
    return chips;
  }

  List<FacetViewModel> facets() {
    return facets;
  }

  /** The comments that the filter lets through, in the paintings' place. */
  public FoundComments comments() {
    return comments;
  }

  public Thumbnails thumbnails() {
    return thumbnails;
  }
}
