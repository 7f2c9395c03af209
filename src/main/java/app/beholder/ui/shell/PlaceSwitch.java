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

/** Goes between the paintings of a library and the page of what it holds. */
final class PlaceSwitch extends HBox {
  private final ShellViewModel shell;
  private final Texts texts;

  PlaceSwitch(ShellViewModel shell, ShellCommands commands, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    getStyleClass().add("place-switch");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    ToggleButton gallery = button(commands.get(ShellCommands.GALLERY));
    gallery.getStyleClass().add(Styles.LEFT_PILL);
    ToggleButton collection = button(commands.get(ShellCommands.COLLECTION));
    collection.getStyleClass().add(Styles.RIGHT_PILL);
    getChildren().addAll(gallery, collection);
    shell.placeProperty().subscribe(() -> show(gallery, collection));
    show(gallery, collection);
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

  /** A painting is one of the gallery's. */
  private void show(ToggleButton gallery, ToggleButton collection) {
    boolean atCollection = shell.placeProperty().get() == Place.COLLECTION;
    gallery.setSelected(!atCollection);
    collection.setSelected(atCollection);
  }
}
