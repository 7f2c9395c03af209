package app.beholder.ui.shell;

import app.beholder.ui.common.Texts;
import app.beholder.ui.shell.ShellViewModel.Place;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** Goes between the paintings of a library and the page of what it holds. */
final class PlaceSwitch extends HBox {
  private final ShellViewModel shell;
  private final Texts texts;

  PlaceSwitch(ShellViewModel shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    getStyleClass().add("place-switch");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    ToggleButton gallery = button("gallery", Shortcuts.GALLERY, shell::back);
    gallery.getStyleClass().add(Styles.LEFT_PILL);
    ToggleButton collection = button("collection", Shortcuts.COLLECTION, shell::showCollection);
    collection.getStyleClass().add(Styles.RIGHT_PILL);
    getChildren().addAll(gallery, collection);
    shell.placeProperty().subscribe(() -> show(gallery, collection));
    show(gallery, collection);
  }

  private ToggleButton button(String place, KeyCombination keys, Runnable go) {
    ToggleButton button = new ToggleButton(texts.get("bar." + place));
    button.setId("go-" + place);
    button.setTooltip(new Tooltip(texts.get("bar." + place + ".tip", keys.getDisplayText())));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> {
      // a second press must not leave the switch without a side
      button.setSelected(true);
      go.run();
    });
    return button;
  }

  /** A painting is one of the gallery's. */
  private void show(ToggleButton gallery, ToggleButton collection) {
    boolean atCollection = shell.placeProperty().get() == Place.COLLECTION;
    gallery.setSelected(!atCollection);
    collection.setSelected(atCollection);
  }
}
