package app.beholder.ui.shell;

import app.beholder.ui.common.KeyNames;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.GalleryView;
import app.beholder.ui.keys.KeysViewModel;
import app.beholder.ui.palette.PaletteViewModel;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The content of the program's window: menu and bar above, status below, one screen between them.
 */
public final class ShellView extends StackPane {
  private final ShellViewModel shell;
  private final BorderPane frame = new BorderPane();
  private final WelcomeView welcome;
  private final TopBar topBar;
  private final HintsViewModel hints;
  private @Nullable GalleryView gallery;

  public ShellView(ShellViewModel shell) {
    this.shell = shell;
    Texts texts = Texts.of(ShellView.class);
    getStyleClass().add("shell");
    getStylesheets().add(ShellView.class.getResource("shell.css").toExternalForm());
    ShellCommands commands = new ShellCommands(shell, new Window(), texts);
    welcome = new WelcomeView(shell, commands, texts);
    topBar = new TopBar(shell, commands, texts, this::focusGallery);
    topBar.visibleProperty().bind(shell.openProperty().map(Optional::isPresent));
    topBar.managedProperty().bind(topBar.visibleProperty());
    StatusBar status = new StatusBar(shell, texts);
    hints = new HintsViewModel(shell.settings(), texts);
    HintBar hint = new HintBar(hints, texts, () -> takeFocus(frame.getCenter()));
    frame.setTop(new VBox(new ShellMenu(shell, commands, texts), topBar, hint));
    frame.setBottom(status);
    DropLayer drops = new DropLayer(shell.drop(), texts);
    drops.follow(this);
    getChildren()
        .addAll(frame, new NoticeLayer(shell.notices(), texts), overlays(commands, texts), drops);
    shell.openProperty().subscribe(this::makeGallery);
    shell.placeProperty().subscribe(this::show);
  }

  private OverlayLayer overlays(ShellCommands commands, Texts texts) {
    PaletteEntries entries = new PaletteEntries(shell, commands, texts);
    return new OverlayLayer(
        shell,
        new PaletteViewModel(entries::all, shell::hideOverlay),
        new KeysViewModel(
            ShellKeys.all(commands, texts), KeyNames.ofThisSystem(), shell::hideOverlay));
  }

  private void makeGallery(Optional<OpenLibrary> open) {
    gallery = open.map(now -> new GalleryView(now.gallery())).orElse(null);
    show(shell.placeProperty().get());
  }

  private void show(ShellViewModel.Place place) {
    hints.show(place.name());
    Node before = frame.getCenter();
    Node now =
        switch (place) {
          case WELCOME -> welcome;
          case GALLERY -> gallery == null ? welcome : gallery;
          case COLLECTION ->
              shell
                  .openProperty()
                  .get()
                  .<Node>map(open -> open.collection().view())
                  .orElse(welcome);
          case MODELS -> shell.models().view();
          case PAINTING ->
              shell.openProperty().get().<Node>map(open -> open.painting().view()).orElse(welcome);
        };
    if (!now.equals(before)) {
      // asked first: the search field may get the focus of what is taken away
      boolean searching = topBar.isSearching();
      frame.setCenter(now);
      if (!searching) {
        takeFocus(now);
      }
    }
  }

  /** The keyboard follows the screen. */
  private void takeFocus(Node screen) {
    if (screen == gallery) {
      focusGallery();
    } else if (screen == welcome) {
      welcome.focusFirst();
    } else {
      screen.requestFocus();
    }
  }

  private void focusGallery() {
    if (gallery != null) {
      gallery.focusGrid();
    }
  }

  /** What commands do to the window that this is the content of. */
  private final class Window implements WindowActions {
    @Override
    public void search() {
      topBar.focusSearch();
    }

    @Override
    public void toggleFullScreen() {
      if (getScene() != null && getScene().getWindow() instanceof Stage stage) {
        stage.setFullScreen(!stage.isFullScreen());
      }
    }

    @Override
    public void quit() {
      if (getScene() != null && getScene().getWindow() != null) {
        getScene().getWindow().hide();
      }
    }
  }
}
