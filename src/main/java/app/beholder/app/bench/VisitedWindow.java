package app.beholder.app.bench;

import app.beholder.app.system.SystemSetUp;
import app.beholder.app.system.UserFolders;
import app.beholder.app.wiring.HeadlessFx;
import app.beholder.app.wiring.ProgramWindow;
import app.beholder.app.wiring.Services;
import app.beholder.job.Awaited;
import app.beholder.job.JobRunner.Lane;
import app.beholder.job.ThreadedJobRunner;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The program's own window, put together as always, with a {@link Visitor} and an {@link FxWatch}.
 */
final class VisitedWindow {
  private VisitedWindow() {}

  /** What a visitor does from the first screen to the last. */
  @FunctionalInterface
  interface Visit {
    void go(Visitor visitor, FxWatch watch) throws Exception;
  }

  /**
   * Opens the window, lets the visitor go, and ends.
   *
   * @param memory a folder for what the program remembers
   * @throws Exception what the visit threw
   */
  static void visit(Path memory, Visit visit) throws Exception {
    SystemSetUp.ofSystem().apply(System::setProperty);
    UserFolders folders = new UserFolders(memory, memory, memory, memory);
    // threads of their own: the program's are busy with what is measured
    ThreadedJobRunner runner = new ThreadedJobRunner();
    Awaited<Boolean> visited = new Awaited<>(progress -> {});
    try (Services services = Services.startIn(memory)) {
      ProgramWindow.open(
          services,
          folders,
          shell -> {
            Stage stage = (Stage) Window.getWindows().getFirst();
            runner.run(
                Lane.BACKGROUND,
                monitor -> {
                  try (FxWatch watch = FxWatch.start(runner)) {
                    visit.go(new Visitor(shell, stage, watch), watch);
                    return true;
                  } finally {
                    leave();
                  }
                },
                visited);
          });
    }
    visited.await();
  }

  private static void leave() throws Exception {
    HeadlessFx.call(() -> {
      List<Window> shown = List.copyOf(Window.getWindows());
      shown.forEach(Window::hide);
      return shown;
    });
  }
}
