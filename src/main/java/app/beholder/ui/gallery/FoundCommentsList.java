package app.beholder.ui.gallery;

import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/**
 * The comments that the filter lets through, in rows of one height, so that only rows in sight
 * exist, however many there are. Enter or a double click opens the painting.
 */
final class FoundCommentsList extends ListView<FoundRow> {
  private final GalleryViewModel gallery;
  private final FoundComments comments;

  FoundCommentsList(GalleryViewModel gallery, Texts texts) {
    this.gallery = gallery;
    this.comments = gallery.comments();
    DataNames names = new DataNames();
    setId("found-comments");
    getStyleClass().add("found-comments");
    setAccessibleText(texts.get("found.list"));
    setCellFactory(of -> {
      FoundCommentCell cell = new FoundCommentCell(gallery, texts, names);
      cell.setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
          open(cell.getIndex());
        }
      });
      return cell;
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    getSelectionModel()
        .selectedIndexProperty()
        .subscribe(place -> comments.selectedProperty().set(place.intValue()));
    comments.listedProperty().subscribe(listed -> setItems(new FoundRow.All(listed)));
    comments.selectedProperty().subscribe(place -> select(place.intValue()));
  }

  private void select(int place) {
    if (place < 0) {
      getSelectionModel().clearSelection();
    } else if (place != getSelectionModel().getSelectedIndex()) {
      getSelectionModel().select(place);
      reveal(place);
    }
  }

  /** Scrolls as little as it takes to have a comment in sight. */
  private void reveal(int place) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(place);
    } else {
      scrollTo(place);
    }
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      open(getSelectionModel().getSelectedIndex());
      event.consume();
    }
  }

  private void open(int place) {
    gallery.open(comments.paintingOf(place));
  }

  /** Puts the keyboard on the selected comment, or else on the first. */
  void focus() {
    if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
      getSelectionModel().selectFirst();
    }
    requestFocus();
  }
}
