package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Filter;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Theme;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the numbers to the comments behind them and back to all, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class BarsToCommentsTest {
  private static final String AWE = "English, Awe: 4 of 6 (67%). Click to read them.";

  private final Paintings paintings = new Paintings();
  private final PaintingViewModel model = paintings.model();
  private Stage stage;

  @Start
  void start(Stage newStage) {
    stage = newStage;
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    model.show(paintings.all(), 0, Filter.ALL);
    stage.setScene(new Scene(new PaintingView(model, Paintings.noExport()), 980, 900));
    Theme.install(stage.getScene());
    stage.show();
  }

  @AfterEach
  void leave(FxRobot robot) {
    robot.interact(() -> stage.hide());
    Application.setUserAgentStylesheet(null);
  }

  private static Node bar(FxRobot robot, String words) {
    return robot
        .lookup(".chart-bar")
        .match((Node node) -> words.equals(node.getAccessibleText()))
        .query();
  }

  private static ListView<Comment> comments(FxRobot robot, String culture) {
    return robot
        .lookup(".comment-list")
        .match((Node node) -> ("comments-" + culture).equals(node.getId()))
        .queryListView();
  }

  private Optional<Behind> behind() {
    return model.comments().behindProperty().get();
  }

  private boolean hasFocus(Node node) {
    return node.equals(stage.getScene().getFocusOwner());
  }

  @Test
  void aClickOnABarShowsItsCommentsAndTheChipEndsIt(FxRobot robot) {
    robot.clickOn(bar(robot, AWE));
    assertEquals(Optional.of(new Behind("english", Emotion.AWE)), behind());
    assertEquals(4, comments(robot, "english").getItems().size());
    assertTrue(hasFocus(comments(robot, "english")));
    assertTrue(column(robot, "english").contains(PseudoClass.getPseudoClass("behind")));
    assertTrue(column(robot, "chinese").contains(PseudoClass.getPseudoClass("aside")));
    assertEquals("Awe · English", robot.lookup("#chip-behind").queryLabeled().getText());
    robot.clickOn("#chip-behind");
    assertEquals(Optional.empty(), behind());
    assertEquals(6, comments(robot, "english").getItems().size());
    assertFalse(column(robot, "chinese").contains(PseudoClass.getPseudoClass("aside")));
    assertFalse(robot.lookup("#chip-behind").query().isVisible());
  }

  private static Set<PseudoClass> column(FxRobot robot, String culture) {
    return comments(robot, culture).getParent().getPseudoClassStates();
  }

  @Test
  void theKeyboardWalksFromBarToBarToTheCommentsAndBack(FxRobot robot) {
    robot.interact(() -> bar(robot, AWE).requestFocus());
    robot.push(KeyCode.RIGHT);
    Node next = stage.getScene().getFocusOwner();
    assertEquals("Chinese, Awe: 1 of 5 (20%). Click to read them.", next.getAccessibleText());
    assertEquals(0, model.position(), "no step to the next painting");
    robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertEquals(Optional.of(new Behind("chinese", Emotion.CONTENTMENT)), behind());
    assertTrue(hasFocus(comments(robot, "chinese")));
    robot.interact(() -> robot.lookup("#chip-behind").query().requestFocus());
    robot.push(KeyCode.SPACE);
    assertEquals(Optional.empty(), behind());
    assertTrue(hasFocus(robot.lookup("#chip-all").query()));
  }

  @Test
  void tabStopsAtOneBarOnly(FxRobot robot) {
    Set<Node> bars = robot.lookup(".chart-bar").queryAll();
    assertEquals(1, bars.stream().filter(Node::isFocusTraversable).count());
    robot.clickOn(bar(robot, AWE));
    robot.interact(() -> bar(robot, AWE).requestFocus());
    robot.push(KeyCode.END);
    assertEquals(1, bars.stream().filter(Node::isFocusTraversable).count());
    assertTrue(stage.getScene().getFocusOwner().isFocusTraversable());
  }

  @Test
  void aNumberOfTheTableShowsTheSame(FxRobot robot) {
    robot.clickOn("#painting-table-toggle");
    robot.clickOn(cell(robot, "4 (67%)"));
    assertEquals(Optional.of(new Behind("english", Emotion.AWE)), behind());
    robot.clickOn(cell(robot, "Fear"));
    assertEquals(Optional.empty(), behind());
    assertEquals(Set.of(Emotion.FEAR), model.comments().chosenProperty().get());
    robot.clickOn("#chip-all").clickOn(cell(robot, "4 (67%)"));
    robot.interact(() -> robot.lookup("#painting-emotion-table").query().requestFocus());
    robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
    assertEquals(Optional.of(new Behind("chinese", Emotion.CONTENTMENT)), behind());
  }

  private static Node cell(FxRobot robot, String words) {
    return robot
        .lookup(".table-cell")
        .match((TableCell<?, ?> cell) -> words.equals(cell.getText()))
        .query();
  }

  @Test
  void theColumnOfABarComesIntoSightAmongMany(FxRobot robot) {
    robot.interact(() -> {
      model.show(paintings.all(), 3, Filter.ALL);
      model.comments().showBehind("culture z", Emotion.ALL.get((25 + 3) % 9));
    });
    Bounds list = onScreen(comments(robot, "culture z"));
    assertTrue(onScreen(robot.lookup(".comment-scroll").query()).contains(list), "seen: " + list);
    robot.interact(model::previous);
    assertEquals(Optional.empty(), behind(), "a bar belongs to its painting");
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void withoutAChoiceTheWholeColumnIsCopied(FxRobot robot) {
    robot.clickOn("#copy-arabic");
    robot.interact(() ->
        assertEquals(
            Paintings.ARABIC + "\n" + Paintings.ARABIC,
            Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void whatTheSearchFoundIsMarkedAndStandsFirst(FxRobot robot) {
    int painting = paintings.library.painting("Realism", "anna-example_river");
    List.of("A road", "A river", "A quiet river")
        .forEach(words ->
            paintings.library.annotation(painting, "english", Emotion.AWE, "train", words));
    robot.interact(() -> model.show(new int[] {painting}, 0, Filter.parse("river")));
    assertEquals(
        List.of("A river", "A quiet river", "A road"),
        comments(robot, "english").getItems().stream().map(Comment::text).toList());
    assertEquals("2 found", robot.lookup(".culture-found").queryLabeled().getText());
    assertFalse(robot.lookup(".mark-ground").queryAll().isEmpty());
  }
}
