package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The gallery: facets at the side, the grid of thumbnails, and above it what the filter asks for.
 */
public final class GalleryView extends BorderPane {
  private final ThumbnailGrid grid;

  public GalleryView(GalleryViewModel gallery) {
    Texts texts = Texts.of(GalleryView.class);
    getStyleClass().add("gallery");
    getStylesheets().add(GalleryView.class.getResource("gallery.css").toExternalForm());
    grid = new ThumbnailGrid(gallery, texts);
    EmptyState empty = new EmptyState(gallery, texts);
    grid.visibleProperty().bind(empty.visibleProperty().not());
    empty.onLeft(grid::focus);
    StackPane paintings = new StackPane(grid, empty);
    VBox.setVgrow(paintings, Priority.ALWAYS);
    setLeft(sidebar(gallery, texts));
    setCenter(new VBox(new FilterBar(gallery, texts), paintings));
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

  /** Puts the keyboard on the grid. */
  public void focusGrid() {
    grid.focus();
  }
}
