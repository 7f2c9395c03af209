package app.beholder.ui.models;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Library;
import app.beholder.library.Run;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The runs of the open library, and which one the screens show. For the FX thread. */
final class RunsViewModel {
  private final FxJobs jobs;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Failure failure;
  private final Runnable shownChanged;
  private final LatestJob<Loaded> loading;
  private final ReadOnlyObjectWrapper<List<RunRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private @Nullable Library library;
  private Set<String> packages = Set.of();

  /** What was read of a library. */
  private record Loaded(List<Run> runs, Optional<Run> shown) {}

  /**
   * @param shownChanged called when the screens have another run to show
   */
  RunsViewModel(FxJobs jobs, Dialogs dialogs, Texts texts, Runnable shownChanged) {
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.texts = texts;
    this.shownChanged = shownChanged;
    failure = new Failure(texts);
    loading =
        jobs.latest(
            Lane.INTERACTIVE,
            this::show,
            cause -> problem.set(failure.sentence(cause, "runs.failed")));
  }

  /**
   * Shows the runs of a library.
   *
   * @param hashes of the packages that are there
   */
  void load(Optional<Library> of, Set<String> hashes) {
    library = of.orElse(null);
    packages = Set.copyOf(hashes);
    Library now = library;
    if (now == null) {
      loading.cancel();
      show(new Loaded(List.of(), Optional.empty()));
    } else {
      loading.start(monitor -> new Loaded(now.runs().all(), now.runs().shown()));
    }
  }

  private void show(Loaded loaded) {
    problem.set("");
    shown.set(loaded.shown().map(Run::id).orElse(""));
    rows.set(
        loaded.runs().stream()
            .map(run -> RunRow.of(run, packages.contains(run.model().hash()), texts))
            .toList());
  }

  private void reload() {
    load(Optional.ofNullable(library), packages);
  }

  /**
   * Has the screens show a run.
   *
   * @param id empty for none
   */
  void choose(String id) {
    if (!id.equals(shown.get())) {
      showAgain(id);
    }
  }

  /** Has the screens show a run, also where it is the one they show already. */
  void showAgain(String id) {
    Library now = library;
    if (now == null) {
      return;
    }
    shown.set(id);
    change(
        now,
        target -> target.runs().show(id.isEmpty() ? null : id),
        "runs.show.failed",
        shownChanged);
  }

  /** Removes a run for good, once people have agreed. */
  void remove(RunRow row) {
    Library now = library;
    boolean agreed =
        now != null
            && dialogs.confirm(
                texts.get("runs.remove.title", row.title()),
                texts.get("runs.remove.text", row.predicted()),
                texts.get("runs.remove.yes"));
    if (now != null && agreed) {
      String id = row.run().id();
      // The screens also tell which parts of a fusion model were right: those are other runs.
      change(now, target -> target.runs().remove(id), "runs.remove.failed", shownChanged);
    }
  }

  private void change(Library target, Change change, String failedKey, Runnable then) {
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> {
          change.apply(target);
          return target;
        },
        done -> {
          reload();
          then.run();
        },
        cause -> {
          reload();
          dialogs.error(texts.get("runs.title.failed"), failure.sentence(cause, failedKey));
        });
  }

  @FunctionalInterface
  private interface Change {
    void apply(Library library) throws Exception;
  }

  /** The runs, the newest first. */
  ReadOnlyObjectProperty<List<RunRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The id of the run that the screens show; empty for none. */
  ReadOnlyStringProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why the runs could not be read, for people; empty where they could. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
