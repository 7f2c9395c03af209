package app.beholder.ui.painting;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Columns;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.PaintingName;
import app.beholder.model.Painting;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One painting after the other of those that a filter let through: picture, emotions and comments.
 */
public final class PaintingViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(PaintingViewModel.class);

  private final Library library;
  private final Texts texts = Texts.of(PaintingViewModel.class);
  private final DataNames names = new DataNames();
  private final PictureViewModel picture;
  private final EmotionsViewModel emotions;
  private final PredictionsViewModel predictions;
  private final CommentsViewModel comments;

  private final ReadOnlyObjectWrapper<@Nullable Painting> painting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ObservableList<PaintingName> inOthers = FXCollections.observableArrayList();
  private final LatestJob<List<PaintingName>> otherNames;
  private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper hasNext = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper hasPrevious = new ReadOnlyBooleanWrapper(false);

  private final BooleanProperty pictureAlone = new SimpleBooleanProperty(false);

  private @Nullable Columns columns;
  private int[] paintings = {};
  private int position;
  private Runnable onClose = () -> {};

  public PaintingViewModel(Library library, FxJobs jobs) {
    this.library = library;
    this.picture = new PictureViewModel(library.pictures(), jobs);
    this.emotions = new EmotionsViewModel(jobs, names);
    this.predictions = new PredictionsViewModel(library, jobs, names);
    this.comments = new CommentsViewModel(library, jobs, names);
    this.otherNames =
        jobs.latest(
            Lane.INTERACTIVE,
            inOthers::setAll,
            cause -> {
              LOG.warn("No other titles of {}", title.get(), cause);
              inOthers.clear();
            });
  }

  /**
   * Shows a painting.
   *
   * @param paintingsOfTheFilter numbers of the paintings to step through
   * @param newPosition where among them to begin, from 0
   * @param filter what let them through; the words that it searches for are marked
   */
  public void show(int[] paintingsOfTheFilter, int newPosition, Filter filter) {
    if (newPosition < 0 || newPosition >= paintingsOfTheFilter.length) {
      throw new IndexOutOfBoundsException(newPosition);
    }
    columns = library.columns();
    paintings = paintingsOfTheFilter.clone();
    comments.begin(filter.text());
    moveTo(columns, newPosition);
  }

  /** Shows of the painting what the library has of it now; what is as it was stays untouched. */
  public void refresh() {
    Columns before = columns;
    if (before == null) {
      return;
    }
    Columns now = library.columns();
    int number = paintingNumber();
    columns = now;
    predictions.show(now, number);
    if (now.annotationsOf(number).length != before.annotationsOf(number).length) {
      emotions.show(now, number);
      comments.show(now, number);
    }
  }

  public void next() {
    if (columns != null && hasNext.get()) {
      moveTo(columns, position + 1);
    }
  }

  public void previous() {
    if (columns != null && hasPrevious.get()) {
      moveTo(columns, position - 1);
    }
  }

  private void moveTo(Columns of, int newPosition) {
    position = newPosition;
    Painting now = of.paintings().get(paintings[newPosition]);
    title.set(now.title().isBlank() ? texts.get("untitled") : now.title());
    origin.set(origin(now));
    place.set(texts.get("place", newPosition + 1, paintings.length));
    hasNext.set(newPosition + 1 < paintings.length);
    hasPrevious.set(newPosition > 0);
    painting.set(now);
    picture.show(now);
    emotions.show(of, now.number());
    predictions.show(of, now.number());
    otherNames.start(monitor -> library.names(now.number()));
    comments.show(of, now.number());
  }

  private String origin(Painting of) {
    String year = of.year() == null ? "" : String.valueOf(of.year());
    List<String> known =
        Stream.of(of.artist(), year, names.style(of.key().style()), names.style(of.genre()), made())
            .filter(part -> !part.isBlank())
            .toList();
    return known.stream().collect(Collectors.joining(texts.get("origin.separator")));
  }

  /** Whether it is the work of a program, and so are its comments. */
  boolean isMade() {
    return !library.maker().isEmpty();
  }

  /** What stands beside every work of a program. */
  private String made() {
    return isMade() ? texts.get("made") : "";
  }

  /** What is called when the user wants to leave the painting. */
  public void setOnClose(Runnable newOnClose) {
    onClose = newOnClose;
  }

  /** Leaves the painting, back to where the user came from. */
  public void close() {
    onClose.run();
  }

  /** The number of the painting in the library; -1 before the first one is shown. */
  public int paintingNumber() {
    Painting shown = painting.get();
    return shown == null ? -1 : shown.number();
  }

  /** Where the painting stands in what {@link #show} was given, from 0. */
  public int position() {
    return position;
  }

  public ReadOnlyObjectProperty<@Nullable Painting> paintingProperty() {
    return painting.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** What it is called in other languages. */
  ObservableList<PaintingName> otherNames() {
    return inOthers;
  }

  /** Artist, year, style and genre, as far as they are known, in one line. */
  public ReadOnlyStringProperty originProperty() {
    return origin.getReadOnlyProperty();
  }

  /** "12 of 1,026". */
  public ReadOnlyStringProperty placeProperty() {
    return place.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasNextProperty() {
    return hasNext.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty hasPreviousProperty() {
    return hasPrevious.getReadOnlyProperty();
  }

  /** Whether the picture stands alone on the whole screen. */
  BooleanProperty pictureAloneProperty() {
    return pictureAlone;
  }

  void togglePictureAlone() {
    pictureAlone.set(!pictureAlone.get());
  }

  PictureViewModel picture() {
    return picture;
  }

  EmotionsViewModel emotions() {
    return emotions;
  }

  PredictionsViewModel predictions() {
    return predictions;
  }

  CommentsViewModel comments() {
    return comments;
  }

  DataNames names() {
    return names;
  }
}
