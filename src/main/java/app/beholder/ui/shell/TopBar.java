package app.beholder.ui.shell;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import app.beholder.ui.common.Theme;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above everything: which library is open, the search field, import, and light or dark. */
final class TopBar extends HBox {
  private static final double SEARCH_WIDTH = 480;
  private static final double LEAST_SEARCH_WIDTH = 200;

  /** The least room at each side, in widths of the switch, which grow with the text. */
  private static final double SIDE_IN_SWITCHES = 1.85;

  private final ShellViewModel shell;
  private final ShellCommands commands;
  private final Texts texts;
  private final Runnable leaveSearch;
  private final CustomTextField search = new CustomTextField();
  private final Label indexing = new Label();

  /**
   * @param leaveSearch puts the keyboard on what was found
   */
  TopBar(ShellViewModel shell, ShellCommands commands, Texts texts, Runnable leaveSearch) {
    this.shell = shell;
    this.commands = commands;
    this.texts = texts;
    this.leaveSearch = leaveSearch;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    PlaceSwitch places = new PlaceSwitch(shell, commands, texts);
    HBox left = new HBox(libraryMenu(), places);
    left.getStyleClass().add("where");
    HBox right = new HBox(importButton(), paletteButton(), appearanceButton());
    left.setAlignment(Pos.CENTER_LEFT);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.getStyleClass().add("actions");
    for (HBox side : new HBox[] {left, right}) {
      side.setMinWidth(0);
      side.setPrefWidth(1);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    prepareSearch();
    search
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> searchWidth(places), widthProperty(), places.widthProperty()));
    getChildren().addAll(left, search, right);
    shell.openProperty().subscribe((before, now) -> follow(before, now));
    follow(Optional.empty(), shell.openProperty().get());
  }

  /** In a narrow window the search field makes room for what stands beside it. */
  private double searchWidth(PlaceSwitch places) {
    double sides = 2 * SIDE_IN_SWITCHES * places.getWidth() + 2 * getSpacing();
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - sides;
    return Math.clamp(room, LEAST_SEARCH_WIDTH, SEARCH_WIDTH);
  }

  private MenuButton libraryMenu() {
    MenuButton menu = new MenuButton();
    menu.setId("library-menu");
    menu.getStyleClass().addAll(Styles.FLAT, "library-menu");
    menu.setMnemonicParsing(false);
    menu.setMaxWidth(Region.USE_PREF_SIZE);
    menu.textProperty()
        .bind(
            shell
                .openProperty()
                .map(open -> open.map(OpenLibrary::name).orElse(texts.get("app.name"))));
    menu.accessibleTextProperty()
        .bind(menu.textProperty().map(name -> texts.get("bar.library", name)));
    menu.setOnShowing(event -> fill(menu));
    fill(menu);
    return menu;
  }

  private void fill(MenuButton menu) {
    menu.getItems()
        .setAll(item(commands.get(ShellCommands.OPEN)), item(commands.get(ShellCommands.IMPORT)));
    if (!shell.recent().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (RecentLibrary library : shell.recent()) {
      MenuItem item =
          item(
              library.name(),
              Icons.of(Material2AL.COLLECTIONS),
              () -> shell.open(library.folder()));
      item.setDisable(!library.there());
      menu.getItems().add(item);
    }
  }

  private static MenuItem item(Command command) {
    return item(command.words(), Icons.of(command.icon()), command::run);
  }

  private static MenuItem item(String text, FontIcon icon, Runnable action) {
    MenuItem item = new MenuItem(text, icon);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void prepareSearch() {
    search.setId("search");
    search.getStyleClass().add("search");
    search.setPromptText(texts.get("bar.search"));
    search.setAccessibleText(texts.get("bar.search"));
    search.setTooltip(
        new Tooltip(
            texts.get(
                "bar.search.tip",
                commands.get(ShellCommands.SEARCH).keyText(),
                commands.get(ShellCommands.PALETTE).keyText())));
    search.setMinWidth(LEAST_SEARCH_WIDTH);
    search.setLeft(Icons.of(Material2MZ.SEARCH));
    indexing.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    indexing.setId("indexing");
    Button clear = Icons.button(Material2AL.CANCEL, texts.get("bar.search.clear"), search::clear);
    clear.getStyleClass().addAll(Styles.SMALL, "clear-search");
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    clear.managedProperty().bind(clear.visibleProperty());
    HBox right = new HBox(indexing, clear);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.getStyleClass().add("search-state");
    search.setRight(right);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    search.visibleProperty().bind(shell.openProperty().map(Optional::isPresent));
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        search.clear();
        leaveSearch.run();
      }
      case ENTER, DOWN -> leaveSearch.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The search field belongs to the gallery of the library that is open. */
  private void follow(Optional<OpenLibrary> before, Optional<OpenLibrary> now) {
    before.ifPresent(old ->
        Bindings.unbindBidirectional(search.textProperty(), old.gallery().searchTextProperty()));
    indexing.textProperty().unbind();
    indexing.setText("");
    search.setText("");
    now.ifPresent(open -> {
      search.textProperty().bindBidirectional(open.gallery().searchTextProperty());
      indexing.textProperty().bind(open.gallery().indexingTextProperty());
    });
  }

  private Node importButton() {
    Command add = commands.get(ShellCommands.IMPORT);
    Button button = new Button(add.words(), Icons.of(add.icon()));
    button.setId("import");
    button.getStyleClass().add(Styles.FLAT);
    button.setTooltip(new Tooltip(add.tip()));
    button.setOnAction(event -> add.run());
    return button;
  }

  private Node paletteButton() {
    Command palette = commands.get(ShellCommands.PALETTE);
    Button button = Icons.button(palette.icon(), palette.tip(), palette::run);
    button.setId("open-palette");
    return button;
  }

  private Node appearanceButton() {
    FontIcon icon = new FontIcon();
    String keys = commands.get(ShellCommands.DARK).keyText();
    Button button = Icons.button(Material2AL.BRIGHTNESS_3, "", shell.settings()::toggleAppearance);
    button.setId("appearance");
    button.setGraphic(icon);
    shell
        .appearanceProperty()
        .subscribe(now -> {
          boolean dark = Theme.shown(now) == Appearance.DARK;
          String words = texts.get(dark ? "bar.light" : "bar.dark", keys);
          icon.setIconCode(dark ? Material2OutlinedMZ.WB_SUNNY : Material2AL.BRIGHTNESS_3);
          button.setAccessibleText(words);
          button.setTooltip(new Tooltip(words));
        });
    return button;
  }

  boolean isSearching() {
    return search.isFocused();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }
}
