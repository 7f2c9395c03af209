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
import app.beholder.ui.shell.ShellViewModel.Place;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From the gallery to the collection and, through a bar, back to some of its paintings. */
@ExtendWith(ApplicationExtension.class)
class CollectionNavigationTest {
  private static final int MOST_STOPS = 40;

  private final MemoryLibraries libraries = new MemoryLibraries();
  private final FakeLibrary library = FakeLibrary.small();
  private ShellViewModel shell;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    libraries.put(library);
    FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
    FakeDialogs dialogs = new FakeDialogs();
    Screens screens =
        TestTools.screens(
            libraries, Path.of("."), () -> stage, () -> shell.settings(), jobs, dialogs);
    shell =
        new ShellViewModel(
            libraries,
            jobs,
            new MemorySettings(),
            dialogs,
            Runnable::run,
            screens,
            SmallStudio.unused(libraries));
    Theme.apply(Appearance.LIGHT);
    Scene scene = new Scene(new ShellView(shell), 960, 900);
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

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  /** What the gallery asks for now. */
  private static Set<String> chips(FxRobot robot) {
    return robot.lookup(".filter-bar .chip").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.toSet());
  }

  @Test
  void aClickOnAStyleShowsItsPaintings(FxRobot robot) {
    robot.interact(
        () -> shell.openProperty().get().orElseThrow().gallery().searchTextProperty().set("calm"));
    robot.clickOn("#go-collection");
    assertEquals(Place.COLLECTION, shell.placeProperty().get());
    robot.interact(() -> robot.lookup("#styles-ukiyo-e").query().requestFocus());
    robot.clickOn("#styles-ukiyo-e");
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertEquals(Set.of("Ukiyo e"), chips(robot), "in place of what was asked for before");
    assertEquals("2 paintings \u00b7 3 annotations", text(robot, "#summary"));
  }

  @Test
  void byKeyboardToAnEmotionAndItsPaintings(FxRobot robot) {
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    assertEquals(Place.COLLECTION, shell.placeProperty().get());
    assertTrue(robot.lookup("#go-collection").queryAs(ToggleButton.class).isSelected());
    for (int stop = 0; stop < MOST_STOPS && !focused().startsWith("emotions-"); stop++) {
      robot.type(KeyCode.TAB);
    }
    assertEquals("emotions-english-amusement", focused());
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertEquals(Set.of("English", "Contentment"), chips(robot));
    assertEquals("3 paintings \u00b7 3 annotations", text(robot, "#summary"));
    assertTrue(robot.lookup("#grid").query().isFocused());
    robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2).push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertEquals(Set.of("English", "Contentment"), chips(robot), "only a bar changes the filter");
  }

  private String focused() {
    Node owner = window.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  @Test
  void theSwitchAlwaysHasASide(FxRobot robot) {
    robot.clickOn("#go-gallery");
    ToggleButton gallery = robot.lookup("#go-gallery").queryAs(ToggleButton.class);
    assertTrue(gallery.isSelected());
    robot.clickOn("#go-collection").clickOn("#go-collection");
    assertTrue(robot.lookup("#go-collection").queryAs(ToggleButton.class).isSelected());
    assertFalse(gallery.isSelected());
  }

  @Test
  void thePageIsFreshAfterAnImport(FxRobot robot) {
    robot.clickOn("#go-collection");
    assertEquals("11", text(robot, "#figure-annotations"));
    robot.clickOn("#go-gallery");
    library.annotation(0, "english", Emotion.AWE, "train", "new");
    robot.clickOn("#go-collection");
    assertEquals("12", text(robot, "#figure-annotations"));
  }
}
