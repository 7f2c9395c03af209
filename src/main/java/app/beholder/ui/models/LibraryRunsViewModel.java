package app.beholder.ui.models;

import app.beholder.library.Library;
import app.beholder.library.Run;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import app.beholder.ui.common.Texts;
import app.beholder.ui.models.RunningViewModel.Ends;
import app.beholder.ui.models.RunningViewModel.Order;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The models that are applied to libraries now, or are paused. For the FX thread. */
final class LibraryRunsViewModel {
  private final ModelWork.Applying applying;
  private final FxJobs jobs;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Texts texts;
  private final Failure failure;
  private final BiConsumer<Order, String> ended;
  private final ObservableList<RunningViewModel> all = FXCollections.observableArrayList();

  /**
   * @param ended takes what was wanted and the id of the run that has all of it
   */
  LibraryRunsViewModel(
      ModelWork.Applying applying,
      FxJobs jobs,
      Dialogs dialogs,
      Notices notices,
      Texts texts,
      BiConsumer<Order, String> ended) {
    this.applying = applying;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.notices = notices;
    this.texts = texts;
    this.ended = ended;
    failure = new Failure(texts);
  }

  /** Starts a run; one that was started already is not started twice, but goes on. */
  void start(Order order) {
    Optional<RunningViewModel> same = all.stream().filter(run -> run.isOf(order)).findFirst();
    if (same.isPresent()) {
      same.get().goOn();
      return;
    }
    // a runner may be done before this has it
    boolean[] ended = {false};
    Runnable end =
        () -> {
          ended[0] = true;
          all.removeIf(run -> run.isOf(order));
        };
    RunningViewModel run =
        new RunningViewModel(
            order,
            applying,
            jobs,
            texts,
            new Ends(
                outcome -> {
                  end.run();
                  done(order, outcome);
                },
                cause -> {
                  end.run();
                  failed(order, cause);
                },
                end));
    if (!ended[0]) {
      all.add(run);
    }
  }

  private void failed(Order order, Throwable cause) {
    dialogs.error(
        texts.get("running.failed.title", order.model().manifest().title()),
        failure.sentence(cause, "running.failed"));
  }

  private void done(Order order, LibraryRun.Outcome outcome) {
    notices.tell(words(order, outcome));
    outcome.run().map(Run::id).ifPresent(run -> ended.accept(order, run));
  }

  private String words(Order order, LibraryRun.Outcome outcome) {
    String kind = order.model().task().isOfPaintings() ? "paintings" : "annotations";
    String title = order.model().manifest().title();
    String what =
        outcome.predicted() == 0
            ? texts.get("running.nothing", title)
            : texts.get(
                "running.ended." + kind,
                title,
                outcome.inAll(),
                texts.get("runs.rate", outcome.perSecond()),
                outcome.device());
    String unreadable =
        outcome.unreadable() == 0
            ? ""
            : " " + texts.get("running.unreadable." + kind, outcome.unreadable());
    String then = texts.get(outcome.run().isPresent() ? "running.shown" : "running.features");
    return what + unreadable + " " + then;
  }

  /** Stops what runs for other libraries; what it has done stays for another time. */
  void keepOnly(Optional<Library> library) {
    List.copyOf(all).stream()
        .filter(run -> library.filter(run::isOf).isEmpty())
        .forEach(RunningViewModel::cancel);
  }

  /** Those that run or are paused, the first that was started first. */
  ObservableList<RunningViewModel> all() {
    return all;
  }
}
