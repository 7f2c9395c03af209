package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Filter;
import app.beholder.library.PaintingName;
import app.beholder.model.Emotion;
import app.beholder.ui.common.CommentText;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PaintingViewTest {
  private final Paintings paintings = new Paintings();
  private final PaintingViewModel model = paintings.model();
  private final AtomicInteger closed = new AtomicInteger();
  private Stage stage;

  @Start
  void start(Stage newStage) {
    stage = newStage;
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    model.setOnClose(closed::incrementAndGet);
    model.show(paintings.all(), 0, Filter.ALL);
    stage.setScene(new Scene(new PaintingView(model, Paintings.noExport()), 980, 900));
    stage.show();
  }

  @AfterEach
  void leave(FxRobot robot) {
    robot.interact(() -> stage.hide());
    Application.setUserAgentStylesheet(null);
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#painting-title").queryAs(Label.class).getText();
  }

  @Test
  void theButtonsStepAndStopAtTheEnds(FxRobot robot) {
    Button previous = robot.lookup("#painting-previous").queryButton();
    Button next = robot.lookup("#painting-next").queryButton();
    assertTrue(previous.isDisabled());
    robot.clickOn(next);
    assertTrue(title(robot).startsWith("A title that does not end"));
    assertEquals("2 of 4", robot.lookup("#painting-place").queryAs(Label.class).getText());
    robot.clickOn(next).clickOn(next);
    assertTrue(next.isDisabled());
    robot.clickOn(previous);
    assertEquals(2, model.position());
  }

  @Test
  void titlesInOtherLanguagesRunInTheirOwnDirection(FxRobot robot) {
    robot.interact(() -> {
      paintings.library.madeBy(
          "a program",
          new PaintingName("arabic", "آنا", "سماء المساء"),
          new PaintingName("chinese", "安娜", "暮色"));
      model.show(paintings.all(), 0, Filter.ALL);
    });
    assertTrue(left(robot, "سماء المساء") > left(robot, "آنا"), "Arabic begins at the right");
    assertTrue(left(robot, "暮色") < left(robot, "安娜"));
  }

  /** Where a text begins on the screen. */
  private static double left(FxRobot robot, String text) {
    Node label = robot.lookup(text).query();
    return label.localToScreen(label.getBoundsInLocal()).getMinX();
  }

  @Test
  void theArrowKeysStepWhereverTheFocusIs(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    assertEquals(1, model.position());
    robot.push(KeyCode.LEFT);
    assertEquals(0, model.position());
    robot.clickOn("#chip-awe").push(KeyCode.RIGHT);
    assertEquals(1, model.position());
    robot.push(KeyCode.LEFT);
    robot.clickOn("#comments-english").push(KeyCode.RIGHT);
    assertEquals(1, model.position());
  }

  @Test
  void escapeAltLeftAndTheButtonGoBack(FxRobot robot) {
    robot.push(KeyCode.ESCAPE);
    assertEquals(1, closed.get());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(2, closed.get());
    assertEquals(0, model.position(), "Alt+Left is no step");
    robot.clickOn("#painting-back");
    assertEquals(3, closed.get());
  }

  @Test
  void aChipFiltersAllColumns(FxRobot robot) {
    robot.clickOn("#chip-contentment");
    assertEquals(List.of(), emotions(robot, "english"));
    assertEquals(List.of(Emotion.CONTENTMENT), emotions(robot, "arabic"));
    assertEquals(3, emotions(robot, "chinese").size());
    assertEquals(Set.of("0 of 6", "1 of 2", "3 of 5"), Set.copyOf(words(robot, ".culture-n")));
    robot.clickOn("#chip-all");
    assertEquals(6, emotions(robot, "english").size());
    assertFalse(robot.lookup("#chip-anger").query().isVisible(), "nobody was angry");
  }

  private static List<Emotion> emotions(FxRobot robot, String culture) {
    ListView<Comment> list = robot.lookup("#comments-" + culture).queryListView();
    return list.getItems().stream().map(c -> c.annotation().emotion()).toList();
  }

  private static List<String> words(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  @Test
  void anArabicCommentRunsFromRightToLeftAndTheOthersDoNot(FxRobot robot) {
    Node arabic = firstComment(robot, "arabic");
    assertEquals(NodeOrientation.RIGHT_TO_LEFT, arabic.getEffectiveNodeOrientation());
    assertTrue(arabic.getStyleClass().contains("script-arabic"));
    Node english = firstComment(robot, "english");
    assertEquals(NodeOrientation.LEFT_TO_RIGHT, english.getEffectiveNodeOrientation());
    assertTrue(firstComment(robot, "chinese").getStyleClass().contains("script-chinese"));

    Bounds words = words(arabic);
    assertEquals(onScreen(arabic).getMaxX(), words.getMaxX(), 2, "stands at the right");
    assertEquals(onScreen(english).getMinX(), words(english).getMinX(), 2);
  }

  private static Bounds words(Node comment) {
    return onScreen(((CommentText) comment).getChildren().getFirst());
  }

  private static Node firstComment(FxRobot robot, String culture) {
    Node list = robot.lookup("#comments-" + culture).query();
    return robot.from(list).lookup(".comment-text").query();
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void aLongCommentIsWrappedAndWholeEvenWithoutSpaces(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    Node comment = firstComment(robot, "english");
    Node cell = robot.lookup(".comment-cell").query();
    assertTrue(onScreen(comment).getWidth() <= onScreen(cell).getWidth());
    double lines = ((CommentText) comment).getHeight() / 20;
    assertTrue(lines > 10, "lines: " + lines);
    assertTrue(onScreen(comment).getMaxY() <= onScreen(cell).getMaxY());
  }

  @Test
  void theChartHasNoBarsWhereThereIsNotEnoughEvidence(FxRobot robot) {
    assertEquals(2 * 9, bars(robot).size());
    assertEquals("English, n = 6, entropy 1.25", labeled(robot, "#legend-english"));
    assertEquals("Arabic, n = 2: not enough evidence", labeled(robot, "#legend-arabic"));
    robot.clickOn("#legend-english");
    assertEquals(9, bars(robot).size());
  }

  @Test
  void howFarCulturesAreApartStandsBesideWhatChanceGives(FxRobot robot) {
    assertEquals("The cultures are 0.66 bits apart", labeled(robot, "#divergence-found"));
    assertEquals("Chance alone would give 0.38", labeled(robot, "#divergence-chance"));
    Button help = robot.lookup("#measures-help").queryButton();
    assertTrue(
        help.getAccessibleHelp().contains("Cultures compared: English n = 6, Chinese n = 5."));
    robot.interact(help::fire);
    assertTrue(help.getTooltip().isShowing(), "also for those without a mouse");
    robot.interact(help.getTooltip()::hide);
    robot.push(KeyCode.RIGHT);
    assertEquals(
        "Not enough evidence to compare cultures: two need 5 annotations each.",
        labeled(robot, "#divergence-none"));
  }

  private static Set<Node> bars(FxRobot robot) {
    return robot.lookup(".chart-content .chart-bar").queryAll();
  }

  private static String labeled(FxRobot robot, String query) {
    return robot.lookup(query).queryLabeled().getText();
  }

  @Test
  void theTableHoldsTheCounts(FxRobot robot) {
    robot.clickOn("#painting-table-toggle");
    TableView<Optional<Emotion>> table = robot.lookup("#painting-emotion-table").queryTableView();
    assertTrue(table.isVisible());
    assertFalse(robot.lookup(".emotions-drawn").query().isVisible());
    assertEquals(
        List.of("Emotion", "English, n = 6", "Arabic, n = 2", "Chinese, n = 5"),
        table.getColumns().stream().map(c -> c.getText()).toList());
    assertEquals(10, table.getItems().size());
    assertEquals("4 (67%)", table.getColumns().get(1).getCellData(Optional.of(Emotion.AWE)));
    assertEquals(
        "1",
        table.getColumns().get(2).getCellData(Optional.of(Emotion.SADNESS)),
        "no share of two");
    assertEquals("0", table.getColumns().get(3).getCellData(Optional.of(Emotion.ANGER)));
  }

  @Test
  void whereThereIsNoPictureAPlaceholderSaysWhy(FxRobot robot) {
    ImageView picture = robot.lookup("#painting-picture").queryAs(ImageView.class);
    Label reason = robot.lookup("#painting-no-picture").queryAs(Label.class);
    assertTrue(picture.getImage() != null && !reason.getParent().isVisible());
    robot.push(KeyCode.RIGHT);
    assertTrue(reason.getParent().isVisible());
    assertEquals("This painting has no picture in the library.", reason.getText());
    assertEquals(null, picture.getImage());
    robot.push(KeyCode.RIGHT);
    assertEquals("The picture damaged.jpg is damaged; replace the file.", reason.getText());
    assertEquals(
        "Nobody has written about this painting yet.", labeled(robot, "#painting-comments-notice"));
    assertEquals(
        "Nobody has said what they felt about this painting yet.",
        labeled(robot, "#painting-no-chart"));
  }

  @Test
  void thePictureKeepsItsShapeAndFits(FxRobot robot) {
    Node picture = robot.lookup("#painting-picture").query();
    Bounds drawn = onScreen(picture);
    Bounds room = onScreen(picture.getParent());
    assertEquals(4.0 / 3, drawn.getWidth() / drawn.getHeight(), 0.01);
    assertTrue(room.contains(drawn), room + " holds " + drawn);
    assertTrue(drawn.getWidth() > 0.8 * room.getWidth(), "uses the room");
  }

  @Test
  void chosenCommentsCanBeCopied(FxRobot robot) {
    robot.clickOn(firstComment(robot, "arabic")).push(KeyCode.SHORTCUT, KeyCode.C);
    robot.interact(
        () -> assertEquals(Paintings.ARABIC, Clipboard.getSystemClipboard().getString()));
  }

  @Test
  void manyCulturesStandSideBySideAndScroll(FxRobot robot) {
    robot.interact(() -> model.show(paintings.all(), 3, Filter.ALL));
    assertEquals(28, robot.lookup(".comment-column").queryAll().size());
    assertEquals(6 * 9, bars(robot).size());
    Bounds chart = onScreen(robot.lookup(".emotion-bars").query());
    assertTrue(chart.getHeight() > 120, "the legend leaves the chart room: " + chart.getHeight());
  }
}
