package app.beholder.ui.shell;

import app.beholder.importing.Importer;
import app.beholder.library.Filter;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.ml.Device;
import app.beholder.ml.ModelServices;
import app.beholder.ml.prediction.Asking;
import app.beholder.ml.prediction.LibraryRun;
import app.beholder.ui.collection.CollectionView;
import app.beholder.ui.collection.CollectionViewModel;
import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import app.beholder.ui.importing.ImportWizard;
import app.beholder.ui.importing.ImportWizardViewModel;
import app.beholder.ui.models.ModelImport;
import app.beholder.ui.models.ModelWork;
import app.beholder.ui.models.ModelsViewModel;
import app.beholder.ui.painting.PaintingCommands;
import app.beholder.ui.painting.PaintingView;
import app.beholder.ui.painting.PaintingViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The screens of the program. */
public final class ProgramScreens implements Screens, AutoCloseable {
  private final Importer importer;
  private final Libraries libraries;
  private final Path home;
  private final Supplier<Window> owner;
  private final ChartExport export;
  private final ProgramTools tools;
  private final ModelServices models;
  private final Asking asking;

  /**
   * @param home the user's home folder, where new libraries are proposed
   * @param owner the program's window
   * @param export how charts are kept
   * @param models model packages and what runs them
   */
  public ProgramScreens(
      Importer importer,
      Libraries libraries,
      Path home,
      Supplier<Window> owner,
      ChartExport export,
      ProgramTools tools,
      ModelServices models) {
    this.importer = importer;
    this.libraries = libraries;
    this.home = home;
    this.owner = owner;
    this.export = export;
    this.tools = tools;
    this.models = models;
    asking = new Asking(models);
  }

  @Override
  public PaintingScreen painting(Library library, FxJobs jobs) {
    PaintingViewModel model = new PaintingViewModel(library, jobs);
    return new ShownPainting(model, new PaintingView(model, export));
  }

  @Override
  public CollectionScreen collection(
      Library library, FxJobs jobs, Consumer<Filter> show, Runnable importData) {
    return new ShownCollection(
        () -> {
          CollectionViewModel model = new CollectionViewModel(library, jobs, show);
          model.setOnImport(importData);
          return model;
        },
        export);
  }

  @Override
  public ModelsScreen models(
      FxJobs jobs, Notices notices, Debounce typing, Runnable shownChanged, Runnable back) {
    return new ShownModels(() -> {
      ModelsViewModel model =
          new ModelsViewModel(work(), jobs, tools.dialogs(), notices, typing, shownChanged);
      model.setOnBack(back);
      model.setOnImport(form ->
          ModelImport.show(owner.get(), form, stage -> tools.furnish(stage, Hints.MODEL_IMPORT)));
      return model;
    });
  }

  private ModelWork work() {
    Supplier<Device> device = tools.device();
    return new ModelWork(
        models.models(),
        (library, model, filter, monitor) ->
            new LibraryRun(library, model, filter, device.get(), models).run(monitor),
        (model, question) -> asking.ask(model, question, device.get()),
        asking::close,
        tools.opener());
  }

  @Override
  public void importData(
      Optional<Library> open, List<Path> files, FxJobs jobs, Consumer<Library> imported) {
    ImportWizardViewModel model =
        new ImportWizardViewModel(
            importer::preview, importer::run, libraries, jobs, open.orElse(null), home, imported);
    model.drop(files);
    tools.furnish(ImportWizard.show(owner.get(), model), Hints.IMPORT);
  }

  @Override
  public Tools tools() {
    return tools;
  }

  /** Closes what is still loaded; to be called when no job runs any more. */
  @Override
  public void close() {
    asking.close();
  }

  /** Made late: many open a library without ever looking at the page. */
  private static final class ShownCollection implements CollectionScreen {
    private final Supplier<CollectionViewModel> make;
    private final ChartExport export;
    private @Nullable CollectionViewModel made;
    private @Nullable Region view;

    ShownCollection(Supplier<CollectionViewModel> make, ChartExport export) {
      this.make = make;
      this.export = export;
    }

    private CollectionViewModel model() {
      CollectionViewModel model = made == null ? make.get() : made;
      made = model;
      return model;
    }

    @Override
    public Region view() {
      Region shown = view == null ? new CollectionView(model(), export) : view;
      view = shown;
      return shown;
    }

    @Override
    public void refresh() {
      model().refresh();
    }
  }

  private record ShownPainting(PaintingViewModel model, Region view) implements PaintingScreen {
    @Override
    public void show(int[] paintings, int position, Filter filter) {
      model.show(paintings, position, filter);
    }

    @Override
    public void refresh() {
      model.refresh();
    }

    @Override
    public int position() {
      return model.position();
    }

    @Override
    public CommandGroup commands() {
      return PaintingCommands.of(model);
    }

    @Override
    public void onClose(Runnable back) {
      model.setOnClose(back);
    }
  }
}
