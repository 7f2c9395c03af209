package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.model.Emotion;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import java.nio.file.Path;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What people do with the comments that a search has found. */
@ExtendWith(ApplicationExtension.class)
class FoundCommentsViewTest {
  private static final int MANY = 300;

  private final FakeLibrary library = library();
  private ShellViewModel shell;
  private Stage window;

  private static FakeLibrary library() {
    FakeLibrary library = FakeLibrary.small();
    for (int n = 0; n < MANY; n++) {
      library.annotation(3, "english", Emotion.AWE, "train", "Gold number " + n);
    }
    return library;
  }

  @Start
  void start(Stage stage) {
    window = stage;
    MemoryLibraries libraries = new MemoryLibraries();
    libraries.put(library);
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
    FakeDialogs dialogs = new FakeDialogs();
    shell =
        new ShellViewModel(
            libraries,
            jobs,
            new MemorySettings(),
            dialogs,
            Runnable::run,
            TestTools.screens(
                libraries, Path.of("."), () -> stage, () -> shell.settings(), jobs, dialogs),
            SmallStudio.unused(libraries));
    Theme.apply(Appearance.LIGHT);
    Scene scene = new Scene(new ShellView(shell), 960, 760);
    Theme.install(scene);
    stage.setScene(scene);
    stage.show();
    stage.toFront();
    shell.open(library.folder());
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      window.setScene(new Scene(new Region()));
      Application.setUserAgentStylesheet(null);
    });
  }

  @Test
  void byKeyboardAlone(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("calm");
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT2);
    assertTrue(list(robot).isFocused());
    assertEquals(2, rows(robot).size());
    assertTrue(marks(robot) > 0);
    robot.type(KeyCode.DOWN);
    assertEquals(
        "A calm red mountain Contentment, English. Red fuji, Katsushika Hokusai", selected(robot));
    robot.type(KeyCode.ENTER);
    assertEquals("Red fuji", shownPainting(robot));
    robot.type(KeyCode.ESCAPE);
    assertTrue(list(robot).isFocused());
    assertEquals(
        "A calm red mountain Contentment, English. Red fuji, Katsushika Hokusai", selected(robot));
    robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT1);
    assertFalse(list(robot).isVisible());
    assertTrue(robot.lookup("#grid").query().isFocused());
  }

  @Test
  void byMouse(FxRobot robot) {
    robot.clickOn("#search").write("kiss");
    robot.clickOn("#switch-comments");
    Node first = rows(robot).iterator().next();
    robot.doubleClickOn(first);
    assertEquals("The kiss", shownPainting(robot));
    robot.type(KeyCode.ESCAPE).clickOn("#switch-paintings");
    assertFalse(list(robot).isVisible());
    robot.clickOn("#switch-paintings");
    assertFalse(list(robot).isVisible());
  }

  @Test
  void aLongListKeepsItsPlaceAndFewRows(FxRobot robot) {
    robot.clickOn("#search").write("gold").clickOn("#switch-comments");
    robot.interact(() -> list(robot).requestFocus());
    robot.type(KeyCode.DOWN, KeyCode.END);
    assertTrue(selected(robot).startsWith("Gold number " + (MANY - 1)), selected(robot));
    assertTrue(rows(robot).size() < 12, rows(robot).size() + " rows");
    double end = bar(robot).getValue();
    robot.type(KeyCode.PAGE_UP, KeyCode.UP).type(KeyCode.ENTER, KeyCode.ESCAPE);
    String before = selected(robot);
    assertTrue(bar(robot).getValue() < end && bar(robot).getValue() > end / 2);
    robot.scroll(3, javafx.geometry.VerticalDirection.UP);
    assertEquals(before, selected(robot));
    robot.type(KeyCode.HOME);
    assertEquals(0, bar(robot).getValue());
    robot.clickOn("#search").eraseText(4).write("calm");
    assertEquals(2, rows(robot).size());
  }

  private static Region list(FxRobot robot) {
    return robot.lookup("#found-comments").queryAs(Region.class);
  }

  private static ScrollBar bar(FxRobot robot) {
    return robot.from(list(robot)).lookup(".scroll-bar").queryAs(ScrollBar.class);
  }

  private static Set<Node> rows(FxRobot robot) {
    robot.interact(() -> list(robot).layout());
    return robot.from(list(robot)).lookup(".found-comment").match(Node::isVisible).queryAll();
  }

  private static String selected(FxRobot robot) {
    robot.interact(() -> list(robot).layout());
    return robot.lookup(".found-comment:selected").query().getAccessibleText();
  }

  private static long marks(FxRobot robot) {
    return robot
        .from(list(robot))
        .lookup(".mark-ground")
        .queryAllAs(javafx.scene.shape.Path.class)
        .stream()
        .filter(path -> !path.getElements().isEmpty())
        .count();
  }

  private String shownPainting(FxRobot robot) {
    assertEquals(ShellViewModel.Place.PAINTING, shell.placeProperty().get());
    int position = shell.openProperty().get().orElseThrow().painting().position();
    return library
        .columns()
        .paintings()
        .get(shell.openProperty().get().orElseThrow().gallery().paintingsProperty().get()[position])
        .title();
  }
}
