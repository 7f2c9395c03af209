package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of tiles, made once and filled anew while the grid scrolls. */
final class TileRowCell extends ListCell<TileRow> {
  private final GalleryViewModel gallery;
  private final Texts texts;
  private final HBox row = new HBox();
  private final List<Tile> tiles = new ArrayList<>();

  TileRowCell(GalleryViewModel gallery, Texts texts, ReadOnlyDoubleProperty gap) {
    this.gallery = gallery;
    this.texts = texts;
    getStyleClass().add("tile-row");
    row.spacingProperty().bind(gap);
    row.setMinWidth(0);
    setPrefWidth(0);
    gallery.selectedProperty().subscribe(selected -> mark());
  }

  @Override
  protected void updateItem(TileRow item, boolean empty) {
    super.updateItem(item, empty);
    int count = empty || item == null ? 0 : item.to() - item.from();
    while (tiles.size() < count) {
      Tile tile = new Tile(gallery, texts);
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
