package app.beholder.ui.shell;

import app.beholder.ui.common.Command;
import app.beholder.ui.common.KeyNames;
import app.beholder.ui.common.Texts;
import app.beholder.ui.shell.ShellViewModel.Place;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Goes between the paintings of a library, the page of what it holds, and the models. */
final class PlaceSwitch extends HBox {
  private final Texts texts;

  PlaceSwitch(ShellViewModel shell, ShellCommands commands, Texts texts) {
    this.texts = texts;
    getStyleClass().add("place-switch");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    ToggleButton gallery = button(commands.get(ShellCommands.GALLERY));
    gallery.getStyleClass().add(Styles.LEFT_PILL);
    ToggleButton collection = button(commands.get(ShellCommands.COLLECTION));
    collection.getStyleClass().add(Styles.CENTER_PILL);
    ToggleButton models = button(commands.get(ShellCommands.MODELS));
    models.getStyleClass().add(Styles.RIGHT_PILL);
    getChildren().addAll(gallery, collection, models);
    shell
        .placeProperty()
        .subscribe(place -> {
          // a painting is one of the gallery's
          gallery.setSelected(place != Place.COLLECTION && place != Place.MODELS);
          collection.setSelected(place == Place.COLLECTION);
          models.setSelected(place == Place.MODELS);
        });
  }

  private ToggleButton button(Command go) {
    String text = "bar." + go.id();
    ToggleButton button = new ToggleButton(texts.get(text));
    button.setId("go-" + go.id());
    String keys = go.keys().map(KeyNames.ofThisSystem()::text).orElse("");
    button.setTooltip(new Tooltip(texts.get(text + ".tip", keys)));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> {
      // a second press must not leave the switch without a side
      button.setSelected(true);
      go.run();
    });
    return button;
  }
}
