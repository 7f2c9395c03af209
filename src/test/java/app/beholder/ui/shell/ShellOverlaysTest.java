package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakeLibrary;
import app.beholder.ui.common.Appearance;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The palette, the list of keys and dragged files over the window, by keyboard and mouse. */
@ExtendWith(ApplicationExtension.class)
class ShellOverlaysTest {
  private final ShellFixture fixture = new ShellFixture();
  private final FakeLibrary library = fixture.library();
  private final ShellViewModel shell = fixture.shell();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    Thread.currentThread().setUncaughtExceptionHandler((thread, cause) -> failures.add(cause));
    fixture.show(stage);
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      ShellFixture.clear(window);
      Thread.currentThread().setUncaughtExceptionHandler(null);
    });
    assertEquals(List.of(), failures);
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  private static boolean isThere(FxRobot robot, String query) {
    return robot.lookup(query).match(Node::isVisible).tryQuery().isPresent();
  }

  @Test
  void aRecentLibraryIsOpenedByTheKeyboardAlone(FxRobot robot) {
    robot.type(KeyCode.ENTER);
    assertEquals("Fake", text(robot, "#library-menu"));
  }

  @Test
  void thePaletteAddsToTheFilter(FxRobot robot) {
    robot.interact(() -> shell.open(library.folder()));
    robot.push(KeyCode.SHORTCUT, KeyCode.K);
    assertTrue(robot.lookup("#palette-field").query().isFocused());
    robot.write("ukiyo").type(KeyCode.ENTER);
    assertFalse(isThere(robot, "#palette"));
    assertEquals("2 paintings · 3 annotations", text(robot, "#summary"));
    assertTrue(robot.lookup("#grid").query().isFocused());
  }

  @Test
  void thePaletteIsLeftByEscapeAndByAClickBeside(FxRobot robot) {
    robot.interact(() -> shell.open(library.folder()));
    robot.clickOn("#search").push(KeyCode.SHORTCUT, KeyCode.K);
    robot.type(KeyCode.ESCAPE);
    assertFalse(isThere(robot, "#palette"));
    assertTrue(robot.lookup("#search").query().isFocused());
    robot.clickOn("#open-palette");
    assertTrue(isThere(robot, "#palette"));
    robot.clickOn("#library-counts");
    assertFalse(isThere(robot, "#palette"));
  }

  @Test
  void thePaletteSaysWhereNothingFits(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.K).write("qq");
    assertEquals("Nothing is called “qq”.", text(robot, "#palette-list .nothing"));
    robot.type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.BACK_SPACE, 2);
    robot.type(KeyCode.DOWN, 2).write("about");
    assertEquals(
        0, robot.lookup("#palette-list").queryListView().getSelectionModel().getSelectedIndex());
  }

  @Test
  void aClickChoosesFromThePalette(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.K).write("dark");
    robot.clickOn("#palette-list .list-cell");
    assertEquals(Appearance.DARK, shell.appearanceProperty().get());
    assertFalse(isThere(robot, "#palette"));
  }

  @Test
  void allKeysAreListed(FxRobot robot) {
    robot.type(KeyCode.F1);
    assertTrue(robot.lookup("#keys-field").query().isFocused());
    int all = robot.lookup("#keys .key-line").queryAll().size();
    assertTrue(all > 20, all + " lines");
    robot.write("palette");
    assertTrue(robot.lookup("#keys .key-line").queryAll().size() < all);
    robot.type(KeyCode.F1);
    assertFalse(isThere(robot, "#keys"));
  }

  @Test
  void draggedFilesSayWhatBecomesOfThem(FxRobot robot) {
    assertFalse(robot.lookup("#drop-layer").query().isVisible());
    robot.interact(() -> shell.drop().over(List.of(library.folder())));
    assertTrue(robot.lookup("#drop-layer").query().isVisible());
    assertEquals("Open library Fake", text(robot, "#drop-words"));
    robot.interact(() -> shell.drop().drop(List.of(library.folder())));
    assertFalse(robot.lookup("#drop-layer").query().isVisible());
    assertEquals("6 paintings · 11 annotations", text(robot, "#summary"));
  }
}
