package app.beholder.ui.shell;

import app.beholder.ui.common.Command;
import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu bar, with everything that the window can do and its keys. */
final class ShellMenu extends MenuBar {
  private final ShellViewModel shell;
  private final Texts texts;

  ShellMenu(ShellViewModel shell, ShellCommands commands, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    setUseSystemMenuBar(true);
    commands.groups().forEach(group -> getMenus().add(menu(group)));
  }

  private Menu menu(CommandGroup group) {
    Menu menu = new Menu(group.title());
    for (Command command : group.commands()) {
      if (command.beginsSection()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().add(item(command));
      if (command.id().equals(ShellCommands.OPEN)) {
        menu.getItems().add(recent());
      }
    }
    return menu;
  }

  private static MenuItem item(Command command) {
    MenuItem item = command.selected().<MenuItem>map(ShellMenu::check).orElseGet(MenuItem::new);
    item.setText(command.title());
    command.keys().ifPresent(item::setAccelerator);
    item.disableProperty().bind(command.enabled().map(enabled -> !enabled));
    item.setOnAction(event -> command.run());
    return item;
  }

  private static CheckMenuItem check(ObservableValue<Boolean> selected) {
    CheckMenuItem item = new CheckMenuItem();
    selected.subscribe(item::setSelected);
    return item;
  }

  private Menu recent() {
    Menu menu = new Menu(texts.get("menu.recent"));
    shell.recent().subscribe(() -> fillRecent(menu));
    fillRecent(menu);
    return menu;
  }

  private void fillRecent(Menu menu) {
    menu.getItems().clear();
    for (RecentLibrary library : shell.recent()) {
      MenuItem item = new MenuItem(library.name());
      item.setMnemonicParsing(false);
      item.setOnAction(event -> shell.open(library.folder()));
      item.setDisable(!library.there());
      menu.getItems().add(item);
    }
    if (menu.getItems().isEmpty()) {
      MenuItem none = new MenuItem(texts.get("menu.recent.none"));
      none.setDisable(true);
      menu.getItems().add(none);
    }
  }
}
