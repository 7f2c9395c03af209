package app.beholder.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.model.Emotion;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Facets and empty results, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class GalleryViewTest {
  private static final int ARTISTS = 40;

  private final FakeLibrary library = FakeLibrary.small();
  private GalleryViewModel gallery;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    for (int i = 0; i < ARTISTS; i++) {
      int painting = library.painting("Cubism", "painter-" + (char) ('a' + i % 26) + i + "_work");
      library.annotation(painting, "english", Emotion.AWE, "train", "work " + i);
    }
    gallery =
        new GalleryViewModel(
            library, new FxJobs(new SameThreadJobRunner(), Runnable::run), Runnable::run);
    gallery.load();
    Theme.apply(Appearance.LIGHT);
    Scene scene = new Scene(new GalleryView(gallery), 980, 900);
    Theme.install(scene);
    stage.setScene(scene);
    stage.show();
    stage.toFront();
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      window.setScene(new Scene(new Region()));
      Application.setUserAgentStylesheet(null);
    });
  }

  private void type(FxRobot robot, String written) {
    robot.interact(() -> gallery.searchTextProperty().set(written));
  }

  private static List<String> ways(FxRobot robot) {
    return robot
        .from(robot.lookup("#empty-ways"))
        .lookup(".button")
        .queryAllAs(Button.class)
        .stream()
        .map(Button::getText)
        .toList();
  }

  @Test
  void anEmptyResultIsRelaxedByMouse(FxRobot robot) {
    type(robot, "style:Ukiyo_e culture:arabic");
    assertEquals(
        List.of("Without Style: Ukiyo e — 2 paintings", "Without Culture: Arabic — 2 paintings"),
        ways(robot));
    robot.clickOn("Without Culture: Arabic — 2 paintings");
    assertArrayEquals(new int[] {4, 5}, gallery.paintingsProperty().get());
    assertFalse(robot.lookup("#empty").query().isVisible());
    assertEquals("style:Ukiyo_e", gallery.searchTextProperty().get());
  }

  @Test
  void anEmptyResultIsRelaxedByKeyboardWhichGoesOnInTheGrid(FxRobot robot) {
    type(robot, "style:Ukiyo_e culture:arabic");
    robot.interact(() -> robot.lookup("#grid").query().getScene().getRoot().requestFocus());
    Node first = robot.lookup("Without Style: Ukiyo e — 2 paintings").query();
    for (int tabs = 0; tabs < 100 && !first.isFocused(); tabs++) {
      robot.push(KeyCode.TAB);
    }
    assertTrue(first.isFocused(), "Tab reaches the first way out");
    robot.push(KeyCode.SPACE);
    assertEquals(2, gallery.paintingsProperty().get().length);
    robot.push(KeyCode.END);
    assertEquals(1, gallery.selectedProperty().get());
  }

  @Test
  void aClickAnywhereInARowChooses(FxRobot robot) {
    Node row = robot.lookup("#facet-emotion .facet-row").query();
    Bounds there = row.localToScreen(row.getBoundsInLocal());
    robot.clickOn(there.getMinX() + 2, there.getCenterY());
    assertEquals(List.of("Amusement"), labels());
    robot.clickOn(there.getMaxX() - 3, there.getMinY() + 2);
    assertEquals(List.of(), labels());
    robot.clickOn("#facet-emotion .count");
    assertEquals(List.of("Amusement"), labels());
    robot.clickOn("#facet-emotion .check-box .box");
    assertEquals(List.of(), labels());
    robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
    assertEquals(List.of("Awe"), labels());
    assertEquals("1", robot.lookup("#facet-emotion .chosen").queryAs(Labeled.class).getText());
    assertEquals(
        "Emotion, 1 chosen, unfolded",
        robot.lookup("#facet-emotion .facet-heading .title").query().getAccessibleText());
  }

  @Test
  void theKeyboardMovesAndChoosesInTheListOfArtists(FxRobot robot) {
    robot.clickOn("#facet-artist-search").push(KeyCode.DOWN).push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
    assertEquals(List.of("Edgar Degas"), labels());
    robot.push(KeyCode.SPACE);
    assertEquals(List.of(), labels(), "the keyboard stays on the artist");
    robot.push(KeyCode.END).push(KeyCode.ENTER);
    assertEquals(1, labels().size());
  }

  @Test
  void foldsAndThumbsAreLongEnough(FxRobot robot) {
    robot.clickOn("#facet-period .facet-heading");
    robot.clickOn("1900–1949");
    assertEquals(List.of("1900–1949"), labels());
    robot.clickOn("#facet-period .facet-heading");
    assertFalse(robot.lookup("1900–1949").queryAll().stream().anyMatch(this::isInSidebar));
    for (Node thumb : robot.lookup(".facet-list .scroll-bar:vertical .thumb").queryAll()) {
      double length = thumb.getBoundsInParent().getHeight();
      assertTrue(length >= 32, "a thumb of " + length);
    }
  }

  private boolean isInSidebar(Node node) {
    return node instanceof Labeled label
        && label.getStyleClass().contains("check-box")
        && label.isVisible()
        && label.getParent().getParent().getParent().isVisible();
  }

  private List<String> labels() {
    return gallery.chips().stream().map(Chip::label).toList();
  }
}
