package app.beholder.ui.gallery;

import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.FoundComments.Listed;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The comments that the filter lets through, in rows of one height, so that only rows in sight
 * exist, however many there are. Arrows, Home, End, Page Up and Down move the selection; Enter or a
 * double click opens the painting.
 *
 * <p>A list of its own, because JavaFX's adds up the heights of all rows before those in sight: at
 * the end of a million rows that takes 30 ms for each frame, with one height for all of them too.
 */
final class FoundCommentsList extends Region {
  private final GalleryViewModel gallery;
  private final FoundComments comments;
  private final Texts texts;
  private final DataNames names = new DataNames();
  private final List<FoundCommentRow> rows = new ArrayList<>();
  private final Sheet sheet = new Sheet();
  private final ScrollBar bar = new ScrollBar();
  private double rowHeight;

  /** Where the rows stand; the list lays them out. */
  private static final class Sheet extends Pane {
    @Override
    protected void layoutChildren() {}
  }

  FoundCommentsList(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.comments = gallery.comments();
    this.texts = texts;
    setId("found-comments");
    getStyleClass().add("found-comments");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(texts.get("found.list"));
    setFocusTraversable(true);
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.valueProperty().subscribe(this::requestLayout);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(sheet.widthProperty());
    clip.heightProperty().bind(sheet.heightProperty());
    sheet.setClip(clip);
    getChildren().addAll(sheet, bar);
    addRow();
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    comments.listedProperty().subscribe(this::showFromTop);
    comments.selectedProperty().subscribe(place -> select(place.intValue()));
  }

  private FoundCommentRow addRow() {
    FoundCommentRow row = new FoundCommentRow(gallery, texts, names);
    row.setOnMousePressed(event -> click(row, event));
    rows.add(row);
    sheet.getChildren().add(row);
    return row;
  }

  private void click(FoundCommentRow row, MouseEvent event) {
    requestFocus();
    if (event.getButton() == MouseButton.PRIMARY) {
      comments.selectedProperty().set(row.place());
      if (event.getClickCount() == 2) {
        open(row.place());
      }
    }
  }

  private Listed listed() {
    return comments.listedProperty().get();
  }

  private void showFromTop() {
    bar.setValue(0);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    measure();
    double width = getWidth() - bar.prefWidth(-1);
    double height = getHeight();
    sheet.resize(width, height);
    bar.resizeRelocate(width, 0, bar.prefWidth(-1), height);
    double all = listed().size() * rowHeight;
    double most = Math.max(0, all - height);
    bar.setMax(most);
    bar.setVisibleAmount(most * height / Math.max(1, all));
    bar.setUnitIncrement(rowHeight);
    bar.setBlockIncrement(height);
    bar.setValue(Math.min(bar.getValue(), most));
    bar.setVisible(most > 0);
    layOutRows(width, height);
  }

  /** All rows are as high as the first; with another size of text the top row stays at the top. */
  private void measure() {
    double before = rowHeight;
    rowHeight = Math.max(1, snapSizeY(rows.getFirst().prefHeight(-1)));
    if (before > 0 && rowHeight != before) {
      bar.setMax(Double.MAX_VALUE);
      bar.setValue(bar.getValue() * rowHeight / before);
    }
  }

  private void layOutRows(double width, double height) {
    int first = (int) (bar.getValue() / rowHeight);
    int behind = Math.min(listed().size(), (int) Math.ceil((bar.getValue() + height) / rowHeight));
    while (rows.size() < behind - first) {
      addRow();
    }
    for (int place = first; place < first + rows.size(); place++) {
      // a row that stays in sight is shown by the same node
      FoundCommentRow row = rows.get(place % rows.size());
      if (place < behind) {
        row.show(listed(), place);
        row.mark(place == comments.selectedProperty().get());
        row.resizeRelocate(0, snapPositionY(place * rowHeight - bar.getValue()), width, rowHeight);
      } else {
        row.clear();
      }
    }
  }

  private void scroll(ScrollEvent event) {
    scrollTo(bar.getValue() - event.getDeltaY());
    event.consume();
  }

  private void scrollTo(double value) {
    bar.setValue(Math.clamp(value, 0, bar.getMax()));
  }

  private void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int page = Math.max(1, (int) (getHeight() / rowHeight));
    switch (event.getCode()) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case PAGE_UP -> move(-page);
      case PAGE_DOWN -> move(page);
      case HOME -> move(Integer.MIN_VALUE);
      case END -> move(Integer.MAX_VALUE);
      case ENTER -> open(comments.selectedProperty().get());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The first key of all selects the first comment in sight. */
  private void move(int by) {
    long selected = comments.selectedProperty().get();
    long target = selected < 0 && Math.abs((long) by) == 1 ? firstInSight() : selected + by;
    int last = listed().size() - 1;
    comments.selectedProperty().set(Math.clamp(target, Math.min(0, last), last));
  }

  private int firstInSight() {
    return (int) Math.ceil(bar.getValue() / rowHeight);
  }

  private void select(int place) {
    if (place >= 0 && rowHeight > 0) {
      // the bar may not know yet how much there is
      bar.setMax(Math.max(0, listed().size() * rowHeight - getHeight()));
      double least = (place + 1) * rowHeight - getHeight();
      scrollTo(Math.clamp(bar.getValue(), Math.min(least, place * rowHeight), place * rowHeight));
    }
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void open(int place) {
    gallery.open(comments.paintingOf(place));
  }

  /** Puts the keyboard here, on the selected comment or else on the first in sight. */
  void focus() {
    if (comments.selectedProperty().get() < 0 && listed().size() > 0) {
      comments.selectedProperty().set(rowHeight > 0 ? firstInSight() : 0);
    }
    requestFocus();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case ITEM_COUNT -> listed().size();
      case ITEM_AT_INDEX -> row((Integer) parameters[0]);
      case FOCUS_ITEM -> row(comments.selectedProperty().get());
      case VERTICAL_SCROLLBAR -> bar;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private @Nullable FoundCommentRow row(int place) {
    return rows.stream().filter(row -> place >= 0 && row.place() == place).findFirst().orElse(null);
  }
}
