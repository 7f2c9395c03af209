package app.beholder.ui.models;

import app.beholder.ui.common.Texts;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The form's window. It does not block the program's own window. */
public final class ModelImport {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 760;
  private static final double MIN_WIDTH = 860;
  private static final double MIN_HEIGHT = 560;

  private ModelImport() {}

  /**
   * Shows the form above its owner; returns at once.
   *
   * @param furnish gives the window what all windows have, before it is shown: moved about later,
   *     what stands in it would look in vain for its colours
   */
  public static void show(Window owner, ModelImportViewModel model, Consumer<Stage> furnish) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(Texts.of(ModelImport.class).get("window.title"));
    ModelImportView view = new ModelImportView(model);
    stage.setScene(new Scene(view));
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setOnShown(event -> view.focusFirst());
    stage.setOnHidden(event -> model.close());
    model.closedProperty().subscribe((before, now) -> stage.hide());
    furnish.accept(stage);
    stage.show();
  }
}
