package app.beholder.ui.common;

import app.beholder.library.Span;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A label that can mark parts of its text. What is marked is shown by an {@link Excerpt} in the
 * text's place; screens that show it load {@link CommentText#STYLESHEET}.
 */
public final class MarkedLabel extends Label {
  private @Nullable Excerpt excerpt;
  private boolean marked;

  /**
   * Shows a text with parts of it marked.
   *
   * @param marks in order, within the text
   */
  public void show(String text, List<Span> marks) {
    setText(text);
    marked = !marks.isEmpty();
    if (marked && excerpt == null) {
      excerpt = new Excerpt();
      excerpt.setManaged(false);
    }
    if (excerpt != null) {
      excerpt.show(text, marks);
    }
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    double plain = super.computePrefWidth(height);
    return excerpt == null || !marked
        ? plain
        : Math.max(plain, snappedLeftInset() + excerpt.prefWidth(-1) + snappedRightInset());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    getChildren().stream().filter(Text.class::isInstance).forEach(text -> text.setVisible(!marked));
    if (excerpt != null) {
      excerpt.setVisible(marked);
      layOut(excerpt);
    }
  }

  private void layOut(Excerpt shown) {
    if (!getChildren().contains(shown)) {
      getChildren().add(shown);
    }
    double left = snappedLeftInset();
    double top = snappedTopInset();
    shown.setTextAlignment(getTextAlignment());
    shown.resizeRelocate(
        left,
        top,
        Math.max(0, getWidth() - left - snappedRightInset()),
        Math.max(0, getHeight() - top - snappedBottomInset()));
  }
}
