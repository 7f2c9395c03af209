package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.model.Emotion;
import java.util.List;
import java.util.function.Function;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EmotionDotTest {

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> Application.setUserAgentStylesheet(null));
  }

  @Test
  void wearsTheLineOfItsGround(FxRobot robot) {
    robot.interact(() -> {
      assertLines(Appearance.LIGHT, EmotionColors::lineOnLight);
      assertLines(Appearance.DARK, EmotionColors::lineOnDark);
    });
  }

  private static void assertLines(Appearance appearance, Function<Emotion, String> line) {
    Theme.apply(appearance);
    List<EmotionDot> dots = Emotion.ALL.stream().map(EmotionDot::new).toList();
    VBox box = new VBox();
    box.getChildren().addAll(dots);
    Scene scene = new Scene(box);
    Theme.install(scene);
    box.applyCss();
    for (Emotion emotion : Emotion.ALL) {
      List<BackgroundFill> fills = dots.get(emotion.ordinal()).getBackground().getFills();
      assertEquals(Color.web(line.apply(emotion)), fills.getFirst().getFill());
      assertEquals(EmotionColors.of(emotion), fills.getLast().getFill());
      assertEquals(1, fills.getLast().getInsets().getLeft(), "the line can be seen");
    }
  }
}
