package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of tiles, made once and filled anew while the grid scrolls. */
final class TileRowCell extends ListCell<TileRow> {
  private final GalleryViewModel gallery;
  private final Texts texts;
  private final ObservableValue<TileSize> size;
  private final HBox row = new HBox();
  private final List<Tile> tiles = new ArrayList<>();

  TileRowCell(GalleryViewModel gallery, Texts texts, ObservableValue<TileSize> size) {
    this.gallery = gallery;
    this.texts = texts;
    this.size = size;
    getStyleClass().add("tile-row");
    row.setSpacing(ThumbnailGrid.GAP);
    row.setMinWidth(0);
    setPrefWidth(0);
    gallery.selectedProperty().subscribe(selected -> mark());
    size.subscribe(newSize -> tiles.forEach(tile -> tile.resizeTo(newSize)));
  }

  @Override
  protected void updateItem(TileRow item, boolean empty) {
    super.updateItem(item, empty);
    int count = empty || item == null ? 0 : item.to() - item.from();
    while (tiles.size() < count) {
      Tile tile = new Tile(gallery, texts);
      tile.resizeTo(size.getValue());
      tiles.add(tile);
      row.getChildren().add(tile);
    }
    for (int i = 0; i < tiles.size(); i++) {
      if (i < count) {
        tiles.get(i).show(item.from() + i);
      } else {
        tiles.get(i).clear();
      }
    }
    mark();
    setGraphic(count == 0 ? null : row);
  }

  private void mark() {
    tiles.forEach(tile -> tile.mark(gallery.selectedProperty().get()));
  }
}
