package app.beholder.ui.importing;

import app.beholder.ui.common.Texts;
import app.beholder.ui.importing.ImportWizardViewModel.Page;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The wizard's window. It does not block the program's own window: while the import runs people go
 * on working there, and when this window was closed meanwhile it comes back with the report.
 */
public final class ImportWizard {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 720;
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;

  private ImportWizard() {}

  /** What stands in the wizard's window, without the window. */
  public static Region view(ImportWizardViewModel model) {
    return new ImportWizardView(model, () -> {});
  }

  /** Shows the wizard above its owner; returns at once. */
  public static Stage show(Window owner, ImportWizardViewModel model) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(Texts.of(ImportWizard.class).get("window.title"));
    ImportWizardView view = new ImportWizardView(model, stage::hide);
    stage.setScene(new Scene(view, WIDTH, HEIGHT));
    stage.setOnShown(event -> view.focusFirst());
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    model.closedProperty().subscribe((before, now) -> stage.hide());
    model
        .pageProperty()
        .subscribe((before, now) -> {
          if (now == Page.REPORT && !stage.isShowing()) {
            stage.show();
          }
        });
    stage.show();
    return stage;
  }
}
