package app.beholder.ui.gallery;

import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import java.text.NumberFormat;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One value of a facet: a check, its name, and at the end of the line its count. */
final class FacetRow extends HBox {
  static final double HEIGHT = 28;
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  private final Texts texts;
  private final NumberFormat numbers =
      NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.DISPLAY));
  private final CheckBox check = new CheckBox();
  private final Label count = new Label();
  private @Nullable FacetValue shown;

  FacetRow(FacetViewModel facet, Texts texts) {
    this.texts = texts;
    getStyleClass().add("facet-row");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    check.setMaxWidth(Double.MAX_VALUE);
    check.setMinWidth(0);
    check.setMnemonicParsing(false);
    check.setOnAction(event -> toggle(facet));
    HBox.setHgrow(check, Priority.ALWAYS);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.setOnMouseClicked(event -> check.fire());
    getChildren().addAll(check, count);
  }

  private void toggle(FacetViewModel facet) {
    if (shown != null) {
      facet.toggle(shown);
    }
  }

  void show(FacetValue value) {
    shown = value;
    check.setText(value.label());
    check.setSelected(value.chosen());
    check.setAccessibleText(texts.get("facet.value", value.label(), value.count()));
    value.emotion().ifPresent(emotion -> check.setGraphic(new EmotionDot(emotion)));
    count.setText(numbers.format(value.count()));
    pseudoClassStateChanged(NOTHING, value.count() == 0);
  }
}
