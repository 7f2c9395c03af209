package app.beholder.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.ImportReport;
import app.beholder.importing.Preview;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Library;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Draws every page in both themes to {@code target/screens} and sees to it that no text is cut off.
 */
@ExtendWith(ApplicationExtension.class)
class WizardScreensTest {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 720;

  @TempDir Path folder;
  private Stage stage;
  private final HeldJobRunner runner = new HeldJobRunner();
  private Path lite;
  private Path own;
  private Path pictures;

  @Start
  void start(Stage newStage) {
    stage = newStage;
  }

  @BeforeEach
  void files() throws IOException {
    lite = Files.createFile(folder.resolve("artelingo_release_lite.csv"));
    own = Files.createFile(folder.resolve("my annotations.csv"));
    pictures = Files.createDirectories(folder.resolve("wikiart"));
    for (String style : List.of("Impressionism", "Realism", "Ukiyo_e")) {
      Files.createDirectories(pictures.resolve(style));
      for (int i = 0; i < 4; i++) {
        Files.createFile(pictures.resolve(style).resolve("painter_" + i + ".jpg"));
      }
    }
  }

  private Preview read(Path file, @Nullable ColumnMapping mapping) {
    return file.equals(lite) ? Tables.lite() : Tables.own(mapping);
  }

  private ImportWizardViewModel wizard(@Nullable Library open, ImportReport report) {
    return new ImportWizardViewModel(
        this::read,
        (request, library, monitor) -> {
          monitor.throwIfCancelled();
          return report;
        },
        new FakeLibraries(),
        new FxJobs(runner, Runnable::run),
        open,
        folder,
        library -> {});
  }

  private void draw(FxRobot robot, String theme, String name, ImportWizardViewModel model) {
    List<String> cut = new ArrayList<>();
    robot.interact(() -> {
      Theme.apply(Appearance.valueOf(theme.toUpperCase(Locale.ROOT)));
      ImportWizardView view = new ImportWizardView(model, () -> {});
      stage.setScene(new Scene(view, WIDTH, HEIGHT));
      Theme.install(stage.getScene());
      stage.show();
      view.focusFirst();
    });
    robot.interact(() -> {
      save(stage.getScene().snapshot(null), "import-" + name + "-" + theme);
      collectCut(stage.getScene().getRoot(), cut);
    });
    assertEquals(List.of(), cut, "texts that are cut off");
  }

  /** Cells may shorten what they show: the whole text is in their tooltip. */
  private static void collectCut(Node node, List<String> cut) {
    if (!node.isVisible() || node instanceof Cell) {
      return;
    }
    if (node instanceof Labeled label && label.isTextTruncated()) {
      cut.add(label.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectCut(child, cut));
    }
  }

  private static void save(WritableImage image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    try {
      File file = new File("target/screens/" + name + ".png");
      file.getParentFile().mkdirs();
      ImageIO.write(picture, "png", file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void chooseLite(ImportWizardViewModel model) {
    model.choose().fileProperty().set(lite.toString());
    model.choose().picturesProperty().set(pictures.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void choose(String theme, FxRobot robot) {
    ImportWizardViewModel empty = wizard(null, Tables.clean());
    draw(robot, theme, "1-choose-empty", empty);
    ImportWizardViewModel model = wizard(FakeLibrary.small(), Tables.clean());
    chooseLite(model);
    model.choose().intoNewProperty().set(true);
    draw(robot, theme, "1-choose", model);
    ImportWizardViewModel wrong = wizard(FakeLibrary.small(), Tables.clean());
    wrong.choose().fileProperty().set(folder.resolve("artelingo.csv").toString());
    wrong.choose().picturesProperty().set(folder.resolve("wikiarts").toString());
    wrong.choose().intoNewProperty().set(true);
    wrong.choose().nameProperty().set("What/ever");
    draw(robot, theme, "1-choose-errors", wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void recognised(String theme, FxRobot robot) {
    ImportWizardViewModel model = wizard(null, Tables.clean());
    chooseLite(model);
    model.next();
    draw(robot, theme, "2-recognised", model);
    robot.interact(model.check()::change);
    draw(robot, theme, "2-changed", model);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void mapping(String theme, FxRobot robot) {
    ImportWizardViewModel model = wizard(null, Tables.clean());
    model.choose().fileProperty().set(own.toString());
    model.next();
    draw(robot, theme, "2-mapping-begun", model);
    robot.interact(() -> fill(model.check().mappingProperty().get().orElseThrow()));
    draw(robot, theme, "2-mapping", model);
  }

  private static void fill(MappingViewModel form) {
    form.choice(Part.PAINTING).choose("picture", "");
    form.choice(Part.COMMENT).choose("note", "");
    form.choice(Part.EMOTION).choose("feeling", "");
    form.choice(Part.ARTIST).choose("painter", "");
    form.choice(Part.STYLE).choose(null, "Own work");
    form.choice(Part.CULTURE).choose(null, "English");
    form.words().getFirst().meaning().set(Optional.of(Emotion.EXCITEMENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void running(String theme, FxRobot robot) {
    ImportWizardViewModel model = wizard(null, Tables.clean());
    chooseLite(model);
    model.next();
    model.next();
    runner.progress(
        "Reading artelingo_release_lite.csv", 412_300, 1_103_217, Duration.ofMillis(3_100));
    draw(robot, theme, "3-running", model);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void reports(String theme, FxRobot robot) {
    draw(robot, theme, "4-report-clean", ended(null, Tables.clean()));
    draw(robot, theme, "4-report-rejects", ended(null, Tables.withRejects()));
    draw(robot, theme, "4-report-nothing", ended(FakeLibrary.small(), Tables.nothingNew()));
  }

  private ImportWizardViewModel ended(@Nullable Library open, ImportReport report) {
    ImportWizardViewModel model = wizard(open, report);
    chooseLite(model);
    model.choose().nameProperty().set("Imported " + System.identityHashCode(model));
    model.next();
    model.next();
    runner.release();
    return model;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void ends(String theme, FxRobot robot) {
    ImportWizardViewModel stopped = wizard(FakeLibrary.small(), Tables.clean());
    chooseLite(stopped);
    stopped.next();
    stopped.next();
    stopped.cancel();
    runner.release();
    draw(robot, theme, "4-cancelled", stopped);
  }
}
