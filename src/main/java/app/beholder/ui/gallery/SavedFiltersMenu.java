package app.beholder.ui.gallery;

import app.beholder.library.SavedFilter;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.material2.Material2AL;

/** Saves the filter, and shows those that were saved. */
final class SavedFiltersMenu extends MenuButton {
  private final GalleryViewModel gallery;
  private final SavedFiltersViewModel saved;
  private final Texts texts;

  SavedFiltersMenu(GalleryViewModel gallery, Texts texts) {
    super("", Icons.of(Material2AL.BOOKMARK_BORDER));
    this.gallery = gallery;
    this.saved = gallery.saved();
    this.texts = texts;
    setId("saved-filters");
    getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    setAccessibleText(texts.get("saved"));
    setTooltip(new Tooltip(texts.get("saved")));
    saved.filters().subscribe(this::fill);
    saved.problemProperty().subscribe(this::fill);
    fill();
  }

  private void fill() {
    MenuItem save = item(texts.get("saved.save"), this::save);
    save.setId("saved-save");
    save.disableProperty().bind(gallery.filteredProperty().not());
    MenuItem change = item(texts.get("saved.manage"), this::change);
    change.setId("saved-change");
    change.setDisable(saved.filters().isEmpty() && saved.problemProperty().get().isEmpty());
    getItems().setAll(save, new SeparatorMenuItem());
    for (SavedFilter filter : saved.filters()) {
      getItems().add(item(filter.name(), () -> gallery.show(filter.filter())));
    }
    if (saved.filters().isEmpty()) {
      MenuItem none = item(texts.get("saved.none"), () -> {});
      none.setDisable(true);
      getItems().add(none);
    }
    getItems().addAll(new SeparatorMenuItem(), change);
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void save() {
    new SaveFilterDialog(saved, gallery.wanted(), texts, getScene().getWindow()).show();
  }

  private void change() {
    new SavedFiltersDialog(saved, texts, getScene().getWindow()).show();
  }
}
