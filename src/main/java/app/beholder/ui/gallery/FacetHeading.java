package app.beholder.ui.gallery;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The heading of a part of the sidebar; a click folds it. Says how many values are chosen in it.
 */
final class FacetHeading extends Button {

  FacetHeading(Fold fold, Texts texts) {
    FontIcon chevron = Icons.of(Material2AL.EXPAND_MORE);
    setGraphic(chevron);
    getStyleClass().addAll(Styles.FLAT, "facet-heading");
    setMnemonicParsing(false);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(event -> fold.turnOver());
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("facet.heading", fold.title(), fold.chosenProperty().get()),
                fold.chosenProperty()));
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    texts.get(
                        fold.expandedProperty().get() ? "facet.unfolded" : "facet.folded",
                        getText()),
                textProperty(),
                fold.expandedProperty()));
    fold.expandedProperty()
        .subscribe(expanded ->
            chevron.setIconCode(expanded ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
  }
}
