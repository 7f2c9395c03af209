package app.beholder.accessibility;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.model.Emotion;
import app.beholder.testing.Contrast;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Theme;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Marks of emotions and colours of cultures show on the ground of each appearance: WCAG 2.2,
 * 1.4.11. What they reach goes into the test's report.
 */
@ExtendWith(ApplicationExtension.class)
class MarkContrastTest {
  private static final double GRAPHICS = 3;

  static Stream<Appearance> appearances() {
    return Stream.of(Appearance.values()).filter(appearance -> appearance != Appearance.SYSTEM);
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> Application.setUserAgentStylesheet(null));
  }

  @ParameterizedTest
  @MethodSource("appearances")
  void marksShow(Appearance appearance, FxRobot robot, TestReporter reporter) {
    Map<String, Double> ratios = new LinkedHashMap<>();
    robot.interact(() -> measure(appearance, ratios));
    ratios.forEach((mark, ratio) -> {
      reporter.publishEntry(mark + ", " + appearance, String.format(Locale.ROOT, "%.2f", ratio));
      assertTrue(ratio >= GRAPHICS, mark + ": " + ratio);
    });
  }

  private static void measure(Appearance appearance, Map<String, Double> ratios) {
    Theme.apply(appearance);
    Map<String, Region> marks = new LinkedHashMap<>();
    Emotion.ALL.forEach(emotion -> marks.put(emotion.label(), new EmotionDot(emotion)));
    for (int color = 0; color < CultureColors.COLORS; color++) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("culture-swatch", CultureColors.styleClass(color));
      marks.put("culture " + color, swatch);
    }
    VBox window = new VBox();
    window.setStyle("-fx-background-color: -color-bg-default");
    window.getChildren().addAll(marks.values());
    Scene scene = new Scene(window);
    Theme.install(scene);
    scene.getStylesheets().add(CultureColors.STYLESHEET);
    window.applyCss();
    Color ground = outermost(window);
    marks.forEach((name, mark) -> ratios.put(name, Contrast.ratio(outermost(mark), ground)));
  }

  private static Color outermost(Region region) {
    return (Color) region.getBackground().getFills().getFirst().getFill();
  }
}
