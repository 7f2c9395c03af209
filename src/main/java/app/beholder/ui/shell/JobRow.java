package app.beholder.ui.shell;

import app.beholder.job.Progress;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.ProgressWords;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * What is shown of one job: its title, how far it is, how fast and for how long yet, and ways to
 * pause and to stop it.
 */
final class JobRow {
  private final BackgroundJob job;
  private final Texts texts;
  private final ProgressWords words = new ProgressWords();
  private final Label title;
  private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
  private final Label state = new Label();
  private final Button pause;
  private final HBox buttons;
  private final Subscription watching;

  JobRow(BackgroundJob job, Texts texts) {
    this.job = job;
    this.texts = texts;
    title = new Label(job.title());
    title.setMinWidth(0);
    bar.getStyleClass().addAll(Styles.SMALL, "job-progress");
    bar.setAccessibleText(job.title());
    state.getStyleClass().add("job-state");
    state.setMinWidth(0);
    state.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    pause = Icons.button(Material2MZ.PAUSE, "", this::pauseOrGoOn);
    Button cancel =
        Icons.button(Material2AL.CLOSE, texts.get("status.cancel", job.title()), job::cancel);
    buttons = job.isResumable() ? new HBox(pause, cancel) : new HBox(cancel);
    buttons.getStyleClass().add("job-buttons");
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    buttons.getChildren().forEach(button -> button.getStyleClass().add(Styles.SMALL));
    watching =
        Subscription.combine(
            job.progressProperty().subscribe(progress -> show()),
            job.pausedProperty().subscribe(paused -> show()));
  }

  BackgroundJob job() {
    return job;
  }

  private void pauseOrGoOn() {
    if (job.pausedProperty().get()) {
      job.goOn();
    } else {
      job.pause();
    }
  }

  private void show() {
    boolean paused = job.pausedProperty().get();
    Progress progress = job.progressProperty().get();
    bar.setProgress(paused ? Math.max(0, progress.fraction()) : progress.fraction());
    state.setText(paused ? words.paused(progress) : words.of(progress));
    if (!progress.step().isEmpty()) {
      title.setTooltip(new Tooltip(progress.step()));
    }
    String press = texts.get(paused ? "status.go-on" : "status.pause", job.title());
    pause.setGraphic(Icons.of(paused ? Material2MZ.PLAY_ARROW : Material2MZ.PAUSE));
    pause.setAccessibleText(press);
    pause.getTooltip().setText(press);
  }

  /** The parts, from left to right. */
  List<Node> nodes() {
    return List.of(title, bar, state, buttons);
  }

  /** Looks at the job no longer. */
  void leave() {
    watching.unsubscribe();
  }
}
