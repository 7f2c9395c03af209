package app.beholder.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.testing.TextContrast.Measured;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.testfx.framework.junit5.ApplicationExtension;

/** Measures what is known. */
@ExtendWith(ApplicationExtension.class)
class TextContrastTest {
  private static final double CLOSE = 0.06;

  /** Whatever the tests before looked like. */
  @BeforeEach
  void plainLook() throws Exception {
    HeadlessFx.call(() -> {
      Application.setUserAgentStylesheet(null);
      return CLOSE;
    });
  }

  private static List<Measured> measure(Node... nodes) throws Exception {
    return HeadlessFx.call(() -> TextContrast.of(new Scene(new VBox(nodes), 300, 200).getRoot()));
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.setStyle(style);
    return label;
  }

  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21",
    "#ffffff, #000000, 21",
    "#767676, #ffffff, 4.54",
    "#777777, #ffffff, 4.48",
    "#0969da, #ffffff, 5.19",
    "#8b949e, #0d1117, 6.15",
    "#e0b01e, #ffffff, 2.02",
    "#ffffff, #fffffe, 1"
  })
  void aTextOnAGround(String text, String ground, double ratio) throws Exception {
    String style = "-fx-text-fill: " + text + "; -fx-background-color: " + ground;
    List<Measured> measured = measure(label("words", style));
    assertEquals(1, measured.size());
    assertEquals(ratio, measured.getFirst().ratio(), CLOSE);
    assertEquals(ratio >= 4.5, measured.getFirst().isEnough());
    assertEquals(ratio, Contrast.ratio(Color.web(text), Color.web(ground)), 0.01);
  }

  @Test
  void whateverFadesItCounts() throws Exception {
    String black = "-fx-text-fill: black; -fx-opacity: 0.5";
    StackPane faded = new StackPane(label("words", "-fx-text-fill: black"));
    faded.setOpacity(0.5);
    Label through = label("words", "-fx-text-fill: rgba(0, 0, 0, 0.5)");
    for (Node node : List.of(label("words", black), faded, through)) {
      List<Measured> measured = measure(node);
      assertEquals(3.95, measured.getFirst().ratio(), CLOSE, node.toString());
      assertFalse(measured.getFirst().isEnough());
    }
  }

  @Test
  void theWorseHalfOfAGroundCounts() throws Exception {
    HBox halves = new HBox(new StackPane(), new StackPane());
    halves.getChildren().getFirst().setStyle("-fx-background-color: white; -fx-pref-width: 150px");
    halves.getChildren().getLast().setStyle("-fx-background-color: #444; -fx-pref-width: 150px");
    StackPane both = new StackPane(halves, label("words across the middle", "-fx-text-fill: #222"));
    List<Measured> measured = measure(both);
    assertTrue(measured.getFirst().ratio() < 2, measured.toString());
  }

  @Test
  void largeTextMayBeFainter() throws Exception {
    String grey = "-fx-text-fill: #888; -fx-background-color: white; ";
    List<Measured> measured =
        measure(
            label("large", grey + "-fx-font-size: 24px"),
            label("bold", grey + "-fx-font-size: 19px; -fx-font-weight: bold"),
            label("not bold", grey + "-fx-font-size: 19px"));
    assertEquals(List.of(3.0, 3.0, 4.5), measured.stream().map(Measured::limit).toList());
  }

  @Test
  void leavesOutWhatNeedNotBeReadAndWhatIsNotSeen() throws Exception {
    Button disabled = new Button("disabled");
    disabled.setDisable(true);
    Label hidden = new Label("hidden");
    hidden.setVisible(false);
    StackPane covered = new StackPane(new Label("covered"), new StackPane());
    covered.getChildren().getLast().setStyle("-fx-background-color: white");
    Button iconAndWords = new Button("", new FontIcon(Material2AL.CLOSE));
    Button iconAlone = new Button("", new FontIcon(Material2AL.CLOSE));
    iconAndWords.setText("Close");
    List<Measured> measured =
        measure(disabled, hidden, covered, iconAndWords, iconAlone, new Label("far"));
    assertEquals(3, measured.size(), measured.toString());
    assertEquals("Close", measured.getFirst().text());
    assertEquals(3, measured.get(1).limit(), "an icon that stands alone");
    assertEquals("far", measured.getLast().text());
  }
}
