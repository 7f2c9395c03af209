package app.beholder.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.library.Span;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CommentTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The sea is calm|false",
        "البحر هادئ|true",
        "海很平静|false",
        "Like العربية in English|false",
        "اللوحة Mona Lisa|true",
        "\"12, البحر\"|true",
        "😊 البحر|true",
        "123 ...|false",
        "''|false"
      })
  void theFirstLetterDecides(String comment, boolean rightToLeft) {
    assertEquals(rightToLeft, CommentText.isRightToLeft(comment));
  }

  @Test
  void marksStandBehindTheirWords() {
    Bounds sea = mark("sea and sun", new Span(0, 3), 400);
    assertEquals(0, sea.getMinX(), 0.5);
    assertTrue(sea.getMaxX() < 100, sea.toString());
    Bounds sun = mark("sea and sun", new Span(8, 11), 400);
    assertTrue(sun.getMinX() > sea.getMaxX(), sun.toString());
  }

  @Test
  void marksInArabicStandAtTheRight() {
    Bounds first = mark("البحر هادئ جدا", new Span(0, 5), 400);
    assertEquals(400, first.getMaxX(), 0.5);
    assertTrue(first.getMinX() > 300, first.toString());
    Bounds second = mark("البحر هادئ جدا", new Span(6, 10), 400);
    assertTrue(second.getMaxX() < first.getMinX(), second.toString());
    Bounds foreign = mark("البحر Monet", new Span(6, 11), 400);
    assertTrue(foreign.getMaxX() < first.getMinX(), foreign.toString());
  }

  @Test
  void aMarkOverSeveralLinesFollowsThem() {
    Bounds one = mark("البحر هادئ", new Span(0, 10), 400);
    Bounds two = mark("البحر هادئ البحر هادئ البحر هادئ", new Span(0, 20), 100);
    assertTrue(two.getHeight() > 1.8 * one.getHeight(), one + " and " + two);
    assertTrue(two.getMinX() >= 0 && two.getMaxX() <= 100.5, two.toString());
  }

  @Test
  void marksGoWithTheirComment() {
    CommentText comment = new CommentText();
    comment.show("sea and sun", List.of(new Span(0, 3)));
    comment.show("sea and sun");
    assertTrue(bounds(comment, 400).getWidth() <= 1);
  }

  /** Where the ground of a mark lies in a scene as wide as the comment. */
  private static Bounds mark(String text, Span span, double width) {
    CommentText comment = new CommentText();
    comment.show(text, List.of(span));
    return bounds(comment, width);
  }

  private static Bounds bounds(CommentText comment, double width) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          VBox box = new VBox(comment);
          new Scene(box, width, 200);
          box.applyCss();
          box.layout();
          Path ground = (Path) comment.lookup(".mark-ground");
          ground.setFill(Color.GOLD);
          return ground.localToScene(ground.getLayoutBounds());
        });
  }
}
