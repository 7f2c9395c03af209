package app.beholder.ui.shell;

import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.GalleryView;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The content of the program's window: menu and bar above, status below, one screen between them.
 */
public final class ShellView extends BorderPane {
  private final ShellViewModel shell;
  private final WelcomeView welcome;
  private final TopBar topBar;
  private final HintsViewModel hints;
  private @Nullable GalleryView gallery;

  public ShellView(ShellViewModel shell) {
    this.shell = shell;
    Texts texts = Texts.of(ShellView.class);
    getStyleClass().add("shell");
    getStylesheets().add(ShellView.class.getResource("shell.css").toExternalForm());
    welcome = new WelcomeView(shell, texts);
    topBar = new TopBar(shell, texts, this::focusGallery);
    topBar.visibleProperty().bind(shell.openProperty().map(Optional::isPresent));
    topBar.managedProperty().bind(topBar.visibleProperty());
    StatusBar status = new StatusBar(shell, texts);
    hints = new HintsViewModel(shell.settings(), texts);
    HintBar hint = new HintBar(hints, texts, () -> takeFocus(getCenter()));
    setTop(new VBox(new ShellMenu(shell, texts, topBar::focusSearch), topBar, hint));
    setBottom(status);
    shell.openProperty().subscribe(this::makeGallery);
    shell.placeProperty().subscribe(this::show);
  }

  private void makeGallery(Optional<OpenLibrary> open) {
    gallery = open.map(now -> new GalleryView(now.gallery())).orElse(null);
    show(shell.placeProperty().get());
  }

  private void show(ShellViewModel.Place place) {
    hints.show(place.name());
    Node before = getCenter();
    Node now =
        switch (place) {
          case WELCOME -> welcome;
          case GALLERY -> gallery == null ? welcome : gallery;
          case PAINTING ->
              shell.openProperty().get().<Node>map(open -> open.painting().view()).orElse(welcome);
        };
    if (!now.equals(before)) {
      // asked first: the search field may get the focus of what is taken away
      boolean searching = topBar.isSearching();
      setCenter(now);
      if (!searching) {
        takeFocus(now);
      }
    }
  }

  /** The keyboard follows the screen. */
  private void takeFocus(Node screen) {
    if (screen == gallery) {
      focusGallery();
    } else {
      screen.requestFocus();
    }
  }

  private void focusGallery() {
    if (gallery != null) {
      gallery.focusGrid();
    }
  }
}
