package app.beholder.app.wiring;

import app.beholder.app.system.Installations;
import app.beholder.app.system.SystemFolderOpener;
import app.beholder.app.system.SystemSetUp;
import app.beholder.app.system.UserFolders;
import app.beholder.library.image.PictureWriter;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.Fonts;
import app.beholder.ui.common.FxDialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.FxThread;
import app.beholder.ui.common.TextSizeKeys;
import app.beholder.ui.common.Theme;
import app.beholder.ui.shell.KeptSettings;
import app.beholder.ui.shell.ProgramScreens;
import app.beholder.ui.shell.ProgramTools;
import app.beholder.ui.shell.ShellView;
import app.beholder.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window, from its first picture to its end. */
public final class ProgramWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double MIN_WIDTH = 860;
  private static final double MIN_HEIGHT = 560;

  /** How long typing must pause before it is searched for. */
  private static final int TYPING_MILLIS = 150;

  private final Stage stage = new Stage();
  private final ProgramScreens screens;
  private final ShellViewModel shell;
  private final WindowPlace place;

  private ProgramWindow(Services services, UserFolders folders) {
    FxJobs jobs = new FxJobs(services.runner(), FxThread.later());
    Dialogs dialogs = new FxDialogs(() -> stage);
    Path home = Path.of(System.getProperty("user.home", ""));
    ProgramTools tools =
        new ProgramTools(
            Installations.of(folders, SystemSetUp.ofSystem().fonts(), services.models().engine()),
            home,
            new SystemFolderOpener(System.getProperty("os.name", "")),
            () -> stage,
            this::settings,
            dialogs,
            new ModelDevices(services.models()));
    screens =
        new ProgramScreens(
            services.importer(),
            services.libraries(),
            home,
            () -> stage,
            new ChartExport(PictureWriter::png, dialogs, jobs),
            tools,
            services.models());
    shell =
        new ShellViewModel(
            services.libraries(),
            jobs,
            new SettingsFile(folders.settingsFile()),
            dialogs,
            Debounce.ofMillis(TYPING_MILLIS),
            screens,
            new BuiltInCollection(folders.data(), services.libraries(), services.studio()));
    Theme.follow(shell.appearanceProperty(), shell.textSizeProperty());
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            new ShellView(shell),
            Math.min(WIDTH, screen.getWidth()),
            Math.min(HEIGHT, screen.getHeight()));
    Theme.install(scene);
    TextSizeKeys.install(scene, shell.textSizeProperty());
    stage.setScene(scene);
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.titleProperty().bind(shell.titleProperty());
    place = new WindowPlace(stage, shell.settings());
  }

  private KeptSettings settings() {
    return shell.settings();
  }

  /**
   * Shows the window until it is closed.
   *
   * @param shown what to do, on the FX thread, once it is there
   * @return the program's exit code
   */
  public static int open(Services services, UserFolders folders, Consumer<ShellViewModel> shown) {
    CountDownLatch closed = new CountDownLatch(1);
    AtomicReference<@Nullable ProgramWindow> made = new AtomicReference<>();
    Platform.startup(() -> {
      try {
        Fonts.prepare();
        ProgramWindow window = new ProgramWindow(services, folders);
        window.show(closed);
        made.set(window);
        shown.accept(window.shell);
      } finally {
        if (made.get() == null) {
          closed.countDown();
        }
      }
    });
    boolean ended = awaitEnd(closed);
    services.runner().close();
    ProgramWindow window = made.get();
    if (window != null) {
      window.screens.close();
      window.shell.closeLibraries();
    }
    services.close();
    Platform.exit();
    return window != null && ended ? 0 : 1;
  }

  private static boolean awaitEnd(CountDownLatch closed) {
    try {
      closed.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void show(CountDownLatch closed) {
    stage.setOnHidden(event -> {
      shell.stop();
      closed.countDown();
    });
    place.restore();
    stage.show();
    place.follow();
  }
}
