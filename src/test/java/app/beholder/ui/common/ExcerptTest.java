package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Span;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ExcerptTest {
  private static final String ENGLISH = "The old man looks past us, tired but kind. ";
  private static final String ARABIC = "الرجل العجوز ينظر بعيدا بعين طيبة. ";
  private static final String CHINESE = "老人望着远方，疲倦却和善。";

  private Excerpt excerpt;

  @BeforeEach
  void make() {
    excerpt = fx(Excerpt::new);
  }

  @Test
  void whatFitsIsShownAsItIs() {
    assertEquals("The old man", shown("The old man", List.of(), 300, 20));
    assertEquals("", shown("", List.of(), 300, 20));
    assertEquals("one two", shown("one\ntwo", List.of(), 300, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, ARABIC, CHINESE})
  void theEndIsCutAfterWholeLines(String sentence) {
    String text = sentence.repeat(20);
    String shown = shown(text, List.of(), 300, 60);
    assertTrue(shown.endsWith("…"), shown);
    assertTrue(text.startsWith(shown.substring(0, shown.length() - 1)), shown);
    assertTrue(shown.length() > 50, shown);
    assertTrue(lines() > 1 && bottom() <= 61, lines() + " lines down to " + bottom());
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, ARABIC, CHINESE})
  void theFirstMarkIsInSight(String sentence) {
    String text = sentence.repeat(20);
    Span mark = new Span(200, 204);
    String shown = shown(text, List.of(mark, new Span(204, 205)), 300, 60);
    assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
    assertTrue(shown.contains(text.substring(mark.start(), mark.end())), shown);
    assertTrue(!((Path) excerpt.lookup(".mark-ground")).getElements().isEmpty());
  }

  @Test
  void aMarkAtTheEndIsInSight() {
    String text = ENGLISH.repeat(12) + "whale";
    Span mark = new Span(text.length() - 5, text.length());
    String shown = shown(text, List.of(mark), 300, 60);
    assertTrue(shown.endsWith("whale"), shown);
    assertTrue(lines() > 1, shown);
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    String shown = shown("x".repeat(5000), List.of(), 200, 20);
    assertTrue(shown.matches("x{5,60}…"), shown);
  }

  @Test
  void withoutRoomNothingBreaks() {
    shown(ENGLISH.repeat(3), List.of(new Span(50, 60)), 0, 0);
    shown(ENGLISH.repeat(3), List.of(new Span(50, 60)), 5, 5);
  }

  private String shown(String text, List<Span> marks, double width, double height) {
    return fx(() -> {
      excerpt.show(text, marks);
      new Scene(new VBox(new Pane(excerpt)));
      excerpt.getScene().getRoot().applyCss();
      excerpt.resize(width, height);
      excerpt.layout();
      return ((Text) flow().getChildren().getLast()).getText();
    });
  }

  private TextFlow flow() {
    return (TextFlow) excerpt.getChildrenUnmodifiable().getFirst();
  }

  private int lines() {
    return fx(() -> flow().getLayoutInfo().getTextLineCount());
  }

  private double bottom() {
    return fx(() -> flow().getLayoutInfo().getTextLine(lines() - 1, false).bounds().getMaxY());
  }

  private static <T> T fx(Callable<T> action) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, action);
  }
}
