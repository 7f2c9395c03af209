package app.beholder.ui.models;

import app.beholder.job.CancelledException;
import app.beholder.job.Job;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.Monitor;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.model.Task;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** On what of the open library the chosen model can be run, and how many that are. */
final class OffersViewModel {
  private final Texts texts;
  private final Failure failure;
  private final LatestJob<RunOffer> all;
  private final LatestJob<Shown> shown;

  /** Waits for other long work: the comments have to be indexed first. */
  private final LatestJob<RunOffer> shownOnceIndexed;

  private final ReadOnlyObjectWrapper<List<RunOffer>> offers =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /** What the model needs, as a sentence; empty where there is none. */
  private String needs = "";

  /** Why not all is offered; empty where all is. */
  private String missing = "";

  /** What the gallery shows: counted, or how that is done. */
  private record Shown(Optional<RunOffer> offer, Job<RunOffer> counting) {}

  /** What is counted. */
  private record Extent(String id, Library library, Filter filter, Task task) {
    boolean hasToIndex() {
      return !filter.text().isEmpty() && !library.text().isComplete();
    }
  }

  OffersViewModel(FxJobs jobs, Texts texts) {
    this.texts = texts;
    failure = new Failure(texts);
    all = jobs.latest(Lane.INTERACTIVE, this::add, this::failed);
    shown = jobs.latest(Lane.INTERACTIVE, this::add, this::failed);
    shownOnceIndexed = jobs.latest(Lane.BACKGROUND, this::add, this::failed);
  }

  /** Counts for a model; nothing is offered where there is no library or no model. */
  void show(Optional<OpenCollection> open, Optional<ModelPackage> model) {
    Stream.of(all, shown, shownOnceIndexed).forEach(LatestJob::cancel);
    offers.set(List.of());
    needs = model.map(ModelPackage::task).map(task -> texts.get("run.needs." + task)).orElse("");
    missing = open.isEmpty() && model.isPresent() ? texts.get("run.noLibrary") : "";
    tell();
    if (open.isPresent() && model.isPresent()) {
      count(open.get().library(), open.get().filter().get(), model.get().task());
    }
  }

  private void count(Library library, Filter filter, Task task) {
    all.start(monitor -> offer(new Extent("all", library, Filter.ALL, task), monitor));
    if (!filter.isAll()) {
      Extent extent = new Extent("shown", library, filter, task);
      Job<RunOffer> counting = monitor -> offer(extent, monitor);
      shown.start(monitor ->
          new Shown(
              extent.hasToIndex() ? Optional.empty() : Optional.of(counting.run(monitor)),
              counting));
    }
  }

  private RunOffer offer(Extent extent, Monitor monitor)
      throws LibraryException, CancelledException {
    int count = LibraryRun.wanted(extent.library(), extent.filter(), extent.task(), monitor);
    String words = texts.get("run." + extent.id() + "." + extent.task(), count);
    return new RunOffer(extent.id(), words, extent.filter(), count);
  }

  private void add(Shown counted) {
    counted
        .offer()
        .ifPresentOrElse(
            this::add,
            () -> {
              missing = texts.get("run.indexing");
              tell();
              shownOnceIndexed.start(counted.counting());
            });
  }

  /** All stands before what the gallery shows, whichever was counted first. */
  private void add(RunOffer counted) {
    List<RunOffer> both = new ArrayList<>(offers.get());
    both.add(counted.filter().isAll() ? 0 : both.size(), counted);
    if (!counted.filter().isAll()) {
      missing = "";
    }
    offers.set(List.copyOf(both));
    tell();
  }

  private void failed(Throwable cause) {
    missing = failure.sentence(cause, "run.uncounted");
    tell();
  }

  private void tell() {
    boolean nothing = offers.get().stream().anyMatch(offer -> offer.count() == 0);
    note.set(
        Stream.of(nothing ? needs : "", missing)
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  ReadOnlyObjectProperty<List<RunOffer>> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  /** Why nothing is offered or not all of it, for people; empty where all is or will be. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }
}
