package app.beholder.ui.palette;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.KeyCaps;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The palette's field, and below it what fits; to be laid over a window. */
public final class PaletteView extends VBox {
  private static final int ROWS = 11;

  private final PaletteViewModel model;
  private final Texts texts = Texts.of(PaletteView.class);
  private final CustomTextField field = new CustomTextField();
  private final ListView<PaletteMatch> list = new ListView<>();

  public PaletteView(PaletteViewModel model) {
    this.model = model;
    setId("palette");
    getStyleClass().add("palette");
    getStylesheets()
        .addAll(KeyCaps.STYLESHEET, PaletteView.class.getResource("palette.css").toExternalForm());
    prepareField();
    prepareList();
    getChildren().addAll(field, list);
    model.shown().subscribe(this::select);
    model.selectedProperty().subscribe(this::select);
  }

  private void prepareField() {
    field.setId("palette-field");
    field.setLeft(Icons.of(Material2MZ.SEARCH));
    field.setPromptText(texts.get("palette.prompt"));
    field.setAccessibleText(texts.get("palette.prompt"));
    field.textProperty().bindBidirectional(model.typedProperty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void prepareList() {
    list.setId("palette-list");
    list.setAccessibleText(texts.get("palette.list"));
    list.setItems(model.shown());
    list.setCellFactory(of -> new PaletteCell(model, texts));
    Label nothing = new Label();
    nothing.getStyleClass().add("nothing");
    nothing.textProperty().bind(model.typedProperty().map(t -> texts.get("palette.nothing", t)));
    list.setPlaceholder(nothing);
    list.prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                this::height, model.shown(), list.fixedCellSizeProperty(), list.insetsProperty()));
    list.setMinHeight(0);
  }

  private double height() {
    int rows = Math.clamp(model.shown().size(), 1, ROWS);
    return rows * list.getFixedCellSize()
        + list.getInsets().getTop()
        + list.getInsets().getBottom();
  }

  private void press(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> model.move(1);
      case UP -> model.move(-1);
      case PAGE_DOWN -> model.move(rowsInSight());
      case PAGE_UP -> model.move(-rowsInSight());
      case ENTER -> model.choose();
      case ESCAPE -> model.close();
      case TAB -> (field.isFocused() ? list : field).requestFocus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private int rowsInSight() {
    return Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()));
  }

  private void select() {
    int selected = model.selectedProperty().get();
    List<PaletteMatch> shown = model.shown();
    // while the list changes the selection may still be that of the list before
    if (selected < 0 || selected >= shown.size()) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().clearAndSelect(selected);
    field.setAccessibleHelp(shown.get(selected).entry().words());
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(selected);
    }
  }

  /** Puts the keyboard into the field. */
  public void focusField() {
    field.requestFocus();
    field.selectAll();
  }
}
