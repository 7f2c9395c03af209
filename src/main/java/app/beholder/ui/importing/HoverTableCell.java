package app.beholder.ui.importing;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A text on one line; the whole of it when the mouse rests on it. */
final class HoverTableCell<S> extends TableCell<S, String> {
  private final Tooltip whole = new Tooltip();

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    String shown = text == null || empty ? "" : text;
    setText(shown);
    whole.setText(shown);
    setTooltip(shown.isEmpty() ? null : whole);
  }
}
