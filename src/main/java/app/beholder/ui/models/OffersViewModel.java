package app.beholder.ui.models;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** On what of the open library the chosen model can be run, and how many that are. */
final class OffersViewModel {
  private final Texts texts;
  private final Failure failure;
  private final LatestJob<List<RunOffer>> counting;
  private final ReadOnlyObjectWrapper<List<RunOffer>> offers =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  OffersViewModel(FxJobs jobs, Texts texts) {
    this.texts = texts;
    failure = new Failure(texts);
    counting = jobs.latest(Lane.INTERACTIVE, offers::set, this::failed);
  }

  /** Counts for a model; nothing is offered where there is no library or no model. */
  void show(Optional<OpenCollection> open, Optional<ModelPackage> model) {
    counting.cancel();
    offers.set(List.of());
    note.set(open.isEmpty() && model.isPresent() ? texts.get("run.noLibrary") : "");
    if (open.isPresent() && model.isPresent()) {
      Library library = open.get().library();
      Filter filter = open.get().filter().get();
      Task task = model.get().task();
      counting.start(monitor -> count(library, filter, task));
    }
  }

  private List<RunOffer> count(Library library, Filter filter, Task task) throws Exception {
    String kind = task.isOfPaintings() ? "paintings" : "annotations";
    List<RunOffer> found = new ArrayList<>();
    Extent all = Extent.of(library, Filter.ALL);
    found.add(new RunOffer("all", texts.get("run.all." + kind, all.count(task)), Filter.ALL));
    if (!filter.isAll()) {
      Extent some = Extent.of(library, filter);
      found.add(new RunOffer("shown", texts.get("run.shown." + kind, some.count(task)), filter));
    }
    return found;
  }

  private void failed(Throwable cause) {
    note.set(failure.sentence(cause, "run.uncounted"));
  }

  ReadOnlyObjectProperty<List<RunOffer>> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  /** Why nothing is offered, for people; empty where something is or will be. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }
}
