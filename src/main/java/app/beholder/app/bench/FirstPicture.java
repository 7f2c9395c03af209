package app.beholder.app.bench;

import app.beholder.app.system.SystemSetUp;
import app.beholder.app.system.UserFolders;
import app.beholder.app.wiring.ProgramWindow;
import app.beholder.app.wiring.Services;
import app.beholder.ui.gallery.Thumbnails;
import app.beholder.ui.shell.OpenLibrary;
import app.beholder.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * The program's window on a library. Says {@link BareWindow#SHOWN} once the first picture has been
 * drawn.
 */
public final class FirstPicture {
  static final String CHOSEN = "library chosen";
  static final String USABLE = "gallery usable";

  private FirstPicture() {}

  /**
   * Takes the library's folder, a folder for what the program remembers, and how many milliseconds
   * the welcome screen is looked at before the library is chosen.
   */
  public static void main(String[] args) {
    SystemSetUp.ofSystem().apply(System::setProperty);
    Path memory = Path.of(args[1]);
    UserFolders folders = new UserFolders(memory, memory, memory, memory);
    try (Services services = Services.startIn(memory)) {
      ProgramWindow.open(services, folders, shell -> chooseAfter(args[2], shell, Path.of(args[0])));
    }
    System.exit(0);
  }

  private static void chooseAfter(String milliseconds, ShellViewModel shell, Path library) {
    PauseTransition pause = new PauseTransition(Duration.millis(Double.parseDouble(milliseconds)));
    pause.setOnFinished(event -> watch(shell, library));
    pause.play();
  }

  private static void watch(ShellViewModel shell, Path library) {
    Report.say(CHOSEN);
    shell.open(library);
    shell.openProperty().subscribe(open -> open.ifPresent(FirstPicture::sayWhenUsable));
    whenDrawn(
        shell,
        open -> {
          Report.say(BareWindow.SHOWN);
          end();
        });
  }

  private static void whenDrawn(ShellViewModel shell, Consumer<OpenLibrary> then) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        shell
            .openProperty()
            .get()
            .filter(FirstPicture::hasPicture)
            .ifPresent(open -> {
              stop();
              SecondFrame.then(() -> then.accept(open));
            });
      }
    }.start();
  }

  /** Opens a library and, once its gallery is drawn, its first painting; then ends the window. */
  public static void browse(ShellViewModel shell, Path library) {
    shell.open(library);
    whenDrawn(
        shell,
        open -> {
          open.gallery().searchTextProperty().set("light");
          open.gallery().open(0);
          SecondFrame.then(FirstPicture::end);
        });
  }

  /**
   * Usable is what shows its paintings' tiles and the facets, whether their pictures have come or
   * not.
   */
  private static void sayWhenUsable(OpenLibrary open) {
    open.gallery()
        .paintingsProperty()
        .subscribe(paintings -> {
          if (paintings.length > 0) {
            SecondFrame.then(() -> Report.say(USABLE));
          }
        });
  }

  private static boolean hasPicture(OpenLibrary open) {
    Thumbnails.Statistics statistics = open.gallery().thumbnails().statistics();
    return statistics.decoded() > 0;
  }

  private static void end() {
    Window.getWindows().stream().toList().forEach(Window::hide);
    Platform.exit();
  }
}
