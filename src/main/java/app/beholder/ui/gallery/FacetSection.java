package app.beholder.ui.gallery;

import app.beholder.ui.common.Texts;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A part of the sidebar under a heading that folds it. What it holds is made when it is unfolded
 * for the first time.
 */
final class FacetSection extends VBox {
  private final Supplier<Node> content;

  /**
   * @param content makes what stands below the heading
   */
  FacetSection(Fold fold, Texts texts, Supplier<Node> content) {
    this.content = content;
    setId("facet-" + fold.word());
    getStyleClass().add("facet-section");
    getChildren().add(new FacetHeading(fold, texts));
    visibleProperty().bind(fold.availableProperty());
    managedProperty().bind(visibleProperty());
    fold.expandedProperty().subscribe(this::unfold);
  }

  /** One facet: a list that can be searched where it is long, else rows. */
  static FacetSection of(FacetViewModel facet, Texts texts) {
    return new FacetSection(
        facet.fold(),
        texts,
        () -> facet.isLong() ? new FacetList(facet, texts) : new FacetRows(facet, texts));
  }

  private void unfold(boolean expanded) {
    if (expanded && getChildren().size() == 1) {
      getChildren().add(content.get());
    }
    getChildren()
        .subList(1, getChildren().size())
        .forEach(below -> {
          below.setVisible(expanded);
          below.setManaged(expanded);
        });
  }
}
