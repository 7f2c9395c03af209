package app.beholder.ui.shell;

import app.beholder.job.Progress;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;

/** What is shown of one job: its title, how far it is, the time left, and a way to stop it. */
final class JobRow {
  private final Texts texts;
  private final Label title;
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Label left = new Label();
  private final Button cancel;
  private final Subscription watching;

  JobRow(BackgroundJob job, Texts texts) {
    this.texts = texts;
    title = new Label(job.title());
    title.setMinWidth(0);
    bar.getStyleClass().addAll(Styles.SMALL, "job-progress");
    bar.setAccessibleText(job.title());
    left.setMinWidth(Region.USE_PREF_SIZE);
    cancel = Icons.button(Material2AL.CLOSE, texts.get("status.cancel", job.title()), job::cancel);
    cancel.getStyleClass().add(Styles.SMALL);
    watching = job.progressProperty().subscribe(this::show);
  }

  private void show(Progress progress) {
    bar.setProgress(progress.fraction());
    left.setText(progress.timeLeft().map(this::words).orElse(""));
    if (!progress.step().isEmpty()) {
      title.setTooltip(new Tooltip(progress.step()));
    }
  }

  private String words(Duration time) {
    if (time.toHours() >= 1) {
      return texts.get("status.hours", time.toHours());
    }
    return time.toMinutes() >= 1
        ? texts.get("status.minutes", time.toMinutes())
        : texts.get("status.seconds", time.toSeconds());
  }

  /** The parts, from left to right. */
  List<Node> nodes() {
    return List.of(title, bar, left, cancel);
  }

  /** Looks at the job no longer. */
  void leave() {
    watching.unsubscribe();
  }
}
