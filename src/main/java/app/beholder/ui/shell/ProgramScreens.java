package app.beholder.ui.shell;

import app.beholder.importing.Importer;
import app.beholder.library.Filter;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.importing.ImportWizard;
import app.beholder.ui.importing.ImportWizardViewModel;
import app.beholder.ui.painting.PaintingView;
import app.beholder.ui.painting.PaintingViewModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The screens of the program. */
public final class ProgramScreens implements Screens {
  private final Importer importer;
  private final Libraries libraries;
  private final Path home;
  private final Supplier<Window> owner;
  private final ProgramTools tools;

  /**
   * @param home the user's home folder, where new libraries are proposed
   * @param owner the program's window
   */
  public ProgramScreens(
      Importer importer,
      Libraries libraries,
      Path home,
      Supplier<Window> owner,
      ProgramTools tools) {
    this.importer = importer;
    this.libraries = libraries;
    this.home = home;
    this.owner = owner;
    this.tools = tools;
  }

  @Override
  public PaintingScreen painting(Library library, FxJobs jobs) {
    PaintingViewModel model = new PaintingViewModel(library, jobs);
    return new ShownPainting(model, new PaintingView(model));
  }

  @Override
  public void importData(Optional<Library> open, FxJobs jobs, Consumer<Library> imported) {
    ImportWizardViewModel model =
        new ImportWizardViewModel(
            importer::preview, importer::run, libraries, jobs, open.orElse(null), home, imported);
    tools.furnish(ImportWizard.show(owner.get(), model), Hints.IMPORT);
  }

  @Override
  public Tools tools() {
    return tools;
  }

  private record ShownPainting(PaintingViewModel model, Region view) implements PaintingScreen {
    @Override
    public void show(int[] paintings, int position, Filter filter) {
      model.show(paintings, position, filter);
    }

    @Override
    public int position() {
      return model.position();
    }

    @Override
    public void onClose(Runnable back) {
      model.setOnClose(back);
    }
  }
}
