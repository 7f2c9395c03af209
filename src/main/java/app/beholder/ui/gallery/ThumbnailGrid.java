package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/**
 * The grid of thumbnails: a list of rows of one height, so that only rows in sight exist, however
 * many paintings there are. Arrows, Home, End, Page Up and Down move the selection, Enter opens it.
 */
final class ThumbnailGrid extends StackPane {
  private static final double EDGE = 24;
  private static final double SCROLL_BAR = 12;
  private static final double LEAST_GAP = 16;
  private static final double ROW_GAP = 14;

  private final GalleryViewModel gallery;
  private final ListView<TileRow> list = new ListView<>();
  private final ReadOnlyDoubleWrapper gap = new ReadOnlyDoubleWrapper(LEAST_GAP);
  private int columns = 1;

  ThumbnailGrid(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    getStyleClass().add("thumbnail-grid");
    list.setId("grid");
    list.setAccessibleText(texts.get("grid.accessible"));
    list.setFixedCellSize(Tile.HEIGHT + ROW_GAP);
    list.setCellFactory(of -> new TileRowCell(gallery, texts, gap.getReadOnlyProperty()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    getChildren().add(list);
    widthProperty().subscribe(this::arrange);
    gallery.paintingsProperty().subscribe(this::showFromTop);
    gallery.selectedProperty().subscribe(position -> reveal(position.intValue()));
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .orElse(1.0)
        .subscribe(scale -> scaleBy(scale.doubleValue()));
    showFromTop();
  }

  private void scaleBy(double outputScale) {
    gallery.thumbnails().setSide((int) Math.ceil(Tile.SIDE * outputScale));
    list.refresh();
  }

  private void arrange() {
    double room = getWidth() - 2 * EDGE - SCROLL_BAR;
    int fitting = Math.max(1, (int) ((room + LEAST_GAP) / (Tile.SIDE + LEAST_GAP)));
    gap.set(fitting == 1 ? 0 : Math.floor((room - fitting * Tile.SIDE) / (fitting - 1)));
    if (fitting != columns) {
      columns = fitting;
      fill();
      reveal(gallery.selectedProperty().get());
    }
  }

  private void showFromTop() {
    fill();
    if (!list.getItems().isEmpty()) {
      list.scrollTo(0);
    }
  }

  private void fill() {
    int count = gallery.paintingsProperty().get().length;
    List<TileRow> rows = new ArrayList<>(count / columns + 1);
    for (int from = 0; from < count; from += columns) {
      rows.add(new TileRow(from, Math.min(count, from + columns)));
    }
    list.getItems().setAll(rows);
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    switch (event.getCode()) {
      case LEFT -> move(mirrored ? 1 : -1);
      case RIGHT -> move(mirrored ? -1 : 1);
      case UP -> move(-columns);
      case DOWN -> move(columns);
      case PAGE_UP -> move(-columns * rowsInSight());
      case PAGE_DOWN -> move(columns * rowsInSight());
      case HOME -> select(0);
      case END -> select(Integer.MAX_VALUE);
      case ENTER -> gallery.open(gallery.selectedProperty().get());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private int rowsInSight() {
    return Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()));
  }

  /** Moves the selection; the first key of all selects the first painting in sight. */
  private void move(int by) {
    int selected = gallery.selectedProperty().get();
    int target = selected + by;
    boolean leaves = target < 0 || target >= gallery.paintingsProperty().get().length;
    if (selected < 0) {
      select(firstInSight());
    } else if (!leaves || Math.abs(by) > columns) {
      select(target);
    } else if (by == columns && selected / columns < list.getItems().size() - 1) {
      select(target);
    }
  }

  private void select(int position) {
    int last = gallery.paintingsProperty().get().length - 1;
    gallery.selectedProperty().set(Math.clamp(position, Math.min(0, last), last));
  }

  private int firstInSight() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex() * columns
        : 0;
  }

  /** Scrolls as little as it takes to have a painting in sight. */
  private void reveal(int position) {
    if (position >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(position / columns);
    }
  }

  void focus() {
    list.requestFocus();
  }
}
