package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.library.Filter;
import app.beholder.library.PaintingOrder;
import app.beholder.library.SavedFilter;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GalleryToolbarTest {
  private static final int PAINTINGS = 2_000;

  private final FakeLibrary library = new FakeLibrary();
  private long seconds;
  private GalleryViewModel gallery;
  private GalleryView view;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    for (int i = 0; i < PAINTINGS; i++) {
      int painting =
          library.painting(
              "Style_" + i % 20, "painter-" + i % 7 + "_picture-" + i + "-" + (1900 - i % 90));
      library.annotation(painting, "english", Emotion.ALL.get(i % 9), "train", "words " + i);
    }
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
    gallery =
        new GalleryViewModel(library, jobs, Runnable::run, () -> (seconds += 2) * 1_000_000_000L);
    view = new GalleryView(gallery);
    Theme.apply(Appearance.LIGHT);
    Scene scene = new Scene(view, 940, 700);
    Theme.install(scene);
    stage.setScene(scene);
    stage.show();
    stage.toFront();
    gallery.load();
    view.focusGrid();
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      List.copyOf(Window.getWindows()).stream().filter(w -> w != window).forEach(Window::hide);
      window.setScene(new Scene(new Region()));
      Application.setUserAgentStylesheet(null);
    });
  }

  private static void focus(FxRobot robot, String query) {
    robot.interact(() -> robot.lookup(query).query().requestFocus());
  }

  /** What labels say that people can see; asked on the FX thread, where nothing moves meanwhile. */
  private static Set<String> shown(FxRobot robot, String query) {
    Set<String> texts = new HashSet<>();
    robot.interact(() ->
        robot
            .lookup(query)
            .match(GalleryToolbarTest::isInSight)
            .queryAllAs(Labeled.class)
            .forEach(label -> texts.add(label.getText())));
    return texts;
  }

  /** Rows that are kept for later are invisible, but not their tiles. */
  private static boolean isInSight(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private ListView<?> grid(FxRobot robot) {
    return robot.lookup("#grid").queryListView();
  }

  /** Where a painting's row lies in the grid, from its top. */
  private double rowOf(FxRobot robot, int position) {
    double[] row = {Double.NaN};
    robot.interact(() -> {
      view.layout();
      robot.lookup(".tile").match(GalleryToolbarTest::isInSight).queryAllAs(Tile.class).stream()
          .filter(tile -> tile.position() == position)
          .forEach(tile ->
              row[0] =
                  grid(robot).sceneToLocal(tile.localToScene(tile.getLayoutBounds())).getMinY());
    });
    assertTrue(row[0] < grid(robot).getHeight(), position + " is in sight at " + row[0]);
    return row[0];
  }

  @Test
  void sortsByKeyboard(FxRobot robot) {
    robot.interact(() -> gallery.selectedProperty().set(1_000));
    int painting = gallery.paintingsProperty().get()[1_000];
    focus(robot, "#order");
    robot.type(KeyCode.DOWN, 4);
    assertEquals(PaintingOrder.YEAR, gallery.orderProperty().get());
    focus(robot, "#order-reverse");
    robot.type(KeyCode.SPACE);
    int selected = gallery.selectedProperty().get();
    assertEquals(painting, gallery.paintingsProperty().get()[selected]);
    rowOf(robot, selected);
    robot.interact(() -> gallery.topProperty().set(0));
    assertEquals(Set.of("1900"), shown(robot, ".tile .caption"));
  }

  @Test
  void theSizeFollowsTheSliderAndKeysAndWhatIsInSightStaysThere(FxRobot robot) {
    robot.interact(() -> gallery.selectedProperty().set(1_000));
    double before = rowOf(robot, 1_000);
    focus(robot, "#tile-size");
    robot.type(KeyCode.RIGHT);
    assertEquals(192, gallery.tileSideProperty().get());
    robot.type(KeyCode.END);
    assertEquals(GalleryViewModel.LARGEST, gallery.tileSideProperty().get());
    assertEquals(before, rowOf(robot, 1_000), 1);
    focus(robot, "#grid");
    robot.type(KeyCode.MINUS).type(KeyCode.PLUS).type(KeyCode.MINUS);
    assertEquals(304, gallery.tileSideProperty().get());
    robot.interact(() -> grid(robot).fireEvent(wheelWithControl()));
    assertEquals(288, gallery.tileSideProperty().get());
    assertEquals(before, rowOf(robot, 1_000), 1);
    focus(robot, "#tile-size");
    robot.type(KeyCode.HOME);
    assertEquals(before, rowOf(robot, 1_000), 1);
    assertEquals(Set.of(), shown(robot, ".tile .title"), "small tiles have no words");
  }

  /** One step towards the reader; the robot's wheel knows no keys. */
  private static ScrollEvent wheelWithControl() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        10,
        10,
        10,
        10,
        false,
        true,
        false,
        false,
        true,
        false,
        0,
        -40,
        0,
        -40,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.LINES,
        -3,
        0,
        null);
  }

  @Test
  void whatIsInSightStaysThereWithoutASelectionToo(FxRobot robot) {
    robot.interact(() -> gallery.topProperty().set(1_001));
    double before = rowOf(robot, 1_001);
    for (int side : new int[] {320, 250, 130, 100, 220, 176}) {
      robot.interact(() -> gallery.tileSideProperty().set(side));
      assertEquals(before, rowOf(robot, 1_001), 1, "at " + side);
    }
  }

  @Test
  void rowsGrowWithTheText(FxRobot robot) {
    robot.interact(() -> gallery.selectedProperty().set(1_000));
    double before = grid(robot).getFixedCellSize();
    robot.interact(() -> view.setStyle("-fx-font-size: 28px"));
    robot.interact(() -> {});
    double after = grid(robot).getFixedCellSize();
    assertTrue(after > before + 25, before + " is now " + after);
    rowOf(robot, 1_000);
  }

  @Test
  void theScrollBarCanBeTakenHoldOf(FxRobot robot) {
    Node thumb = robot.lookup("#grid").lookup(".scroll-bar:vertical .thumb").query();
    Bounds bounds = thumb.getLayoutBounds();
    assertTrue(bounds.getHeight() >= 32, "the thumb is " + bounds);
    assertTrue(bounds.getWidth() <= 12, "the thumb is " + bounds);
  }

  @Test
  void goesBackAndForwardByKeysAndMouse(FxRobot robot) {
    robot.interact(() -> gallery.topProperty().set(1_000));
    robot.clickOn("Style 3");
    robot.clickOn("Style 4");
    focus(robot, "#grid");
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).type(KeyCode.LEFT).release(KeyCode.ALT);
    assertEquals(PAINTINGS, gallery.paintingsProperty().get().length);
    rowOf(robot, 1_000);
    robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
    assertEquals(100, gallery.paintingsProperty().get().length);
    robot.clickOn("#filter-forward");
    assertEquals(200, gallery.paintingsProperty().get().length);
    assertTrue(robot.lookup("#filter-forward").query().isDisabled());
    robot.clickOn("#grid", MouseButton.BACK);
    assertEquals(100, gallery.paintingsProperty().get().length);
    robot.clickOn("#grid", MouseButton.FORWARD);
    assertEquals(200, gallery.paintingsProperty().get().length);
    robot.clickOn("#filter-back");
    assertEquals(100, gallery.paintingsProperty().get().length);
  }

  @Test
  void aFilterIsSavedAndAppliedByKeyboardAlone(FxRobot robot) throws Exception {
    Filter filter = Filter.parse("style:Style_3 emotion:fear");
    robot.interact(() -> gallery.show(filter));
    focus(robot, "#saved-filters");
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.ENTER);
    robot.type(KeyCode.F, KeyCode.E, KeyCode.A, KeyCode.R).type(KeyCode.ENTER);
    assertEquals(List.of(new SavedFilter("fear", filter)), library.savedFilters().list());
    assertTrue(robot.lookup("#saved-name").tryQuery().isEmpty(), "the dialog is closed");
    robot.interact(() -> gallery.clearFilter());
    focus(robot, "#saved-filters");
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
    assertEquals(filter, gallery.wanted());
  }

  @Test
  void anotherFilterUnderTheSameNameIsAskedFor(FxRobot robot) throws Exception {
    robot.interact(() -> {
      gallery.saved().save("Fearful", Filter.parse("emotion:fear"), () -> {});
      gallery.show(Filter.parse("emotion:awe"));
    });
    robot.clickOn("#saved-filters").clickOn("Save this filter…");
    robot.clickOn("#saved-name").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("Fearful");
    assertTrue(robot.lookup("Replace").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertEquals("emotion:fear", library.savedFilters().list().getFirst().filter().toString());
    robot.clickOn("#saved-filters").clickOn("Save this filter…");
    robot.clickOn("#saved-name").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    robot.write("Fearful").clickOn("Replace");
    assertEquals("emotion:awe", library.savedFilters().list().getFirst().filter().toString());
  }

  @Test
  void whatCannotBeSavedIsSaidInTheDialog(FxRobot robot) {
    library.savedFilters().failBecause("The library cannot be written.");
    robot.interact(() -> gallery.show(Filter.parse("emotion:awe")));
    robot.clickOn("#saved-filters").clickOn("Save this filter…").type(KeyCode.ENTER);
    assertEquals(Set.of("The library cannot be written."), shown(robot, "#saved-problem"));
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void savedFiltersAreRenamedAndDeleted(FxRobot robot) {
    robot.interact(() -> gallery.saved().save("Fearful", Filter.parse("emotion:fear"), () -> {}));
    robot.clickOn("#saved-filters").clickOn("Rename or delete…");
    robot.clickOn(".saved-filter .button").write("Fear").type(KeyCode.ENTER);
    assertEquals("Fear", gallery.saved().filters().getFirst().name());
    Node delete = robot.lookup(".saved-filter .button").nth(1).query();
    robot.clickOn(delete).clickOn("Keep");
    assertFalse(gallery.saved().filters().isEmpty());
    robot.clickOn(robot.lookup(".saved-filter .button").nth(1).<Node>query()).clickOn("Delete");
    assertTrue(gallery.saved().filters().isEmpty());
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void manyChipsTakeTwoLinesUntilPeopleAskForAll(FxRobot robot) {
    String written =
        IntStream.range(0, 20).mapToObj(i -> "style:Style_" + i).collect(Collectors.joining(" "));
    robot.interact(() -> gallery.show(Filter.parse(written)));
    Region chips = robot.lookup(".chips").queryAs(Region.class);
    double two = chips.getHeight();
    int some = shown(robot, ".chip").size();
    assertEquals(Set.of("+" + (20 - some) + " more"), shown(robot, "#more-chips"));
    robot.clickOn("#more-chips");
    assertTrue(chips.getHeight() > two);
    assertTrue(robot.lookup("Clear all").query().isVisible());
    robot.clickOn("#more-chips");
    assertEquals(two, chips.getHeight());
    robot.clickOn("#clear-filter");
    assertEquals(PAINTINGS, gallery.paintingsProperty().get().length);
    assertFalse(chips.isVisible());
  }
}
