package app.beholder.ui.importing;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A {@link Notice} with a sign of its kind. */
final class NoticeLabel extends Label {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

  NoticeLabel(ObservableValue<Notice> notice) {
    getStyleClass().add("notice");
    setWrapText(true);
    notice.subscribe(this::show);
  }

  /** Stands below a field, in line with it, and takes no room while there is nothing to say. */
  NoticeLabel belowField() {
    getStyleClass().add("below-field");
    managedProperty().bind(textProperty().isNotEmpty());
    return this;
  }

  private void show(Notice notice) {
    setText(notice.text());
    pseudoClassStateChanged(PROBLEM, notice.kind() == Notice.Kind.PROBLEM);
    pseudoClassStateChanged(FOUND, notice.kind() == Notice.Kind.FOUND);
    setGraphic(
        switch (notice.kind()) {
          case NONE, PENDING -> null;
          case FOUND -> new FontIcon(Material2AL.CHECK_CIRCLE_OUTLINE);
          case PROBLEM -> new FontIcon(Material2AL.ERROR_OUTLINE);
        });
  }
}
