package app.beholder.ui.gallery;

import app.beholder.job.JobHandle;
import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Highlighter;
import app.beholder.library.Library;
import app.beholder.library.MatchingAnnotations;
import app.beholder.library.MatchingAnnotations.Numbers;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The comments that the gallery's filter lets through, in the place of its paintings: their numbers
 * only, and those only while people look at them; see {@link CommentPages} for their texts. The
 * painting of the selected comment is selected in the gallery, and the other way round.
 */
public final class FoundComments {
  private static final Logger LOG = LoggerFactory.getLogger(FoundComments.class);

  /**
   * What is listed. No two lists are equal, so that cells notice when other comments have taken the
   * same places.
   */
  static final class Listed {
    private final int[] paintings;
    private final Numbers numbers;
    private final CommentPages pages;

    private Listed(int[] paintings, Numbers numbers, CommentPages pages) {
      this.paintings = paintings;
      this.numbers = numbers;
      this.pages = pages;
    }

    int size() {
      return numbers.annotations().length;
    }

    Optional<FoundComment> find(int place) {
      return pages.find(place);
    }

    JobHandle request(int place, Consumer<Optional<FoundComment>> show) {
      return pages.request(place, show);
    }
  }

  private final Library library;
  private final FxJobs jobs;
  private final IntegerProperty selectedPainting;
  private final LatestJob<Listed> listing;
  private final Listed nothing;
  private final BooleanProperty shown = new SimpleBooleanProperty(false);
  private final IntegerProperty selected = new SimpleIntegerProperty(-1);
  private final ReadOnlyObjectWrapper<Listed> listed;
  private int[] paintings = {};
  private @Nullable MatchingAnnotations matching;
  private Highlighter highlighter = Highlighter.NONE;
  private boolean due;

  /**
   * @param selectedPainting the place of the gallery's selected painting; -1 for none
   */
  FoundComments(Library library, FxJobs jobs, IntegerProperty selectedPainting) {
    this.library = library;
    this.jobs = jobs;
    this.selectedPainting = selectedPainting;
    nothing = listed(paintings, new Numbers(new int[0], new int[1]), highlighter);
    listed = new ReadOnlyObjectWrapper<>(nothing);
    listing = jobs.latest(Lane.INTERACTIVE, this::show, this::failed);
    shown.subscribe(now -> listIfDue());
    selected.subscribe(place -> selectPainting(place.intValue()));
    selectedPainting.subscribe(place -> selectFirstOf(place.intValue()));
  }

  /** Takes over what a filter let through. */
  void update(int[] newPaintings, MatchingAnnotations newMatching, Highlighter newHighlighter) {
    paintings = newPaintings;
    matching = newMatching;
    highlighter = newHighlighter;
    due = true;
    listIfDue();
  }

  private void listIfDue() {
    MatchingAnnotations now = matching;
    if (!due || now == null) {
      return;
    }
    if (!shown.get()) {
      listing.cancel();
      listed.set(nothing);
      return;
    }
    due = false;
    int[] of = paintings;
    Highlighter marks = highlighter;
    listing.start(monitor -> listed(of, now.of(of), marks));
  }

  private Listed listed(int[] of, Numbers numbers, Highlighter marks) {
    return new Listed(of, numbers, new CommentPages(library, jobs, numbers.annotations(), marks));
  }

  private void show(Listed now) {
    selected.set(-1);
    listed.set(now);
    selectFirstOf(selectedPainting.get());
  }

  private void failed(Throwable cause) {
    LOG.error("The comments that were found cannot be listed", cause);
    listed.set(nothing);
  }

  /** Stops what still runs. */
  void cancel() {
    listing.cancel();
  }

  /** The gallery may be a moment ahead of the comments. */
  private boolean isOfNow() {
    return listed.get().paintings == paintings;
  }

  private void selectPainting(int place) {
    if (place >= 0 && place < listed.get().size() && isOfNow()) {
      selectedPainting.set(listed.get().numbers.paintingOf(place));
    }
  }

  private void selectFirstOf(int painting) {
    Listed now = listed.get();
    if (!isOfNow() || painting < 0 || painting >= now.paintings.length) {
      selected.set(-1);
    } else if (selected.get() < 0 || now.numbers.paintingOf(selected.get()) != painting) {
      selected.set(now.numbers.first()[painting]);
    }
  }

  /** The place of a comment's painting in the gallery; -1 where that shows others by now. */
  int paintingOf(int place) {
    boolean known = place >= 0 && place < listed.get().size() && isOfNow();
    return known ? listed.get().numbers.paintingOf(place) : -1;
  }

  /** Whether comments are shown in the place of paintings. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** The place of the selected comment among those listed; -1 for none. */
  IntegerProperty selectedProperty() {
    return selected;
  }

  /** What is listed; nothing while comments are not shown. */
  ReadOnlyObjectProperty<Listed> listedProperty() {
    return listed.getReadOnlyProperty();
  }
}
