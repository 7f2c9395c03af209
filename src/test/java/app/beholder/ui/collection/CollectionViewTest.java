package app.beholder.ui.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CollectionViewTest {
  private final FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
  private final FakeLibrary library = library();
  private final List<Filter> shown = new ArrayList<>();
  private final CollectionViewModel model = new CollectionViewModel(library, jobs, shown::add);
  private Stage window;

  /** Two cultures with enough annotations, one without. */
  private static FakeLibrary library() {
    FakeLibrary library = FakeLibrary.small();
    for (Emotion emotion : Emotion.ALL) {
      library.annotation(emotion.ordinal() % 6, "chinese", emotion, "train", "");
    }
    return library;
  }

  @Start
  void start(Stage stage) {
    window = stage;
    Theme.apply(Appearance.LIGHT);
    show(model, 980);
    stage.show();
    stage.toFront();
  }

  private void show(CollectionViewModel of, double width) {
    of.refresh();
    CollectionView view = new CollectionView(of, new ChartExport((pixels, file) -> {}, null, jobs));
    Scene scene = new Scene(view, width, 900);
    Theme.install(scene);
    window.setScene(scene);
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      window.setScene(new Scene(new Region()));
      Application.setUserAgentStylesheet(null);
    });
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  @Test
  void panelsStandInColumnsWhereThereIsRoom(FxRobot robot) {
    Bounds emotions = onScreen(robot.lookup("#panel-emotions").query());
    Bounds styles = onScreen(robot.lookup("#panel-styles").query());
    Bounds valence = onScreen(robot.lookup("#panel-valence").query());
    assertEquals(styles.getMinY(), valence.getMinY(), 1, "side by side");
    assertEquals(emotions.getWidth(), styles.getWidth() + valence.getWidth(), 2, "over both");
    robot.interact(() -> show(model, 620));
    styles = onScreen(robot.lookup("#panel-styles").query());
    valence = onScreen(robot.lookup("#panel-valence").query());
    assertEquals(styles.getMinX(), valence.getMinX(), 1, "one below the other");
  }

  @Test
  void theTableHasTheNumbersBehindTheChart(FxRobot robot) {
    robot.clickOn("#table-emotions");
    TableView<?> table = robot.lookup("#numbers-emotions").queryTableView();
    assertEquals(11, table.getColumns().size());
    assertEquals(3, table.getItems().size());
    assertEquals("3 (50%)", table.getColumns().get(4).getCellData(0), "of 6 in English");
    assertEquals("1", table.getColumns().get(3).getCellData(1), "no share of two");
    assertFalse(robot.lookup(".grouped-bars").query().getParent().getParent().isVisible());
    robot.clickOn("#table-emotions");
    assertTrue(robot.lookup("#numbers-emotions").tryQuery().isEmpty());
  }

  @Test
  void theLegendTakesBarsAway(FxRobot robot) {
    assertEquals(Set.of("chinese", "english"), charted(robot));
    robot.clickOn("English, n = 6");
    assertEquals(Set.of("chinese"), charted(robot));
    assertTrue(robot.lookup("Arabic, n = 2: not enough evidence").tryQuery().isPresent());
  }

  private static Set<String> charted(FxRobot robot) {
    return robot.lookup(".grouped-bars .bar").queryAll().stream()
        .map(bar -> bar.getId().split("-")[1])
        .collect(Collectors.toSet());
  }

  @Test
  void arrowsMoveAmongTheBarsOfAChartAndThePageFollows(FxRobot robot) {
    Node style = robot.lookup("#styles-impressionism").query();
    robot.interact(style::requestFocus);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    robot.type(KeyCode.END).type(KeyCode.SPACE);
    robot.type(KeyCode.RIGHT).type(KeyCode.HOME).type(KeyCode.ENTER);
    assertEquals(
        List.of("style:Ukiyo_e", "style:Art_Nouveau_Modern", "style:Impressionism"),
        shown.stream().map(Filter::toString).toList());
    List<Node> stops =
        robot.lookup("#panel-styles .bar").queryAll().stream()
            .filter(Node::isFocusTraversable)
            .toList();
    assertEquals(List.of(style), stops, "one stop for the Tab key");
    Node period = robot.lookup("#periods-1900").query();
    robot.interact(period::requestFocus);
    Bounds page = onScreen(robot.lookup("#collection").query());
    assertTrue(page.contains(onScreen(period)), onScreen(period) + " in " + page);
  }

  @Test
  void anEmptyLibrarySaysWhatToDo(FxRobot robot) {
    CollectionViewModel empty = new CollectionViewModel(new FakeLibrary(), jobs, shown::add);
    List<String> asked = new ArrayList<>();
    empty.setOnImport(() -> asked.add("import"));
    robot.interact(() -> show(empty, 980));
    robot.clickOn("#collection-import");
    assertEquals(List.of("import"), asked);
    assertTrue(robot.lookup(".bar").tryQuery().isEmpty());
  }
}
