package app.beholder.ui.collection;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What stands in the place of charts where there is nothing to draw: why, and what to do. */
final class NothingYet extends VBox {

  NothingYet(Runnable importData, Texts texts) {
    setId("collection-empty");
    getStyleClass().add("nothing-yet");
    setAlignment(Pos.CENTER);
    Label title = new Label(texts.get("empty.title"));
    title.getStyleClass().add(Styles.TITLE_4);
    Label text = new Label(texts.get("empty.text"));
    text.getStyleClass().add("words");
    text.setWrapText(true);
    text.setTextAlignment(TextAlignment.CENTER);
    Button add = new Button(texts.get("empty.import"), Icons.of(Material2OutlinedAL.LIBRARY_ADD));
    add.setId("collection-import");
    add.setOnAction(event -> importData.run());
    getChildren().addAll(title, text, add);
  }
}
