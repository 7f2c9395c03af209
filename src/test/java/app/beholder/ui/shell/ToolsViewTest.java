package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.TextSize;
import app.beholder.ui.common.TextSizeKeys;
import app.beholder.ui.common.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What stands around the screens: hints, preferences, log, the list of jobs. */
@ExtendWith(ApplicationExtension.class)
class ToolsViewTest {
  @TempDir Path folder;

  private final MemorySettings store = new MemorySettings();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeLibrary library = FakeLibrary.small();
  private final List<String> cancelled = new ArrayList<>();
  private FxJobs jobs;
  private ShellViewModel shell;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    MemoryLibraries libraries = new MemoryLibraries();
    libraries.put(library);
    jobs = new FxJobs(new EndlessInTheBackground(), Runnable::run);
    shell =
        new ShellViewModel(
            libraries,
            jobs,
            store,
            dialogs,
            Runnable::run,
            TestTools.screens(
                libraries, folder, () -> stage, () -> shell.settings(), jobs, dialogs),
            SmallStudio.unused(libraries));
    Theme.follow(shell.appearanceProperty(), shell.textSizeProperty());
    Scene scene = new Scene(new ShellView(shell), 960, 760);
    Theme.install(scene);
    TextSizeKeys.install(scene, shell.textSizeProperty());
    stage.setScene(scene);
    stage.show();
    stage.toFront();
  }

  @AfterEach
  void closeAll(FxRobot robot) {
    robot.interact(() -> {
      window.setScene(new Scene(new Region()));
      List.copyOf(Window.getWindows()).stream()
          .filter(other -> other != window)
          .forEach(Window::hide);
      Application.setUserAgentStylesheet(null);
    });
  }

  @Test
  void aHintIsDismissedForGoodByMouseOrKey(FxRobot robot) {
    assertTrue(robot.lookup("#hint").query().isVisible());
    robot.clickOn("#hint-dismiss");
    assertFalse(robot.lookup("#hint").query().isVisible());
    robot.interact(() -> shell.open(library.folder()));
    assertTrue(robot.lookup("#hint").query().isVisible());
    robot.push(KeyCode.ALT, KeyCode.T);
    assertFalse(robot.lookup("#hint").query().isVisible());
    assertTrue(robot.lookup("#grid").query().isFocused(), "the keyboard is back on the screen");
    assertEquals(Set.of("WELCOME", "GALLERY"), store.load().dismissedHints());
  }

  @Test
  void preferencesAreFoundAndChangedByKeyboard(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    assertTrue(robot.lookup("#preferences-search").query().isFocused());
    // without a display both windows say that they have the keyboard
    robot.targetWindow("Preferences").write("theme");
    assertEquals(1, robot.lookup(".setting").queryAll().size());
    robot.type(KeyCode.TAB).type(KeyCode.TAB);
    assertTrue(robot.lookup("#setting-appearance").query().isFocused());
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertEquals(Appearance.DARK, store.load().appearance());
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals(new TextSize(115), store.load().textSize());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#preferences").tryQuery().isEmpty());
  }

  @Test
  void whatWasFoundOfTheDevicesIsStillThereWhenThePreferencesAreOpenedAgain(FxRobot robot) {
    for (int visit = 0; visit < 2; visit++) {
      robot.interact(shell::showPreferences);
      GridPane facts = robot.lookup("#facts-devices").queryAs(GridPane.class);
      assertEquals(visit == 0, facts.getChildren().isEmpty());
      robot.interact(() -> robot.lookup("#setting-devices").queryButton().fire());
      assertEquals(
          "CPU (A processor)", ((Labeled) facts.getChildren().get(1)).getText(), "what runs");
      robot.interact(() -> facts.getScene().getWindow().hide());
    }
  }

  @Test
  void theLogIsShownAndDiagnosticsAreCopied(FxRobot robot) throws Exception {
    Files.writeString(
        folder.resolve("beholder.log"), "2026-01-02 03:04:05.006 WARN  [main] a.B: careful\n");
    robot.interact(shell::showLog);
    assertEquals("1 line", robot.lookup("#log-state").queryAs(Labeled.class).getText());
    robot.clickOn("#log-diagnostics");
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertTrue(copied[0].contains("a.B: careful"), copied[0]);
    assertEquals(1, dialogs.messages.size());
  }

  @Test
  void allJobsAreListedWithAWayToStopEach(FxRobot robot) {
    robot.interact(() -> {
      for (String title : List.of("First", "Second", "Third")) {
        jobs.start(title, monitor -> title, done -> {}, cause -> {}, () -> cancelled.add(title));
      }
    });
    robot.clickOn("#more-jobs");
    assertEquals(3, robot.lookup("#all-jobs .job-progress").queryAll().size());
    robot.clickOn(robot.lookup("#all-jobs .button").nth(1).<Node>query());
    assertEquals(List.of("Second"), cancelled);
    assertEquals(2, robot.lookup("#all-jobs .job-progress").queryAll().size());
  }

  @Test
  void thePausedJobMakesRoomForTheOneThatRuns(FxRobot robot) {
    BackgroundJob[] first = new BackgroundJob[1];
    robot.interact(() -> {
      first[0] =
          jobs.resumable("First", m -> 0, done -> {}, cause -> {}, () -> cancelled.add("First"));
      jobs.start("Second", monitor -> 0, done -> {}, cause -> {}, () -> {});
    });
    robot.clickOn("#more-jobs");
    Node pause = robot.lookup("#all-jobs .button").nth(0).query();
    robot.clickOn(pause);
    assertTrue(first[0].pausedProperty().get());
    assertEquals("Second", robot.lookup("#jobs .label").nth(0).queryLabeled().getText());
    assertSame(pause, robot.lookup("#all-jobs .button").nth(0).query(), "it keeps the focus");
    robot.clickOn(pause);
    assertEquals("First", robot.lookup("#jobs .label").nth(0).queryLabeled().getText());
    assertEquals(List.of(), cancelled);
  }

  /** Long work lasts until it is cancelled; all else is done at once. */
  private static final class EndlessInTheBackground implements JobRunner {
    private final SameThreadJobRunner now = new SameThreadJobRunner();

    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      return lane == Lane.BACKGROUND ? listener::cancelled : now.run(lane, job, listener);
    }

    @Override
    public void close() {}
  }
}
