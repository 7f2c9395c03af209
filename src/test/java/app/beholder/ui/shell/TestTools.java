package app.beholder.ui.shell;

import app.beholder.importing.Importer;
import app.beholder.installation.Installation;
import app.beholder.library.Libraries;
import app.beholder.ml.FakeModels;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelServices;
import app.beholder.ml.Models;
import app.beholder.ml.NoModels;
import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FolderOpener;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.models.ModelWork;
import app.beholder.ui.preferences.FakeDevices;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The windows around the screens, of a program whose files lie in one folder. */
public final class TestTools {
  private TestTools() {}

  /** The program's own screens, with these windows around them. */
  public static ProgramScreens screens(
      Libraries libraries,
      Path folder,
      Supplier<Window> owner,
      Supplier<KeptSettings> settings,
      FxJobs jobs,
      Dialogs dialogs) {
    return screens(libraries, folder, owner, settings, jobs, dialogs, new FakeModels());
  }

  /** The same with these packages. */
  public static ProgramScreens screens(
      Libraries libraries,
      Path folder,
      Supplier<Window> owner,
      Supplier<KeptSettings> settings,
      FxJobs jobs,
      Dialogs dialogs,
      Models models) {
    return new ProgramScreens(
        new Importer(),
        libraries,
        folder,
        owner,
        new ChartExport((pixels, file) -> {}, dialogs, jobs),
        in(folder, owner, settings, dialogs),
        models(models));
  }

  /** These packages, and nobody who runs them. */
  public static ModelWork work(Models models) {
    return new ModelWork(
        models,
        (library, model, filter, monitor) -> {
          throw new ModelException("Nothing runs here.");
        },
        (model, question) -> {
          throw new ModelException("Nothing runs here.");
        },
        () -> {},
        folder -> {});
  }

  private static ModelServices models(Models models) {
    ModelServices none = NoModels.services();
    return new ModelServices(models, none.engine(), none.pictures());
  }

  public static ProgramTools in(
      Path folder, Supplier<Window> owner, Supplier<KeptSettings> settings, Dialogs dialogs) {
    Installation installation =
        new Installation(
            "1.2.3",
            Map.of("engine", () -> "4.5"),
            null,
            folder.resolve("settings.json"),
            folder.resolve("beholder.log"),
            folder.resolve("cache"),
            () -> true);
    FolderOpener opener = opened -> {};
    return new ProgramTools(
        installation, folder, opener, owner, settings, dialogs, new FakeDevices());
  }
}
