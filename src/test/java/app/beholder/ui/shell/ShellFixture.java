package app.beholder.ui.shell;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** A window with one library that is there, and one recent library before it that is gone. */
final class ShellFixture {
  private final FakeLibrary library = FakeLibrary.small();
  private final ShellViewModel shell;

  ShellFixture() {
    MemoryLibraries libraries = new MemoryLibraries();
    libraries.put(library);
    Settings settings =
        new Settings(Appearance.LIGHT, List.of(Path.of("/gone/Old.beholder"), library.folder()));
    shell =
        new ShellViewModel(
            libraries,
            new FxJobs(new SameThreadJobRunner(), Runnable::run),
            new MemorySettings(settings),
            new FakeDialogs(),
            Runnable::run,
            new FakeScreens(),
            SmallStudio.unused(libraries));
  }

  FakeLibrary library() {
    return library;
  }

  ShellViewModel shell() {
    return shell;
  }

  void show(Stage stage) {
    Theme.apply(Appearance.LIGHT);
    Scene scene = new Scene(new ShellView(shell), 960, 760);
    Theme.install(scene);
    stage.setScene(scene);
    stage.show();
    stage.toFront();
  }

  /** Leaves the stage as the next test wants it. */
  static void clear(Stage stage) {
    stage.setScene(new Scene(new Region()));
    Application.setUserAgentStylesheet(null);
  }
}
