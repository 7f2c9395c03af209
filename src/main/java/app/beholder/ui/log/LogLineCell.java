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
    // a tab would be as wide as the font likes
    setText(line == null || empty ? null : line.text().replace("\t", "    "));
    LogLevel level = line == null || empty ? LogLevel.INFO : line.level();
    pseudoClassStateChanged(WARNING, level == LogLevel.WARN);
    pseudoClassStateChanged(ERROR, level == LogLevel.ERROR);
  }
}
