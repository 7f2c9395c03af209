package app.beholder.ui.log;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line; warnings and errors stand out. */
final class LogLineCell extends ListCell<LogLine> {
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  @Override
  protected void updateItem(@Nullable LogLine line, boolean empty) {
    super.updateItem(line, empty);
    boolean there = line != null && !empty;
    // a tab would be as wide as the font likes
    setText(there ? line.text().replace("\t", "    ") : null);
    pseudoClassStateChanged(WARNING, there && line.level() == LogLevel.WARN);
    pseudoClassStateChanged(ERROR, there && line.level() == LogLevel.ERROR);
  }
}
