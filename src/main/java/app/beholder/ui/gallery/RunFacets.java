package app.beholder.ui.gallery;

import app.beholder.library.Run;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the shown run predicts, under its name; nothing where none is shown. */
final class RunFacets extends VBox {
  private final Texts texts;
  private final Label name = new Label();
  private final Label id = new Label();

  RunFacets(FacetsViewModel facets, Texts texts) {
    this.texts = texts;
    setId("facets-run");
    getStyleClass().add("run-facets");
    name.setId("run-name");
    name.getStyleClass().add("run-name");
    name.setWrapText(true);
    id.setId("run-id");
    id.getStyleClass().addAll(Styles.TEXT_MUTED, "run-id");
    id.setWrapText(true);
    VBox heading = new VBox(name, id);
    heading.getStyleClass().add("run-heading");
    getChildren().add(heading);
    facets.ofRun().forEach(facet -> getChildren().add(FacetSection.of(facet, texts)));
    facets.runProperty().subscribe(this::show);
  }

  private void show(Optional<Run> run) {
    setVisible(run.isPresent());
    setManaged(run.isPresent());
    name.setText(run.map(shown -> texts.get("run.name", shown.model().title())).orElse(""));
    id.setText(run.map(Run::id).orElse(""));
  }
}
