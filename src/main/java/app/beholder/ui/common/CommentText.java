package app.beholder.ui.common;

import app.beholder.library.Span;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;

/**
 * A comment in its own direction and font, whatever the direction of the window around it: its
 * first letter decides. Wraps at the width it is given and starts at its own side, so Arabic stands
 * at the right. Parts of it can be marked, by a ground and a line beneath them: both are drawn
 * behind one text, which is never cut, so that letters join as they do without marks. Screens that
 * show comments load {@link #STYLESHEET}.
 */
public final class CommentText extends TextFlow {

  /** Fonts of the scripts, to be found beside this class. */
  public static final String STYLESHEET =
      CommentText.class.getResource("comments.css").toExternalForm();

  private final Path ground = drawing("mark-ground");
  private final Path underline = drawing("mark-line");
  private final Text text = new Text();
  private List<Span> marks = List.of();

  public CommentText() {
    getStyleClass().add("comment-text");
    getChildren().addAll(ground, underline, text);
  }

  private static Path drawing(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    path.setStroke(null);
    return path;
  }

  /** Shows a comment; line breaks in it are kept. */
  public void show(String comment) {
    show(comment, List.of());
  }

  /**
   * Shows a comment with parts of it marked.
   *
   * @param newMarks in order, within the comment
   */
  public void show(String comment, List<Span> newMarks) {
    text.setText(comment);
    marks = newMarks;
    requestLayout();
    setNodeOrientation(
        isRightToLeft(comment) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    setAccessibleText(comment);
    setScript("script-" + script(comment));
  }

  /** Styles are looked up anew only where the script is another one: that takes its time. */
  private void setScript(String styleClass) {
    if (!getStyleClass().contains(styleClass)) {
      getStyleClass().removeIf(other -> other.startsWith("script-"));
      getStyleClass().add(styleClass);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    draw(ground, mark -> getRangeShape(mark.start(), mark.end(), false));
    draw(underline, mark -> getUnderlineShape(mark.start(), mark.end()));
  }

  /**
   * JavaFX counts the places of shapes from the left, but draws what lies in a node that runs from
   * right to left mirrored.
   */
  private void draw(Path path, Function<Span, PathElement[]> shape) {
    path.getElements().setAll(marks.stream().map(shape).flatMap(Stream::of).toList());
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    path.getTransforms()
        .setAll(mirrored ? List.of(new Scale(-1, 1, getWidth() / 2, 0)) : List.of());
  }

  /**
   * Whether the first character with a direction runs from right to left, as the Unicode bidi
   * algorithm asks.
   */
  public static boolean isRightToLeft(String comment) {
    for (int i = 0; i < comment.length(); i += Character.charCount(comment.codePointAt(i))) {
      byte direction = Character.getDirectionality(comment.codePointAt(i));
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return false;
      }
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }

  private static String script(String comment) {
    return comment
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .map(script ->
            switch (script) {
              case ARABIC -> "arabic";
              case HAN, HIRAGANA, KATAKANA -> "chinese";
              default -> "other";
            })
        .orElse("other");
  }
}
