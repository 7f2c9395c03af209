package app.beholder.ui.models;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What stands in the place of packages while there are none: what they are and how to get one. */
final class NoModelsYet extends VBox {

  NoModelsYet(ModelsViewModel model, Texts texts) {
    setId("models-empty");
    getStyleClass().add("nothing-yet");
    setAlignment(Pos.CENTER);
    Label title = new Label(texts.get("empty.title"));
    title.getStyleClass().add(Styles.TITLE_4);
    VBox words =
        new VBox(
            part("empty.what.title", "empty.what", texts),
            part("empty.get.title", "empty.get", texts),
            part("empty.make.title", "empty.make", texts));
    words.getStyleClass().add("parts");
    Button add = new Button(texts.get("import.button"), Icons.of(Material2OutlinedAL.ADD));
    add.setId("import-first-model");
    add.getStyleClass().add(Styles.ACCENT);
    add.setOnAction(event -> model.importModel());
    Label drop = new Label(texts.get("empty.drop"));
    drop.getStyleClass().add("small-print");
    drop.setWrapText(true);
    getChildren().addAll(title, words, add, drop);
  }

  private static Node part(String titleKey, String textKey, Texts texts) {
    Label title = new Label(texts.get(titleKey));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    Label text = new Label(texts.get(textKey));
    text.setWrapText(true);
    text.getStyleClass().add("quiet");
    VBox part = new VBox(title, text);
    part.getStyleClass().add("part");
    return part;
  }
}
