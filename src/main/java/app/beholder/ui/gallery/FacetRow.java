package app.beholder.ui.gallery;

import app.beholder.model.Emotion;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * One value of a facet: a check, its name, and at the end of the line its count. A click anywhere
 * in it chooses.
 */
final class FacetRow extends HBox {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final FacetViewModel facet;
  private final Texts texts;
  private final NumberFormat numbers =
      NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.DISPLAY));
  private final CheckBox check = new CheckBox();
  private final Label count = new Label();
  private @Nullable FacetValue shown;

  /**
   * @param inList whether the keyboard moves between the cells of a list, not between checks
   */
  FacetRow(FacetViewModel facet, Texts texts, boolean inList) {
    this.facet = facet;
    this.texts = texts;
    getStyleClass().add("facet-row");
    setAlignment(Pos.CENTER_LEFT);
    check.setMaxWidth(Double.MAX_VALUE);
    check.setMinWidth(0);
    check.setMnemonicParsing(false);
    // the row takes the clicks, also those beside the check
    check.setMouseTransparent(true);
    check.setFocusTraversable(!inList);
    check.setOnAction(event -> toggle());
    HBox.setHgrow(check, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(check, count);
    setOnMouseClicked(this::click);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      if (check.isFocusTraversable()) {
        check.requestFocus();
      }
      toggle();
    }
  }

  private void toggle() {
    if (shown != null) {
      facet.toggle(shown);
    }
  }

  void show(FacetValue value) {
    shown = value;
    check.setText(value.label());
    check.setSelected(value.chosen());
    check.setAccessibleText(texts.get("facet.value", value.label(), value.count()));
    value.emotion().ifPresentOrElse(this::mark, () -> check.setGraphic(null));
    count.setText(numbers.format(value.count()));
    pseudoClassStateChanged(NOTHING, value.count() == 0);
  }

  private void mark(Emotion emotion) {
    if (check.getGraphic() instanceof EmotionDot dot) {
      dot.show(emotion);
    } else {
      check.setGraphic(new EmotionDot(emotion));
    }
  }

  /** What a screen reader says of a value in a list. */
  String words(FacetValue value) {
    String key = value.chosen() ? "facet.value.chosen" : "facet.value";
    return texts.get(key, value.label(), value.count());
  }
}
