package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Theme;
import app.beholder.ui.gallery.GalleryViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
class ShellViewTest {
  private final MemoryLibraries libraries = new MemoryLibraries();
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeScreens screens = new FakeScreens();
  private final FakeLibrary library = FakeLibrary.small();
  private ShellViewModel shell;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    libraries.put(library);
    Settings settings =
        new Settings(Appearance.LIGHT, List.of(library.folder(), Path.of("/gone/Old.beholder")));
    shell =
        new ShellViewModel(
            libraries,
            new FxJobs(new SameThreadJobRunner(), Runnable::run),
            new MemorySettings(settings),
            dialogs,
            Runnable::run,
            screens,
            SmallStudio.unused(libraries));
    Theme.apply(Appearance.LIGHT);
    Scene scene = new Scene(new ShellView(shell), 960, 760);
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

  private void open(FxRobot robot) {
    robot.interact(() -> shell.open(library.folder()));
  }

  private GalleryViewModel gallery() {
    return shell.openProperty().get().orElseThrow().gallery();
  }

  private static String text(FxRobot robot, String query) {
    return robot.lookup(query).queryAs(Labeled.class).getText();
  }

  @Test
  void theWelcomeOpensAChosenFolder(FxRobot robot) {
    dialogs.folder = Optional.of(library.folder());
    robot.clickOn("#welcome-open");
    assertEquals("Fake", text(robot, "#library-menu"));
    assertTrue(robot.lookup("#welcome").tryQuery().isEmpty());
  }

  @Test
  void theWelcomeListsRecentLibrariesAndGreysWhatIsGone(FxRobot robot) {
    List<Node> rows = List.copyOf(robot.lookup(".library").queryAll());
    assertEquals(2, rows.size());
    assertFalse(rows.getFirst().isDisabled());
    assertTrue(rows.getLast().isDisabled());
    robot.clickOn(rows.getFirst());
    assertEquals("6 paintings · 11 annotations", text(robot, "#summary"));
  }

  @Test
  void aClickInAFacetFilters(FxRobot robot) {
    open(robot);
    robot.clickOn("Ukiyo e");
    assertEquals("2 paintings · 3 annotations", text(robot, "#summary"));
    robot.clickOn("#clear-filter");
    assertEquals("6 paintings · 11 annotations", text(robot, "#summary"));
  }

  @Test
  void typingSearches(FxRobot robot) {
    open(robot);
    robot.clickOn("#search").write("calm");
    assertEquals("2 paintings · 2 annotations", text(robot, "#summary"));
    robot.type(KeyCode.ESCAPE);
    assertEquals("", robot.lookup("#search").queryAs(TextField.class).getText());
    assertEquals("6 paintings · 11 annotations", text(robot, "#summary"));
  }

  @Test
  void keysMoveOpenAndComeBack(FxRobot robot) {
    open(robot);
    assertTrue(robot.lookup("#grid").query().isFocused());
    robot.clickOn("#summary").type(KeyCode.RIGHT);
    assertEquals(0, gallery().selectedProperty().get());
    robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
    int below = gallery().selectedProperty().get();
    assertTrue(below > 1, "selected " + below);
    robot.type(KeyCode.HOME).type(KeyCode.LEFT);
    assertEquals(0, gallery().selectedProperty().get());
    robot.type(KeyCode.END).type(KeyCode.ENTER);
    assertEquals(List.of("5 of 6"), screens.shown);
    assertTrue(robot.lookup("#painting").tryQuery().isPresent());
    robot.interact(() -> screens.back.run());
    assertTrue(robot.lookup("#grid").query().isFocused());
    robot.type(KeyCode.LEFT);
    assertEquals(4, gallery().selectedProperty().get());
  }

  @Test
  void aDoubleClickOpens(FxRobot robot) {
    open(robot);
    robot.clickOn("Dancers in blue");
    assertEquals(List.of(), screens.shown);
    assertEquals(2, gallery().selectedProperty().get());
    robot.doubleClickOn("Dancers in blue");
    assertEquals(List.of("2 of 6"), screens.shown);
  }

  @Test
  void nothingFoundOffersToClear(FxRobot robot) {
    open(robot);
    robot.clickOn("#search").write("submarine");
    assertTrue(robot.lookup("#empty").query().isVisible());
    robot.clickOn("#empty-clear");
    assertFalse(robot.lookup("#empty").query().isVisible());
    assertEquals(6, gallery().paintingsProperty().get().length);
  }

  @Test
  void everyButtonSaysWhatItDoes(FxRobot robot) {
    for (int round = 0; round < 2; round++) {
      for (ButtonBase button :
          robot.lookup(node -> node instanceof ButtonBase).queryAllAs(ButtonBase.class)) {
        boolean named =
            !String.valueOf(button.getText()).isBlank() || button.getAccessibleText() != null;
        assertTrue(named || isPartOfAControl(button), "no words for " + button);
      }
      open(robot);
    }
  }

  /** Arrows of scroll bars and the like belong to their control, which has the words. */
  private static boolean isPartOfAControl(Node button) {
    return !(button instanceof javafx.scene.control.Button);
  }

  @Test
  void theLookIsTurnedOver(FxRobot robot) {
    open(robot);
    robot.clickOn("#appearance");
    assertEquals(Appearance.DARK, shell.appearanceProperty().get());
    robot.clickOn("#import");
    assertEquals(1, screens.importsInto.size());
  }
}
