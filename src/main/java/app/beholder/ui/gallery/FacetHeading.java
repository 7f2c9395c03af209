package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The heading of a part of the sidebar; a click folds it. Says how many values are chosen in it.
 */
final class FacetHeading extends HBox {

  FacetHeading(Fold fold, Texts texts) {
    getStyleClass().add("facet-heading");
    setAlignment(Pos.CENTER_LEFT);
    FontIcon chevron = Icons.of(Material2AL.EXPAND_MORE);
    Button title = new Button(fold.title(), chevron);
    title.getStyleClass().addAll(Styles.FLAT, "title");
    title.setMnemonicParsing(false);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setOnAction(event -> fold.turnOver());
    HBox.setHgrow(title, Priority.ALWAYS);
    title
        .accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    texts.get(
                        fold.expandedProperty().get() ? "facet.unfolded" : "facet.folded",
                        fold.title(),
                        fold.chosenProperty().get()),
                fold.chosenProperty(),
                fold.expandedProperty()));
    fold.expandedProperty()
        .subscribe(expanded ->
            chevron.setIconCode(expanded ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
    getChildren().addAll(title, chosen(fold));
  }

  private static Label chosen(Fold fold) {
    Label chosen = new Label();
    chosen.getStyleClass().add("chosen");
    chosen.setMinWidth(Region.USE_PREF_SIZE);
    chosen.textProperty().bind(fold.chosenProperty().asString());
    chosen.visibleProperty().bind(fold.chosenProperty().greaterThan(0));
    chosen.managedProperty().bind(chosen.visibleProperty());
    chosen.setOnMouseClicked(event -> fold.turnOver());
    return chosen;
  }
}
