package app.beholder.ui.gallery;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.PaintingOrder;
import app.beholder.library.Pictures;
import app.beholder.library.Relaxation;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.FilterHistory.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
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
  private static final int SIDE = 176;

  /** The sides of the square that a thumbnail fits, in pixels that people see. */
  static final int SMALLEST = 96;

  static final int LARGEST = Pictures.THUMBNAIL_SIZE;

  /** Opens one of the paintings that are shown. */
  @FunctionalInterface
  public interface Opener {
    void open(int[] paintings, int position, Filter filter);
  }

  private final Finding finding;
  private final Texts texts = Texts.of(GalleryViewModel.class);
  private final FacetNames names = new FacetNames(texts);
  private final TextIndexing indexing;
  private final Thumbnails thumbnails;
  private final LatestJob<Found> filtering;
  private final FacetsViewModel facets;
  private final FoundComments comments;
  private final GalleryFilter filter;
  private final TileContents tiles = new TileContents(new Captions(texts, names));
  private final SavedFiltersViewModel saved;

  private final ObjectProperty<PaintingOrder> order =
      new SimpleObjectProperty<>(PaintingOrder.LIBRARY);
  private final BooleanProperty reversed = new SimpleBooleanProperty(false);
  private final IntegerProperty tileSide = new SimpleIntegerProperty(SIDE);
  private final IntegerProperty top = new SimpleIntegerProperty(-1);
  private final IntegerProperty selected = new SimpleIntegerProperty(-1);
  private final ReadOnlyObjectWrapper<int[]> paintings = new ReadOnlyObjectWrapper<>(NONE);
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper filtered = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper textWaits = new ReadOnlyBooleanWrapper(false);
  private final ObservableList<Chip> chips = FXCollections.observableArrayList();
  private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();

  private @Nullable Ranking ranking;
  private boolean restoring;
  private boolean indexDue;
  private Opener opener = (shown, position, filter) -> {};

  public GalleryViewModel(Library library, FxJobs jobs, Debounce typing) {
    this(library, jobs, typing, System::nanoTime);
  }

  /**
   * @param nanoTime a clock, to tell when typing has paused for long
   */
  GalleryViewModel(Library library, FxJobs jobs, Debounce typing, LongSupplier nanoTime) {
    finding = new Finding(library);
    indexing = new TextIndexing(library.text(), jobs, texts.get("indexing.job"));
    thumbnails =
        new Thumbnails(library.pictures(), jobs, THUMBNAIL_BYTES, texts.get("tile.noPicture"));
    saved = new SavedFiltersViewModel(library.savedFilters(), jobs, texts, names);
    comments = new FoundComments(library, jobs, selected);
    filtering = jobs.latest(Lane.INTERACTIVE, this::show, this::failed);
    filter =
        new GalleryFilter(
            typed -> typed.spelledAs(library.columns()),
            typing,
            nanoTime,
            this::here,
            this::filter);
    facets = new FacetsViewModel(names, filter::toggle);
    order.subscribe((before, now) -> reorder());
    reversed.subscribe((before, now) -> reorder());
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
  public Filter wanted() {
    return filter.wanted();
  }

  private void reorder() {
    if (!restoring) {
      filter();
    }
  }

  private void filter() {
    filter(Optional.empty());
  }

  private void filter(Optional<Place> restored) {
    Finding.Request request =
        new Finding.Request(wanted(), canSearch(), ranking, order.get(), reversed.get(), restored);
    filtering.start(monitor -> finding.run(request, monitor));
  }

  private boolean canSearch() {
    TextIndexing.State state = indexing.stateProperty().get();
    return state == TextIndexing.State.READY || state == TextIndexing.State.INCOMPLETE;
  }

  /** The index is looked at once the gallery is there: opening it takes the processor from that. */
  private void startIndexing() {
    if (indexDue) {
      indexDue = false;
      indexing.start();
      saved.load();
    }
  }

  private void show(Found found) {
    ranking = found.ranking();
    tiles.show(found);
    problem.set("");
    arrange(found.sorted().order(), reversed.get());
    textWaits.set(!found.textApplied());
    int before = found.restored().map(Place::selected).orElseGet(this::selectedPainting);
    int[] now = found.paintings();
    filtered.set(!found.filter().isAll());
    facets.update(found.ranking(), found.filter(), found.selection());
    suggestions.setAll(Suggestion.of(found, names, texts));
    chips.setAll(names.chips(found.filter()));
    summary.set(texts.get("summary", now.length, found.selection().annotations()));
    selected.set(-1);
    paintings.set(now);
    comments.update(now, found.matching(), found.highlighter());
    selected.set(found.positionOf(before));
    found.restored().ifPresent(place -> top.set(Math.max(0, found.positionOf(place.top()))));
    ready.set(true);
    startIndexing();
  }

  /** How the paintings are looked at now. */
  private Place here() {
    int first = top.get();
    boolean inSight = first >= 0 && first < paintings.get().length;
    return new Place(
        order.get(), reversed.get(), selectedPainting(), inSight ? paintings.get()[first] : -1);
  }

  /** Shows the filter before this one, as people left it. */
  public void back() {
    filter.back().ifPresent(this::restore);
  }

  /** Shows again what {@link #back} has left. */
  public void forward() {
    filter.forward().ifPresent(this::restore);
  }

  private void restore(Place place) {
    arrange(place.order(), place.reversed());
    filter(Optional.of(place));
  }

  private void arrange(PaintingOrder newOrder, boolean newReversed) {
    restoring = true;
    order.set(newOrder);
    reversed.set(newReversed);
    restoring = false;
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

  /** All that the filter could ask for, facet by facet, as the sidebar orders it. */
  public List<FacetChoice> choices() {
    return facets.choices();
  }

  /** Has the filter ask for a value, too. */
  public void choose(Facet facet, String value) {
    if (!wanted().chosen(facet).contains(value)) {
      filter.toggle(facet, value);
    }
  }

  /** Takes one value out of the filter. */
  void remove(Chip chip) {
    if (wanted().chosen(chip.facet()).contains(chip.value())) {
      filter.toggle(chip.facet(), chip.value());
    }
  }

  /** Takes out of the filter what keeps it from finding anything. */
  void relax(Relaxation relaxation) {
    filter.relax(relaxation);
  }

  /** Shows this filter in place of all that was chosen and typed. */
  public void show(Filter wanted) {
    filter.show(wanted);
  }

  /** Shows everything again. */
  public void clearFilter() {
    filter.show(Filter.ALL);
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
    return filter.textProperty();
  }

  /** The order in which paintings are shown. */
  public ObjectProperty<PaintingOrder> orderProperty() {
    return order;
  }

  /** Whether the last in the order stand first; those that have no value in it stay last. */
  public BooleanProperty reversedProperty() {
    return reversed;
  }

  /**
   * The side of the square that a thumbnail fits, in pixels that people see: from {@link #SMALLEST}
   * to {@link #LARGEST}.
   */
  public IntegerProperty tileSideProperty() {
    return tileSide;
  }

  /** Makes thumbnails larger, or smaller where {@code by} is negative, as far as they may be. */
  void resize(int by) {
    resizeTo(tileSide.get() + by);
  }

  /** Makes thumbnails this large, as far as they may be. */
  public void resizeTo(int side) {
    tileSide.set(Math.clamp(side, SMALLEST, LARGEST));
  }

  /**
   * The position of the first painting in sight: the grid says where it is, and goes where it is
   * told to.
   */
  IntegerProperty topProperty() {
    return top;
  }

  FilterHistory history() {
    return filter.history();
  }

  /** The filters that are kept under names. */
  public SavedFiltersViewModel saved() {
    return saved;
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

  /** "Indexing comments, 40%" while the text index is built, else empty. */
  public StringBinding indexingTextProperty() {
    return indexing.textProperty(texts);
  }

  ObservableList<Chip> chips() {
    return chips;
  }

  /** What to take out of a filter that finds nothing; empty where it finds something. */
  ObservableList<Suggestion> suggestions() {
    return suggestions;
  }

  FacetsViewModel facets() {
    return facets;
  }

  /** The comments that the filter lets through, in the paintings' place. */
  public FoundComments comments() {
    return comments;
  }

  /** What tiles show of the paintings. */
  TileContents tiles() {
    return tiles;
  }

  public Thumbnails thumbnails() {
    return thumbnails;
  }
}
