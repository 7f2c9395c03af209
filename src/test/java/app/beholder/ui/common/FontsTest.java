package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@EnabledOnOs(OS.LINUX)
@ExtendWith(ApplicationExtension.class)
class FontsTest {
  private static final double SIZE = 32;

  /** Characters that no font has, drawn and shaped: they look as any missing character does. */
  private static final String MISSING = "\uA500";

  private static final String MISSING_ARABIC = "\u0870";

  private static final String ARABIC =
      "تمنحني هذه السماء الواسعة شعورا بالهدوء وتذكرني الأشجار البعيدة ببيت جدي القديم قرب النهر";

  @Test
  void theThreeFamiliesCanBeNamed() {
    Map<String, String> families =
        Map.of(
            "Inter",
            "Inter Regular",
            "DejaVu Sans",
            "DejaVu Sans",
            "Noto Sans SC",
            "Noto Sans SC Regular");
    assertEquals(
        families,
        families.keySet().stream()
            .collect(Collectors.toMap(f -> f, f -> Font.font(f, SIZE).getName())));
    assertEquals("Inter Bold", Font.font("Inter", FontWeight.BOLD, SIZE).getName());
    assertEquals("Inter SemiBold", Font.font("Inter SemiBold", SIZE).getName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"System", "Inter", "DejaVu Sans", "Noto Sans SC"})
  void everyFamilyDrawsLatinArabicAndChinese(String family) {
    for (FontWeight weight : List.of(FontWeight.NORMAL, FontWeight.BOLD)) {
      for (String character : List.of("g", "é", "画", "憂")) {
        assertNotEquals(ink(family, weight, MISSING), ink(family, weight, character), character);
      }
      for (String character : List.of("ش", "ة")) {
        assertNotEquals(
            ink(family, weight, MISSING_ARABIC), ink(family, weight, character), character);
      }
    }
  }

  @Test
  void missingCharactersLookAlike() {
    assertEquals(
        ink("System", FontWeight.NORMAL, MISSING), ink("System", FontWeight.NORMAL, "\uA501"));
  }

  @Test
  void arabicLettersJoin() {
    assertTrue(
        width("ببب") < 0.9 * 3 * width("ب"),
        "three joined letters are narrower than three that stand alone");
    assertNotEquals(
        ink("System", FontWeight.NORMAL, "لا"), ink("System", FontWeight.NORMAL, "ل\u200Cا"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"System", "DejaVu Sans"})
  void arabicOfSeveralLinesStaysWithinItsWidth(String family) {
    double wrapAt = 500;
    Text text = new Text(ARABIC);
    text.setFont(Font.font(family, 24));
    text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
    text.setWrappingWidth(wrapAt);
    double height = text.getLayoutBounds().getHeight();
    assertTrue(
        text.getLayoutBounds().getWidth() <= wrapAt, "width " + text.getLayoutBounds().getWidth());
    text.setWrappingWidth(0);
    double lines = Math.ceil(text.getLayoutBounds().getWidth() / wrapAt);
    assertTrue(
        height >= lines * text.getLayoutBounds().getHeight() * 0.9,
        "height " + height + " for " + lines + " lines");
  }

  private static double width(String characters) {
    Text text = new Text(characters);
    text.setFont(Font.font("System", SIZE));
    return text.getLayoutBounds().getWidth();
  }

  /** The drawn picture of a text as a hash. */
  private static int ink(String family, FontWeight weight, String characters) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          Text text = new Text(characters);
          text.setFont(Font.font(family, weight, SIZE));
          SnapshotParameters parameters = new SnapshotParameters();
          parameters.setFill(Color.WHITE);
          WritableImage image = text.snapshot(parameters, null);
          PixelReader pixels = image.getPixelReader();
          int hash = 1;
          for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
              hash = 31 * hash + pixels.getArgb(x, y);
            }
          }
          return hash;
        });
  }
}
