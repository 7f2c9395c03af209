package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.FakePictures;
import app.beholder.library.Filter;
import app.beholder.ui.common.Theme;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Zooming, moving and full screen, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class LookingCloselyTest {
  private final Paintings paintings = new Paintings();
  private final PaintingViewModel model = paintings.model();
  private Stage stage;

  @Start
  void start(Stage newStage) {
    stage = newStage;
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    model.show(new int[] {paintings.threeCultures, paintings.manyCultures}, 0, Filter.ALL);
    stage.setScene(new Scene(new PaintingView(model, Paintings.noExport()), 980, 800));
    Theme.install(stage.getScene());
    // the headless platform reports a wheel's place on the screen as its place in the window
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void leave(FxRobot robot) {
    robot.interact(() -> {
      model.pictureAloneProperty().set(false);
      stage.hide();
    });
    Application.setUserAgentStylesheet(null);
  }

  private Zoom zoom() {
    return model.picture().zoom().zoomProperty().get().orElseThrow();
  }

  private static ImageView picture(FxRobot robot) {
    return robot.lookup("#painting-picture").queryAs(ImageView.class);
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static String percent(FxRobot robot) {
    return robot.lookup("#zoom-percent").queryLabeled().getText();
  }

  @Test
  void theWheelZoomsToThePointer(FxRobot robot) {
    robot.moveTo(picture(robot));
    Bounds before = onScreen(picture(robot));
    Point2D pointer = new Point2D(before.getMinX() + before.getWidth() / 4, before.getCenterY());
    double scale = zoom().scale();
    robot.moveTo(pointer).scroll(6, VerticalDirection.UP);
    assertTrue(zoom().scale() > 1.5 * scale, "closer than " + scale + ": " + zoom().scale());
    Bounds after = onScreen(picture(robot));
    assertEquals(0.25, (pointer.getX() - after.getMinX()) / after.getWidth(), 0.01);
    robot.scroll(20, VerticalDirection.DOWN);
    assertTrue(zoom().fits());
  }

  @Test
  void keysZoomAndArrowsMoveWhatIsLargerThanItsRoom(FxRobot robot) {
    robot.push(KeyCode.DIGIT1);
    assertEquals("100%", percent(robot));
    assertEquals(FakePictures.LONG_SIDE, picture(robot).getImage().getWidth(), "in full");
    assertEquals(FakePictures.LONG_SIDE, picture(robot).getFitWidth(), 1e-6);
    double left = zoom().left();
    robot.push(KeyCode.RIGHT);
    assertTrue(zoom().left() < left, "what is at the right comes into sight");
    assertEquals(0, model.position(), "no step to the next painting");
    double top = zoom().top();
    robot.push(KeyCode.UP);
    assertTrue(zoom().top() > top);
    robot.push(KeyCode.MINUS);
    assertEquals("80%", percent(robot));
    robot.push(KeyCode.SHIFT, KeyCode.EQUALS);
    assertEquals("100%", percent(robot));
    robot.push(KeyCode.DIGIT0).push(KeyCode.RIGHT);
    assertEquals(1, model.position());
    assertTrue(zoom().fits());
  }

  @Test
  void aDoubleClickGoesCloseAndBackAndDraggingMoves(FxRobot robot) {
    Node ground = robot.lookup("#painting-ground").query();
    Bounds room = onScreen(ground.getParent());
    Point2D middle = new Point2D(room.getCenterX(), room.getCenterY());
    robot.doubleClickOn(middle);
    assertEquals(1, zoom().scale());
    Zoom before = zoom();
    robot.drag(middle, MouseButton.PRIMARY).dropBy(-60, 40);
    assertEquals(before.left() - 60, zoom().left(), 2);
    assertEquals(before.top() + 40, zoom().top(), 2);
    robot.doubleClickOn(middle);
    assertTrue(zoom().fits());
  }

  @Test
  void theBarHasItAll(FxRobot robot) {
    robot.clickOn("#zoom-in").clickOn("#zoom-in");
    assertFalse(zoom().fits());
    robot.clickOn("#zoom-actual");
    assertEquals(1, zoom().scale());
    robot.clickOn("#zoom-out");
    assertEquals(0.8, zoom().scale(), 1e-9);
    robot.clickOn("#zoom-fit");
    assertTrue(zoom().fits());
  }

  @Test
  void thePictureStandsAloneAndComesBack(FxRobot robot) {
    ImageView picture = picture(robot);
    robot.push(KeyCode.F);
    Window alone = picture.getScene().getWindow();
    assertNotEquals(stage, alone);
    assertTrue(((Stage) alone).isFullScreen());
    assertFalse(stage.isFullScreen());
    robot.push(KeyCode.RIGHT);
    assertEquals(1, model.position());
    assertEquals("Crowd", robot.lookup("#alone-title").queryLabeled().getText());
    robot.clickOn("#alone-previous");
    assertEquals(0, model.position());
    robot.push(KeyCode.DIGIT1).push(KeyCode.RIGHT);
    assertEquals(0, model.position(), "arrows move here too");
    robot.push(KeyCode.ESCAPE);
    assertEquals(stage, picture.getScene().getWindow());
    assertEquals(List.of(stage), List.copyOf(Window.getWindows()));
  }
}
