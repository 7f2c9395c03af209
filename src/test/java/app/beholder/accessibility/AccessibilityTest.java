package app.beholder.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.testing.Controls;
import app.beholder.testing.TabWalk;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** On each screen every control has a name, and the keyboard comes to it. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
  static final List<Screens.Screen> SCREENS = Screens.ALL;

  @TempDir Path folder;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      window.setScene(new Scene(new Region()));
      Application.setUserAgentStylesheet(null);
    });
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("SCREENS")
  void namesAndKeys(Screens.Screen screen, FxRobot robot) throws Exception {
    robot.interact(() -> {
      Theme.apply(Appearance.LIGHT);
      Scene scene = screen.open(new Screens(folder, window, 1000, 900));
      window.show();
      window.toFront();
      return scene;
    });
    Node part = screen.part(window.getScene());
    List<String> faults = new ArrayList<>(HeadlessFx.call(() -> Controls.faults(part)));
    faults.addAll(new TabWalk(robot, part).faults());
    assertEquals(List.of(), faults);
  }
}
