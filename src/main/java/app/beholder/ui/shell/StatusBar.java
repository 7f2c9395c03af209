package app.beholder.ui.shell;

import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Below everything: how large the library is, the long work that goes on, and the memory in use.
 */
final class StatusBar extends HBox {
  private final ShellViewModel shell;
  private final Texts texts;
  private final Label counts = new Label();
  private final HBox jobs = new HBox();
  private final Button more = new Button();
  private @Nullable JobRow first;
  private @Nullable JobsPopover allJobs;

  StatusBar(ShellViewModel shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    counts.setId("library-counts");
    counts.setMinWidth(Region.USE_PREF_SIZE);
    jobs.setId("jobs");
    jobs.getStyleClass().add("jobs");
    jobs.setAlignment(Pos.CENTER_RIGHT);
    jobs.setMinWidth(0);
    HBox.setHgrow(jobs, Priority.ALWAYS);
    prepareMore();
    getChildren().addAll(counts, jobs, more, memory());
    shell
        .openProperty()
        .flatMap(open -> open.map(now -> now.gallery().paintingsProperty()).orElse(null))
        .subscribe(paintings -> showCounts());
    shell.backgroundJobs().subscribe(this::showJobs);
    showJobs();
    visibleProperty()
        .bind(counts.textProperty().isNotEmpty().or(Bindings.isNotEmpty(shell.backgroundJobs())));
    managedProperty().bind(visibleProperty());
  }

  private Node memory() {
    MemoryViewModel model =
        new MemoryViewModel(
            MemoryUse::now,
            () -> shell.openProperty().get().map(open -> open.gallery().thumbnails().statistics()),
            shell.jobs(),
            texts);
    MemoryMonitor memory = new MemoryMonitor(model, texts);
    memory.visibleProperty().bind(shell.settings().property().map(Settings::memoryShown));
    memory.managedProperty().bind(memory.visibleProperty());
    return memory;
  }

  private void showCounts() {
    counts.setText(
        shell
            .openProperty()
            .get()
            .map(open ->
                texts.get("status.counts", open.paintings(), open.annotations())
                    + (open.library().maker().isEmpty() ? "" : texts.get("status.made")))
            .orElse(""));
  }

  /** The first job that is not paused, with its progress; a way to see the others. */
  private void showJobs() {
    List<BackgroundJob> all = shell.backgroundJobs();
    Optional<BackgroundJob> shown =
        all.stream()
            .filter(job -> !job.pausedProperty().get())
            .findFirst()
            .or(() -> all.stream().findFirst());
    if (!shown.equals(Optional.ofNullable(first).map(JobRow::job))) {
      Optional.ofNullable(first).ifPresent(JobRow::leave);
      first = shown.map(job -> new JobRow(job, texts)).orElse(null);
      jobs.getChildren().setAll(first == null ? List.of() : first.nodes());
    }
    more.setVisible(all.size() > 1);
    more.setText(texts.get("status.more", all.size() - 1));
    more.setAccessibleText(texts.get("status.more.accessible", all.size()));
  }

  /** Stays where it is while jobs come and go: the list of all jobs hangs on it. */
  private void prepareMore() {
    more.setId("more-jobs");
    more.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "more-jobs");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.managedProperty().bind(more.visibleProperty());
    more.setOnAction(event -> toggleAllJobs());
  }

  private void toggleAllJobs() {
    if (allJobs == null) {
      allJobs = new JobsPopover(shell.backgroundJobs(), texts);
    }
    allJobs.toggle(more);
  }
}
