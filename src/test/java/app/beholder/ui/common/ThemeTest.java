package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {
  private static final double AA_ENHANCED = 7;

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.LIGHT);
  private final ObjectProperty<TextSize> size = new SimpleObjectProperty<>(TextSize.NORMAL);
  private Label label;
  private Scene scene;
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    Theme.follow(appearance, size);
    label = new Label("Text");
    scene = new Scene(new StackPane(label), 300, 200);
    Theme.install(scene);
    TextSizeKeys.install(scene, size);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void defaultLookAgain(FxRobot robot) {
    robot.interact(() -> {
      window.setScene(new Scene(new Region()));
      Application.setUserAgentStylesheet(null);
    });
  }

  @Test
  void theKeysChangeTheSizeOfAllText(FxRobot robot) {
    double normal = label.getFont().getSize();
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals(new TextSize(115), size.get());
    assertEquals(1.15 * normal, label.getFont().getSize(), 0.01);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS).push(KeyCode.CONTROL, KeyCode.SUBTRACT);
    assertEquals(0.9 * normal, label.getFont().getSize(), 0.01);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(normal, label.getFont().getSize(), 0.01);
  }

  @Test
  void tooltipsGrowToo(FxRobot robot) {
    double[] heights = new double[2];
    for (int i = 0; i < 2; i++) {
      int now = i;
      robot.interact(() -> {
        size.set(now == 0 ? TextSize.NORMAL : TextSize.near(200));
        Tooltip tooltip = new Tooltip("Words");
        tooltip.show(label, 10, 10);
        heights[now] = tooltip.getScene().getRoot().prefHeight(-1);
        tooltip.hide();
      });
    }
    assertTrue(heights[1] > 1.4 * heights[0], heights[0] + " and " + heights[1]);
  }

  @Test
  void anotherAppearanceShowsAtOnceWithTheSameSize(FxRobot robot) {
    robot.interact(() -> {
      size.set(TextSize.near(150));
      appearance.set(Appearance.DARK);
      scene.getRoot().applyCss();
    });
    assertEquals(21, label.getFont().getSize(), 0.01);
    assertTrue(((Color) label.getTextFill()).getBrightness() > 0.5);
  }

  @Test
  void highContrastKeepsTextFarFromEachGround(FxRobot robot) {
    robot.interact(() -> appearance.set(Appearance.HIGH_CONTRAST));
    for (String text :
        List.of(
            "fg-default",
            "fg-muted",
            "fg-subtle",
            "accent-fg",
            "success-fg",
            "warning-fg",
            "danger-fg")) {
      for (String ground :
          List.of("bg-default", "bg-subtle", "bg-inset", "bg-overlay", "accent-subtle", "base-6")) {
        robot.interact(() -> {
          label.setStyle(
              "-fx-text-fill: -color-" + text + "; -fx-background-color: -color-" + ground + ";");
          scene.getRoot().applyCss();
        });
        Color on = (Color) label.getBackground().getFills().getFirst().getFill();
        double ratio = ratio((Color) label.getTextFill(), on);
        assertTrue(ratio >= AA_ENHANCED, text + " on " + ground + ": " + ratio);
      }
    }
  }

  /** The contrast ratio as WCAG 2 defines it. */
  private static double ratio(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
