package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Progress;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class JobRowTest {
  private final List<String> events = new ArrayList<>();
  private BackgroundJob job;
  private JobRow row;
  private HBox box;

  @Start
  void start(Stage stage) {
    FxJobs jobs = new FxJobs(new Standing(), Runnable::run);
    job =
        jobs.resumable(
            "Predicting with VGG16",
            monitor -> 0,
            done -> {},
            cause -> {},
            () -> events.add("gone"));
    row = new JobRow(job, Texts.of(JobRow.class));
    box = new HBox();
    box.getChildren().addAll(row.nodes());
    stage.setScene(new Scene(box, 800, 60));
    stage.show();
    stage.toFront();
  }

  @Test
  void aJobSaysHowManyAreDoneHowFastAndForHowLongYet(FxRobot robot) {
    assertEquals("1,234 of 5,893 · 210 a second · 0:22 left", state());
    assertEquals(1234.0 / 5893, bar().getProgress(), 1e-9);
    Button pause = button(0);
    assertEquals("Pause: Predicting with VGG16", pause.getAccessibleText());
    assertEquals("Pause: Predicting with VGG16", pause.getTooltip().getText());
    assertEquals("Cancel: Predicting with VGG16", button(1).getAccessibleText());
  }

  @Test
  void itIsPausedAndGoesOnByKeyboardWithOneButton(FxRobot robot) {
    Button pause = button(0);
    robot.interact(pause::requestFocus);
    robot.type(KeyCode.SPACE);
    assertTrue(job.pausedProperty().get());
    assertEquals("paused · 1,234 of 5,893", state());
    assertEquals("Go on: Predicting with VGG16", pause.getAccessibleText());
    assertEquals("Go on: Predicting with VGG16", pause.getTooltip().getText());
    assertTrue(pause.isFocused());
    robot.type(KeyCode.SPACE);
    assertFalse(job.pausedProperty().get());
    assertEquals("Pause: Predicting with VGG16", pause.getAccessibleText());
    assertEquals(List.of("started", "stopped", "started"), events);
  }

  @Test
  void aPausedJobIsCancelled(FxRobot robot) {
    robot.interact(() -> button(0).fire());
    robot.interact(() -> button(1).fire());
    assertEquals(List.of("started", "stopped", "gone"), events);
  }

  private String state() {
    return ((Label) box.getChildren().get(2)).getText();
  }

  private ProgressBar bar() {
    return (ProgressBar) box.getChildren().get(1);
  }

  private Button button(int number) {
    return (Button) ((HBox) box.getChildren().get(3)).getChildren().get(number);
  }

  /** Jobs that stand still after a while, until they are told to stop. */
  private final class Standing implements JobRunner {
    @Override
    public <T> JobHandle run(Lane lane, Job<T> work, JobListener<? super T> listener) {
      events.add("started");
      listener.progressed(new Progress("Predicting", 1234, 5893, Duration.ofMillis(5876)));
      return () -> {
        events.add("stopped");
        listener.cancelled();
      };
    }

    @Override
    public void close() {}
  }
}
