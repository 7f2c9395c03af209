package app.beholder.ui.shell;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A quiet bar above a screen that says what to try first. */
final class HintBar extends HBox {

  /**
   * @param leave puts the keyboard back on the screen once the hint is gone
   */
  HintBar(HintsViewModel hints, Texts texts, Runnable leave) {
    setId("hint");
    getStyleClass().add("hint-bar");
    getStylesheets().add(HintBar.class.getResource("hints.css").toExternalForm());
    setAlignment(Pos.CENTER_LEFT);
    Label text = new Label();
    text.textProperty().bind(hints.textProperty());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button dismiss = new Button(texts.get("hint.dismiss"));
    dismiss.setId("hint-dismiss");
    dismiss.setMnemonicParsing(true);
    dismiss.setTooltip(new Tooltip(texts.get("hint.dismiss.tip")));
    dismiss.getStyleClass().add(Styles.SMALL);
    dismiss.setMinWidth(USE_PREF_SIZE);
    dismiss.setOnAction(event -> {
      hints.dismiss();
      leave.run();
    });
    getChildren().addAll(Icons.of(Material2OutlinedAL.LIGHTBULB), text, dismiss);
    visibleProperty().bind(hints.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
