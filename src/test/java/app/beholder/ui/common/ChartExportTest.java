package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Pixels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ChartExportTest {
  private static final ChartTable TABLE =
      new ChartTable(List.of("culture", "n"), List.of(List.of("old, \"dry\"", "7")));

  @TempDir Path folder;
  private final Answers dialogs = new Answers();
  private final List<Pixels> drawn = new ArrayList<>();
  private final ChartExport export =
      new ChartExport(this::draw, dialogs, new FxJobs(new SameThreadJobRunner(), Runnable::run));

  private void draw(Pixels pixels, Path file) throws IOException {
    if (!Files.isDirectory(file.getParent())) {
      throw new IOException("no such folder");
    }
    drawn.add(pixels);
  }

  private MenuButton menu(StackPane chart, FxRobot robot) {
    MenuButton[] menu = new MenuButton[1];
    robot.interact(() -> {
      StackPane ground = new StackPane(chart);
      ground.setStyle("-fx-background-color: #102030");
      new Scene(ground, 100, 50).snapshot(null);
      menu[0] = export.menu(chart, () -> "A: b/c", () -> TABLE);
    });
    return menu[0];
  }

  private void choose(MenuButton menu, int item, FxRobot robot) {
    robot.interact(() -> menu.getItems().get(item).fire());
  }

  @Test
  void thePictureIsTwiceAsLargeAndStandsOnTheGroundOfTheWindow(FxRobot robot) {
    dialogs.file = Optional.of(folder.resolve("chart.png"));
    choose(menu(new StackPane(new Rectangle(10, 10)), robot), 0, robot);
    assertEquals("A b c.png", dialogs.proposed);
    assertEquals(200, drawn.getFirst().width());
    assertEquals(100, drawn.getFirst().height());
    assertEquals(0xFF102030, drawn.getFirst().argb()[0]);
  }

  @Test
  void theNumbersAreWrittenAsCsv(FxRobot robot) throws IOException {
    Path file = folder.resolve("chart.csv");
    dialogs.file = Optional.of(file);
    choose(menu(new StackPane(), robot), 1, robot);
    assertEquals("A b c.csv", dialogs.proposed);
    assertEquals("culture,n\n\"old, \"\"dry\"\"\",7\n", Files.readString(file));
    assertEquals(List.of(), dialogs.errors);
  }

  @Test
  void whoChoosesNoFileGetsNone(FxRobot robot) {
    MenuButton menu = menu(new StackPane(), robot);
    choose(menu, 0, robot);
    choose(menu, 1, robot);
    assertEquals(List.of(), drawn);
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void whatCannotBeWrittenIsSaid(FxRobot robot) {
    dialogs.file = Optional.of(folder.resolve("gone").resolve("chart"));
    MenuButton menu = menu(new StackPane(), robot);
    choose(menu, 0, robot);
    choose(menu, 1, robot);
    assertEquals(2, dialogs.errors.size());
    assertTrue(dialogs.errors.getFirst().contains(dialogs.file.get().toString()));
  }

  @Test
  void aChartThatIsNotSeenIsNotDrawn(FxRobot robot) {
    StackPane chart = new StackPane();
    MenuButton menu = menu(chart, robot);
    assertFalse(menu.getItems().getFirst().isDisable());
    robot.interact(() -> chart.setVisible(false));
    assertTrue(menu.getItems().getFirst().isDisable());
    assertFalse(menu.getItems().getLast().isDisable());
  }

  private static final class Answers implements Dialogs {
    final List<String> errors = new ArrayList<>();
    Optional<Path> file = Optional.empty();
    String proposed = "";

    @Override
    public void error(String title, String sentence) {
      errors.add(sentence);
    }

    @Override
    public void message(String title, String text) {
      throw new AssertionError(text);
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
      throw new AssertionError(title);
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
      throw new AssertionError(title);
    }

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> startIn) {
      throw new AssertionError(title);
    }

    @Override
    public Optional<Path> saveFile(String title, String proposedName) {
      proposed = proposedName;
      return file;
    }
  }
}
