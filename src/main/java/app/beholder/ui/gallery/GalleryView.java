package app.beholder.ui.gallery;

import app.beholder.ui.common.CommentText;
import app.beholder.ui.common.Texts;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The gallery: facets at the side, the grid of thumbnails, and above it what the filter asks for.
 */
public final class GalleryView extends BorderPane {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  private static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

  private final GalleryViewModel gallery;
  private final ThumbnailGrid grid;
  private final FoundCommentsList comments;
  private final BooleanProperty commentsShown;

  public GalleryView(GalleryViewModel gallery) {
    this.gallery = gallery;
    Texts texts = Texts.of(GalleryView.class);
    getStyleClass().add("gallery");
    getStylesheets()
        .addAll(
            CommentText.STYLESHEET, GalleryView.class.getResource("gallery.css").toExternalForm());
    grid = new ThumbnailGrid(gallery, texts);
    EmptyState empty = new EmptyState(gallery, texts);
    empty.onLeft(this::focusGrid);
    comments = new FoundCommentsList(gallery, texts);
    commentsShown = gallery.comments().shownProperty();
    BooleanBinding something = empty.visibleProperty().not();
    grid.visibleProperty().bind(something.and(commentsShown.not()));
    comments.visibleProperty().bind(something.and(commentsShown));
    StackPane results = new StackPane(grid, comments, empty);
    VBox.setVgrow(results, Priority.ALWAYS);
    setLeft(sidebar(gallery, texts));
    setCenter(new VBox(top(gallery, texts), results));
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
  }

  private HBox top(GalleryViewModel gallery, Texts texts) {
    FilterBar bar = new FilterBar(gallery, texts);
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox top = new HBox(new ResultSwitch(commentsShown, texts, this::focusGrid), bar);
    top.getStyleClass().add("results-top");
    return top;
  }

  private void press(KeyEvent event) {
    if (BACK.match(event)) {
      gallery.back();
      event.consume();
    } else if (FORWARD.match(event)) {
      gallery.forward();
      event.consume();
    }
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.BACK) {
      gallery.back();
      event.consume();
    } else if (event.getButton() == MouseButton.FORWARD) {
      gallery.forward();
      event.consume();
    }
  }

  private static ScrollPane sidebar(GalleryViewModel gallery, Texts texts) {
    VBox sections = new VBox();
    sections.getStyleClass().add("facets");
    FacetsViewModel facets = gallery.facets();
    facets.ofAll().forEach(facet -> sections.getChildren().add(FacetSection.of(facet, texts)));
    sections
        .getChildren()
        .add(
            new FacetSection(facets.culturesFold(), texts, () -> new CultureFacets(facets, texts)));
    sections.getChildren().add(new RunFacets(facets, texts));
    ScrollPane sidebar = new ScrollPane(sections);
    sidebar.getStyleClass().add("sidebar");
    sidebar.setFitToWidth(true);
    sidebar.setFocusTraversable(false);
    sidebar.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    sidebar.skinProperty().subscribe(() -> drawAnew(sidebar));
    return sidebar;
  }

  /**
   * The picture that a scroll pane keeps of its content grows stale in a window that is drawn but
   * never shown.
   */
  private static void drawAnew(ScrollPane pane) {
    Node viewport = pane.lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }

  /** Puts the keyboard on the paintings, or on the comments that stand in their place. */
  public void focusGrid() {
    if (commentsShown.get()) {
      comments.focus();
    } else {
      grid.focus();
    }
  }
}
