package app.beholder.ui.collection;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.CollectionSummary;
import app.beholder.library.Columns;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a library holds, counted when it is looked at. */
public final class CollectionViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(CollectionViewModel.class);

  private final Library library;
  private final Consumer<Filter> show;
  private final Texts texts = Texts.of(CollectionViewModel.class);
  private final DataNames names = new DataNames();
  private final LatestJob<CollectionPage> counting;
  private final ReadOnlyObjectWrapper<Optional<CollectionPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private @Nullable Columns counted;
  private Runnable onImport = () -> {};

  /**
   * @param show shows in the gallery what a filter lets through
   */
  public CollectionViewModel(Library library, FxJobs jobs, Consumer<Filter> show) {
    this.library = library;
    this.show = show;
    counting = jobs.latest(Lane.INTERACTIVE, this::show, this::failed);
  }

  /** Counts the library, unless it is as it was when it was counted last. */
  public void refresh() {
    Columns newest = library.columns();
    if (newest != counted) {
      counted = newest;
      counting.start(monitor -> CollectionPage.of(CollectionSummary.of(newest), names));
    }
  }

  private void show(CollectionPage newest) {
    problem.set("");
    page.set(Optional.of(newest));
  }

  private void failed(Throwable cause) {
    LOG.error("{} could not be counted", library.folder(), cause);
    counted = null;
    page.set(Optional.empty());
    problem.set(texts.get("unreadable"));
  }

  /** What the page shows; empty until it is counted. */
  ReadOnlyObjectProperty<Optional<CollectionPage>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Why there is no page, for people; empty where there is one or will be. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The name of the library. */
  String title() {
    return library.name();
  }

  /** Whether it was all made by a program. */
  boolean isMade() {
    return !library.maker().isEmpty();
  }

  DataNames names() {
    return names;
  }

  /** Shows the paintings behind a bar. */
  void open(Filter filter) {
    show.accept(filter);
  }

  /** What lets people import, for a library that holds nothing yet. */
  public void setOnImport(Runnable newOnImport) {
    onImport = newOnImport;
  }

  void importData() {
    onImport.run();
  }
}
