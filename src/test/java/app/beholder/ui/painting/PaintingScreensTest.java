package app.beholder.ui.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.library.Filter;
import app.beholder.ui.common.Theme;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Draws the screen to {@code target/screens}, to be looked at, and sees to it that no name is cut
 * off.
 */
@ExtendWith(ApplicationExtension.class)
class PaintingScreensTest {
  private static final Path FOLDER = Path.of("target", "screens");
  private final Paintings paintings = new Paintings();

  @ParameterizedTest
  @CsvSource({
    "0, light, 1280, 800",
    "0, dark, 2560, 1440",
    "1, dark, 1280, 800",
    "2, light, 1280, 800",
    "3, light, 1280, 800"
  })
  void namesAreWhole(int position, String theme, int width, int height, FxRobot robot)
      throws IOException {
    WritableImage[] drawn = new WritableImage[1];
    robot.interact(() -> {
      Application.setUserAgentStylesheet(
          (theme.equals("dark") ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
      PaintingViewModel model = paintings.model();
      model.show(paintings.all(), position, Filter.ALL);
      Scene scene = new Scene(new PaintingView(model, Paintings.noExport()), width, height);
      Theme.install(scene);
      // the first lays the scene out
      scene.snapshot(null);
      drawn[0] = scene.snapshot(null);
      for (String names :
          List.of(".emotion-label", ".chip", ".entry", "#painting-origin", "#painting-place")) {
        robot.from(scene.getRoot()).lookup(names).queryAllAs(Labeled.class).stream()
            .filter(Node::isVisible)
            .forEach(this::assertWhole);
      }
      Application.setUserAgentStylesheet(null);
    });
    write(drawn[0], "painting-" + position + "-" + theme + "-" + width + ".png");
  }

  private void assertWhole(Labeled labeled) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && !(child instanceof FontIcon)) {
        assertEquals(labeled.getText(), text.getText().replace('\n', ' '));
      }
    }
  }

  private static void write(WritableImage drawn, String name) throws IOException {
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    int[] argb = new int[width * height];
    drawn
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, argb, 0, width);
    Files.createDirectories(FOLDER);
    ImageIO.write(picture, "png", FOLDER.resolve(name).toFile());
  }
}
