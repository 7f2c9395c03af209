package app.beholder.ui.shell;

import app.beholder.job.Progress;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;

/** Below everything: how large the library is, and the long work that goes on. */
final class StatusBar extends HBox {
  private static final double PROGRESS_WIDTH = 140;

  private final ShellViewModel shell;
  private final Texts texts;
  private final Label counts = new Label();
  private final HBox jobs = new HBox();
  private Subscription watching = Subscription.EMPTY;

  StatusBar(ShellViewModel shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    getStyleClass().add("status-bar");
    setAlignment(Pos.CENTER_LEFT);
    counts.setId("library-counts");
    jobs.setId("jobs");
    jobs.getStyleClass().add("jobs");
    jobs.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(jobs, Priority.ALWAYS);
    getChildren().addAll(counts, jobs);
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

  private void showCounts() {
    counts.setText(
        shell
            .openProperty()
            .get()
            .map(open -> texts.get("status.counts", open.paintings(), open.annotations()))
            .orElse(""));
  }

  /** The first job with its progress; how many wait behind it. */
  private void showJobs() {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    jobs.getChildren().clear();
    int count = shell.backgroundJobs().size();
    if (count == 0) {
      return;
    }
    BackgroundJob job = shell.backgroundJobs().getFirst();
    Label title = new Label(job.title());
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.setPrefWidth(PROGRESS_WIDTH);
    bar.getStyleClass().add(Styles.SMALL);
    bar.setAccessibleText(job.title());
    Label left = new Label();
    left.setMinWidth(Region.USE_PREF_SIZE);
    Button cancel =
        Icons.button(Material2AL.CLOSE, texts.get("status.cancel", job.title()), job::cancel);
    cancel.getStyleClass().add(Styles.SMALL);
    jobs.getChildren().addAll(title, bar, left, cancel);
    if (count > 1) {
      jobs.getChildren().add(new Label(texts.get("status.more", count - 1)));
    }
    watching = job.progressProperty().subscribe(progress -> show(progress, title, bar, left));
  }

  private void show(Progress progress, Label title, ProgressBar bar, Label left) {
    bar.setProgress(progress.fraction());
    left.setText(progress.timeLeft().map(this::words).orElse(""));
    if (!progress.step().isEmpty()) {
      title.setTooltip(new Tooltip(progress.step()));
    }
  }

  private String words(Duration left) {
    if (left.toHours() >= 1) {
      return texts.get("status.hours", left.toHours());
    }
    return left.toMinutes() >= 1
        ? texts.get("status.minutes", left.toMinutes())
        : texts.get("status.seconds", left.toSeconds());
  }
}
