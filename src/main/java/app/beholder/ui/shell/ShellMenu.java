package app.beholder.ui.shell;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSizeKeys;
import app.beholder.ui.common.Texts;
import app.beholder.ui.common.Theme;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The menu bar, with everything that the window can do and its keys. */
final class ShellMenu extends MenuBar {
  private final ShellViewModel shell;
  private final Texts texts;
  private final ObservableValue<Boolean> nothingOpen;

  /**
   * @param search puts the keyboard into the search field
   */
  ShellMenu(ShellViewModel shell, Texts texts, Runnable search) {
    this.shell = shell;
    this.texts = texts;
    nothingOpen = shell.openProperty().map(open -> open.isEmpty());
    setUseSystemMenuBar(true);
    getMenus().addAll(file(), view(), go(search), help());
  }

  private Menu file() {
    Menu recent = new Menu(texts.get("menu.file.recent"));
    shell.recent().subscribe(() -> fillRecent(recent));
    fillRecent(recent);
    MenuItem close = item("menu.file.close", Shortcuts.CLOSE, shell::closeLibrary);
    close.disableProperty().bind(nothingOpen);
    return menu(
        "menu.file",
        item("menu.file.open", Shortcuts.OPEN, shell::chooseAndOpen),
        recent,
        new SeparatorMenuItem(),
        item("menu.file.import", Shortcuts.IMPORT, shell::importData),
        new SeparatorMenuItem(),
        close,
        new SeparatorMenuItem(),
        item("menu.file.preferences", Shortcuts.PREFERENCES, shell::showPreferences),
        item("menu.file.quit", Shortcuts.QUIT, this::quit));
  }

  private void fillRecent(Menu menu) {
    menu.getItems().clear();
    for (RecentLibrary library : shell.recent()) {
      MenuItem item = item(library.name(), () -> shell.open(library.folder()));
      item.setDisable(!library.there());
      menu.getItems().add(item);
    }
    if (menu.getItems().isEmpty()) {
      MenuItem none = item(texts.get("menu.file.recent.none"), () -> {});
      none.setDisable(true);
      menu.getItems().add(none);
    }
  }

  private Menu view() {
    CheckMenuItem dark = new CheckMenuItem(texts.get("menu.view.dark"));
    dark.setAccelerator(Shortcuts.DARK);
    dark.setOnAction(event -> shell.toggleAppearance());
    shell
        .appearanceProperty()
        .subscribe(now -> dark.setSelected(Theme.shown(now) == Appearance.DARK));
    return menu(
        "menu.view",
        dark,
        new SeparatorMenuItem(),
        item("menu.view.larger", TextSizeKeys.LARGER, shell::largerText),
        item("menu.view.smaller", TextSizeKeys.SMALLER, shell::smallerText),
        item("menu.view.normal", TextSizeKeys.NORMAL, shell::normalText),
        new SeparatorMenuItem(),
        item("menu.view.fullScreen", Shortcuts.FULL_SCREEN, this::toggleFullScreen));
  }

  private Menu go(Runnable search) {
    MenuItem gallery = item("menu.go.gallery", Shortcuts.GALLERY, shell::back);
    MenuItem find = item("menu.go.search", Shortcuts.SEARCH, search);
    MenuItem clear = item("menu.go.clear", Shortcuts.CLEAR, shell::clearFilter);
    for (MenuItem item : new MenuItem[] {gallery, find, clear}) {
      item.disableProperty().bind(nothingOpen);
    }
    return menu("menu.go", gallery, find, new SeparatorMenuItem(), clear);
  }

  private Menu help() {
    return menu(
        "menu.help",
        item("menu.help.keys", Shortcuts.KEYS, this::tellKeys),
        item(texts.get("menu.help.log"), shell::showLog),
        item(texts.get("menu.help.diagnostics"), shell::copyDiagnostics),
        item(
            texts.get("menu.help.about"),
            () -> shell.tell(texts.get("about.title"), texts.get("about.text"))));
  }

  private void tellKeys() {
    shell.tell(
        texts.get("keys.title"),
        texts.get(
            "keys.text",
            Shortcuts.SEARCH.getDisplayText(),
            Shortcuts.OPEN.getDisplayText(),
            Shortcuts.IMPORT.getDisplayText(),
            Shortcuts.CLEAR.getDisplayText(),
            Shortcuts.GALLERY.getDisplayText()));
  }

  private void quit() {
    if (getScene() != null && getScene().getWindow() != null) {
      getScene().getWindow().hide();
    }
  }

  private void toggleFullScreen() {
    if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
      stage.setFullScreen(!stage.isFullScreen());
    }
  }

  private Menu menu(String key, MenuItem... items) {
    return new Menu(texts.get(key), null, items);
  }

  private MenuItem item(String key, KeyCombination keys, Runnable action) {
    MenuItem item = item(texts.get(key), action);
    item.setAccelerator(keys);
    return item;
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }
}
