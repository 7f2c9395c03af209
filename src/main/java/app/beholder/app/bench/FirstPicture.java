package app.beholder.app.bench;

import app.beholder.app.system.SystemSetUp;
import app.beholder.app.system.UserFolders;
import app.beholder.app.wiring.ProgramWindow;
import app.beholder.app.wiring.Services;
import app.beholder.ui.gallery.Thumbnails;
import app.beholder.ui.shell.OpenLibrary;
import app.beholder.ui.shell.ShellViewModel;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/**
 * The program's window on a library. Says {@link BareWindow#SHOWN} once the first picture has been
 * drawn.
 */
public final class FirstPicture {
  static final String CHOSEN = "library chosen";

  private FirstPicture() {}

  /** Takes the library's folder, and a folder for what the program remembers. */
  public static void main(String[] args) {
    SystemSetUp.ofSystem().apply(System::setProperty);
    Path memory = Path.of(args[1]);
    UserFolders folders = new UserFolders(memory, memory, memory);
    try (Services services = Services.start(memory)) {
      ProgramWindow.open(services, folders, shell -> watch(shell, Path.of(args[0])));
    }
    System.exit(0);
  }

  private static void watch(ShellViewModel shell, Path library) {
    Report.say(CHOSEN);
    shell.open(library);
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (shell.openProperty().get().map(FirstPicture::hasPicture).orElse(Boolean.FALSE)) {
          stop();
          SecondFrame.then(FirstPicture::end);
        }
      }
    }.start();
  }

  private static boolean hasPicture(OpenLibrary open) {
    Thumbnails.Statistics statistics = open.gallery().thumbnails().statistics();
    return statistics.decoded() > 0;
  }

  private static void end() {
    Report.say(BareWindow.SHOWN);
    Window.getWindows().stream().toList().forEach(Window::hide);
    Platform.exit();
  }
}
