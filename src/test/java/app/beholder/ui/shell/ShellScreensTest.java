package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Job;
import app.beholder.job.JobHandle;
import app.beholder.job.JobListener;
import app.beholder.job.JobRunner;
import app.beholder.job.Progress;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Facet;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Library;
import app.beholder.library.Pixels;
import app.beholder.library.image.PictureWriter;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import app.beholder.ui.gallery.GalleryViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws each screen to {@code target/screens}, light and dark, in two sizes, without a display. */
@ExtendWith(ApplicationExtension.class)
class ShellScreensTest {
  private static final Path SCREENS = Path.of("target", "screens");

  @TempDir Path cache;

  @AfterEach
  void lightAgain(FxRobot robot) {
    robot.interact(() -> Application.setUserAgentStylesheet(null));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280,800", "DARK,1280,800", "LIGHT,2560,1440", "DARK,2560,1440"})
  void drawsEveryScreen(Appearance appearance, int width, int height, FxRobot robot)
      throws Exception {
    Library library = SampleLibrary.open(cache);
    MemoryLibraries libraries = new MemoryLibraries();
    libraries.put(library);
    Settings settings =
        new Settings(
            appearance, List.of(library.folder(), Path.of("/media/usb/Old collection.beholder")));
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
    Scene[] scene = new Scene[1];
    ShellViewModel[] shell = new ShellViewModel[1];
    on(
        robot,
        () -> {
          Theme.apply(appearance);
          // never shown: the headless screen is smaller than some of these windows
          Stage stage = new Stage();
          FakeDialogs dialogs = new FakeDialogs();
          Screens screens =
              TestTools.screens(
                  libraries, cache, () -> stage, () -> shell[0].settings(), jobs, dialogs);
          shell[0] =
              new ShellViewModel(
                  libraries,
                  jobs,
                  new MemorySettings(settings),
                  dialogs,
                  Runnable::run,
                  screens,
                  SmallStudio.unused(libraries));
          scene[0] = new Scene(new ShellView(shell[0]), width, height);
          Theme.install(scene[0]);
          stage.setScene(scene[0]);
          return 0;
        });
    String name = appearance.name().toLowerCase(Locale.ROOT) + "-" + width;
    save(robot, scene[0], "welcome-" + name, width, height);
    on(robot, () -> open(shell[0], library));
    save(robot, scene[0], "gallery-" + name, width, height);
    GalleryViewModel gallery = shell[0].openProperty().get().orElseThrow().gallery();
    String style = library.columns().values(Facet.STYLE).getFirst();
    on(robot, () -> filter(gallery, "emotion:contentment emotion:awe style:" + style + " calm", 1));
    save(robot, scene[0], "filtered-" + name, width, height);
    on(robot, () -> filter(gallery, "qqqq", -1));
    save(robot, scene[0], "empty-" + name, width, height);
    on(robot, () -> filter(gallery, "", 2));
    on(robot, () -> show(gallery, 7));
    save(robot, scene[0], "painting-" + name, width, height);
  }

  @ParameterizedTest
  @EnumSource(Appearance.class)
  void drawsMissingPicturesAndWorkInProgress(Appearance appearance, FxRobot robot)
      throws Exception {
    FakeLibrary library = FakeLibrary.small();
    MemoryLibraries libraries = new MemoryLibraries();
    libraries.put(library);
    FxJobs jobs = new FxJobs(new HalfDone(), Runnable::run);
    Scene[] scene = new Scene[1];
    on(
        robot,
        () -> {
          Theme.apply(appearance);
          ShellViewModel shell =
              new ShellViewModel(
                  libraries,
                  jobs,
                  new MemorySettings(),
                  new FakeDialogs(),
                  Runnable::run,
                  new FakeScreens(),
                  SmallStudio.unused(libraries));
          scene[0] = new Scene(new ShellView(shell), 1280, 800);
          Theme.install(scene[0]);
          Stage stage = new Stage();
          stage.setScene(scene[0]);
          shell.open(library.folder());
          GalleryViewModel gallery = shell.openProperty().get().orElseThrow().gallery();
          gallery.searchTextProperty().set("calm");
          return 0;
        });
    String name = "working-" + appearance.name().toLowerCase(Locale.ROOT) + "-1280";
    save(robot, scene[0], name, 1280, 800);
    assertEquals("Indexing comments, 40%", ((Label) scene[0].lookup("#indexing")).getText());
    assertEquals(
        "The search starts once the comments are indexed.",
        shownText(scene[0].lookup("#search-waits")));
    assertEquals(4, ((HBox) scene[0].lookup("#jobs")).getChildren().size());
  }

  /** The text as it is drawn, perhaps cut short. */
  private static String shownText(Node label) {
    return ((Text) label.lookup(".text")).getText();
  }

  /** Long work stays at 40%; all else is done at once. */
  private static final class HalfDone implements JobRunner {
    private final SameThreadJobRunner now = new SameThreadJobRunner();

    @Override
    public <T> JobHandle run(Lane lane, Job<T> job, JobListener<? super T> listener) {
      if (lane != Lane.BACKGROUND) {
        return now.run(lane, job, listener);
      }
      listener.progressed(new Progress("Reading comments", 40, 100, Duration.ofSeconds(60)));
      return () -> {};
    }

    @Override
    public void close() {}
  }

  private static int open(ShellViewModel shell, Library library) {
    shell.open(library.folder());
    return 0;
  }

  private static int filter(GalleryViewModel gallery, String written, int selected) {
    gallery.searchTextProperty().set(written);
    int last = gallery.paintingsProperty().get().length - 1;
    gallery.selectedProperty().set(Math.min(selected, last));
    return 0;
  }

  private static int show(GalleryViewModel gallery, int position) {
    gallery.open(position);
    return 0;
  }

  private static void on(FxRobot robot, Callable<Integer> action) {
    robot.interact(action);
    robot.interact(() -> 0);
  }

  private static void save(FxRobot robot, Scene scene, String name, int width, int height)
      throws IOException {
    WritableImage[] image = new WritableImage[1];
    // the first snapshot lays the scene out, and scrolling rows come with the second
    robot.interact(() -> scene.snapshot(null));
    robot.interact(() -> image[0] = scene.snapshot(null));
    int[] argb = new int[width * height];
    assertEquals(width, image[0].getWidth());
    image[0]
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    assertTrue(Arrays.stream(argb).distinct().limit(20).count() == 20, name + " is blank");
    Files.createDirectories(SCREENS);
    PictureWriter.png(new Pixels(width, height, argb), SCREENS.resolve(name + ".png"));
  }
}
