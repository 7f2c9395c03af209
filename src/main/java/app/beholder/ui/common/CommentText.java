package app.beholder.ui.common;

import java.lang.Character.UnicodeScript;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A comment in its own direction and font, whatever the direction of the window around it: its
 * first letter decides. Wraps at the width it is given and starts at its own side, so Arabic stands
 * at the right. Screens that show comments load {@link #STYLESHEET}.
 */
public final class CommentText extends TextFlow {

  /** Fonts of the scripts, to be found beside this class. */
  public static final String STYLESHEET =
      CommentText.class.getResource("comments.css").toExternalForm();

  private final Text text = new Text();

  public CommentText() {
    getStyleClass().add("comment-text");
    getChildren().add(text);
  }

  /** Shows a comment; line breaks in it are kept. */
  public void show(String comment) {
    text.setText(comment);
    setNodeOrientation(
        isRightToLeft(comment) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    getStyleClass().removeIf(styleClass -> styleClass.startsWith("script-"));
    getStyleClass().add("script-" + script(comment));
    setAccessibleText(comment);
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
