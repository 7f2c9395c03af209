package app.beholder.ui.importing;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A {@link Notice} below a field, with a sign of its kind; takes its room also while there is none. */
final class NoticeLabel extends Label {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  NoticeLabel(ObservableValue<Notice> notice) {
    getStyleClass().add("notice");
    setWrapText(true);
    notice.subscribe(this::show);
  }

  private void show(Notice notice) {
    setText(notice.text());
    pseudoClassStateChanged(PROBLEM, notice.kind() == Notice.Kind.PROBLEM);
    pseudoClassStateChanged(FOUND, notice.kind() == Notice.Kind.FOUND);
    setGraphic(
        switch (notice.kind()) {
          case NONE -> null;
          case FOUND -> new FontIcon(Material2AL.CHECK_CIRCLE_OUTLINE);
          case PROBLEM -> new FontIcon(Material2AL.ERROR_OUTLINE);
        });
  }
}
