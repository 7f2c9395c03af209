package app.beholder.ui.gallery;

import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The grid of thumbnails: a list of rows of one height, so that only rows in sight exist, however
 * many paintings there are. Arrows, Home, End, Page Up and Down move the selection, Enter opens it,
 * plus and minus change the size, as the wheel does with Ctrl.
 */
final class ThumbnailGrid extends StackPane {
  private static final double EDGE = 24;
  private static final double SCROLL_BAR = 12;

  /** Between tiles, in pixels. */
  static final double GAP = 16;

  /** Around a row: room for the ring of a chosen picture, and for the eye. */
  private static final double ROW_GAP = 24;

  private static final int STEP = 16;
  private static final int SETTLED_MILLIS = 150;

  private final GalleryViewModel gallery;
  private final ListView<TileRow> list = new ListView<>();
  private final TileWords measured = new TileWords();
  private final Debounce settling = Debounce.ofMillis(SETTLED_MILLIS);
  private final ReadOnlyObjectWrapper<TileSize> size = new ReadOnlyObjectWrapper<>(TileSize.NONE);
  private double outputScale = 1;
  private int columns = 1;
  private boolean arranging;

  ThumbnailGrid(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    getStyleClass().add("thumbnail-grid");
    list.setId("grid");
    list.setAccessibleText(texts.get("grid.accessible"));
    list.setCellFactory(of -> new TileRowCell(gallery, texts, size));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.addEventFilter(ScrollEvent.SCROLL, this::scroll);
    measured.setManaged(false);
    measured.setVisible(false);
    getChildren().addAll(measured, list);
    arrange();
    widthProperty().subscribe((before, now) -> arrange());
    measured.titleFontProperty().subscribe((before, now) -> arrange());
    gallery.tileSideProperty().subscribe((before, now) -> resize());
    gallery.paintingsProperty().subscribe(this::showFromTop);
    gallery.selectedProperty().subscribe(position -> reveal(position.intValue()));
    gallery.topProperty().subscribe((before, now) -> goTo(now.intValue()));
    list.skinProperty().subscribe(this::watchPosition);
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::outputScaleXProperty)
        .orElse(1.0)
        .subscribe(scale -> scaleBy(scale.doubleValue()));
    showFromTop();
  }

  private void scaleBy(double newScale) {
    outputScale = newScale;
    askForThumbnails();
  }

  /** Until the size has settled, the thumbnails that are there are shown at the new one. */
  private void resize() {
    arrange();
    settling.run(this::askForThumbnails);
  }

  private void askForThumbnails() {
    gallery.thumbnails().setSide((int) Math.ceil(gallery.tileSideProperty().get() * outputScale));
    list.refresh();
  }

  /** Finds the number of columns and the height of rows; what is in sight stays there. */
  private void arrange() {
    int side = gallery.tileSideProperty().get();
    int lines = TileSize.titleLines(side);
    double room = getWidth() - 2 * EDGE - SCROLL_BAR;
    int fitting = Math.max(1, (int) ((room + GAP) / (side + GAP)));
    double width = Math.max(side, Math.floor((room + GAP) / fitting - GAP));
    TileSize newSize = new TileSize(width, side, lines, measured.measure(lines));
    int anchor = anchor();
    double distance = rowOf(anchor) * list.getFixedCellSize() - scrolled();
    if (fitting == columns && newSize.equals(size.get())) {
      return;
    }
    arranging = true;
    // the row that comes into sight, while rows are still as they were: none beyond the last is
    // drawn
    int row = anchor / fitting;
    scrollTo(row * list.getFixedCellSize());
    size.set(newSize);
    list.setFixedCellSize(newSize.height() + ROW_GAP);
    if (fitting != columns) {
      columns = fitting;
      fill();
    }
    forgetHeights();
    list.layout();
    scrollTo(rowOf(anchor) * list.getFixedCellSize() - distance);
    arranging = false;
    sayTop();
  }

  /**
   * JavaFX remembers the height of each row that was seen, also when all rows get another one,
   * until there is another number of rows.
   */
  private void forgetHeights() {
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.setCellCount(list.getItems().size() + 1);
      flow.setCellCount(list.getItems().size());
    }
  }

  /** The painting that stays where it is: the selected one where it can be seen. */
  private int anchor() {
    int selected = gallery.selectedProperty().get();
    double above = rowOf(selected) * list.getFixedCellSize() - scrolled();
    boolean inSight =
        selected >= 0 && above > -list.getFixedCellSize() / 2 && above < list.getHeight();
    return inSight ? selected : Math.max(0, gallery.topProperty().get());
  }

  private int rowOf(int position) {
    return position / columns;
  }

  private void showFromTop() {
    scrollTo(0);
    fill();
    list.layout();
    scrollTo(0);
    gallery.topProperty().set(0);
  }

  private void fill() {
    int count = gallery.paintingsProperty().get().length;
    List<TileRow> rows = new ArrayList<>(count / columns + 1);
    for (int from = 0; from < count; from += columns) {
      rows.add(new TileRow(from, Math.min(count, from + columns)));
    }
    list.getItems().setAll(rows);
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      gallery.resize((int) Math.signum(event.getDeltaY()) * STEP);
      event.consume();
    }
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
      case PLUS, ADD, EQUALS -> gallery.resize(STEP);
      case MINUS, SUBTRACT -> gallery.resize(-STEP);
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
      select(gallery.topProperty().get());
    } else if (!leaves || Math.abs(by) > columns) {
      select(target);
    } else if (by == columns && rowOf(selected) < list.getItems().size() - 1) {
      select(target);
    }
  }

  private void select(int position) {
    int last = gallery.paintingsProperty().get().length - 1;
    gallery.selectedProperty().set(Math.clamp(position, Math.min(0, last), last));
  }

  private @Nullable VirtualFlow<?> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }

  /** How far the rows reach beyond the height that there is for them. */
  private double beyond(VirtualFlow<?> flow) {
    return list.getItems().size() * list.getFixedCellSize() - flow.getHeight();
  }

  /** How far the rows have been scrolled. */
  private double scrolled() {
    VirtualFlow<?> flow = flow();
    return flow == null ? 0 : Math.max(0, flow.getPosition() * beyond(flow));
  }

  private void scrollTo(double distance) {
    VirtualFlow<?> flow = flow();
    if (flow != null && beyond(flow) > 0) {
      flow.setPosition(Math.clamp(distance / beyond(flow), 0, 1));
    }
  }

  private void watchPosition() {
    VirtualFlow<?> flow = flow();
    if (flow != null) {
      flow.positionProperty().subscribe((before, now) -> sayTop());
    }
  }

  /**
   * A first painting that is still in the first row stays the first, also in rows of another
   * length.
   */
  private void sayTop() {
    int row = (int) Math.round(scrolled() / list.getFixedCellSize());
    if (!arranging && rowOf(gallery.topProperty().get()) != row) {
      gallery.topProperty().set(row * columns);
    }
  }

  private void goTo(int top) {
    if (Math.round(scrolled() / list.getFixedCellSize()) != rowOf(top)) {
      scrollTo(rowOf(top) * list.getFixedCellSize());
    }
  }

  /** Scrolls as little as it takes to have a painting in sight. */
  private void reveal(int position) {
    VirtualFlow<?> flow = flow();
    if (position >= 0 && flow != null) {
      flow.scrollTo(rowOf(position));
    }
  }

  void focus() {
    list.requestFocus();
  }
}
