package app.beholder.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.beholder.testing.TextContrast;
import app.beholder.testing.TextContrast.Measured;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Each text of each screen can be read in each appearance: WCAG 2.2, 1.4.3, level AA. */
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
  @TempDir Path folder;

  static Stream<Arguments> screens() {
    return Stream.of(Appearance.values())
        .filter(appearance -> !appearance.name().equals("SYSTEM"))
        .flatMap(
            appearance -> Screens.ALL.stream().map(screen -> Arguments.of(appearance, screen)));
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> Application.setUserAgentStylesheet(null));
  }

  @ParameterizedTest(name = "{1}, {0}")
  @MethodSource("screens")
  void textsCanBeRead(Appearance appearance, Screens.Screen screen, FxRobot robot) {
    List<Measured> measured = new ArrayList<>();
    robot.interact(() -> {
      Theme.apply(appearance);
      Scene scene = screen.open(new Screens(folder, new Stage(), 1280, 800));
      measured.addAll(TextContrast.of(screen.part(scene)));
      return scene;
    });
    assertFalse(measured.isEmpty());
    assertEquals(
        List.of(),
        measured.stream()
            .filter(text -> !text.isEnough())
            .map(Measured::toString)
            .distinct()
            .toList());
  }
}
