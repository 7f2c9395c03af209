package app.beholder.ui.shell;

import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2AL;

/** Screens that only remember what they were asked for. */
final class FakeScreens implements Screens {
  final List<String> shown = new ArrayList<>();
  final List<String> models = new ArrayList<>();
  final List<Optional<Library>> importsInto = new ArrayList<>();
  final List<List<Path>> dropped = new ArrayList<>();
  Consumer<Library> imported = library -> {};
  Runnable shownChanged = () -> {};
  Runnable leaveModels = () -> {};
  Runnable back = () -> {};
  Consumer<Filter> showFilter = filter -> {};
  int refreshed;
  int position;

  @Override
  public PaintingScreen painting(Library library, FxJobs jobs) {
    return new PaintingScreen() {
      private final Region view = new StackPane();

      @Override
      public Region view() {
        view.setId("painting");
        return view;
      }

      @Override
      public void show(int[] paintings, int newPosition, Filter filter) {
        position = newPosition;
        shown.add(paintings[newPosition] + " of " + paintings.length);
      }

      @Override
      public void refresh() {
        shown.add("again");
      }

      @Override
      public CommandGroup commands() {
        Command turn = Command.of("turn", "Turn it", Material2AL.IMAGE, () -> shown.add("turned"));
        return new CommandGroup("painting", "A painting", List.of(turn));
      }

      @Override
      public int position() {
        return position;
      }

      @Override
      public void onClose(Runnable newBack) {
        back = newBack;
      }
    };
  }

  @Override
  public CollectionScreen collection(
      Library library, FxJobs jobs, Consumer<Filter> show, Runnable importData) {
    showFilter = show;
    return new CollectionScreen() {
      @Override
      public Region view() {
        return new StackPane();
      }

      @Override
      public void refresh() {
        refreshed++;
      }
    };
  }

  @Override
  public ModelsScreen models(
      FxJobs jobs, Notices notices, Debounce typing, Runnable newShownChanged, Runnable leave) {
    shownChanged = newShownChanged;
    leaveModels = leave;
    return new ModelsScreen() {
      @Override
      public Region view() {
        return new StackPane();
      }

      @Override
      public void follow(Optional<OpenLibrary> open) {
        models.add("beside " + open.map(OpenLibrary::name).orElse("nothing"));
      }

      @Override
      public void refresh() {
        models.add("refreshed");
      }

      @Override
      public void importModel(Optional<Path> file) {
        models.add("import " + file.map(Path::toString).orElse("to choose"));
      }
    };
  }

  @Override
  public void importData(
      Optional<Library> open, List<Path> files, FxJobs jobs, Consumer<Library> newImported) {
    dropped.add(files);
    importsInto.add(open);
    imported = newImported;
  }

  @Override
  public Tools tools() {
    return new Tools() {
      @Override
      public void showPreferences(Supplier<Optional<Library>> open, FxJobs jobs) {
        shown.add("preferences");
      }

      @Override
      public void showLog(Supplier<Optional<Library>> open, FxJobs jobs) {
        shown.add("log");
      }

      @Override
      public void copyDiagnostics(Supplier<Optional<Library>> open, FxJobs jobs) {
        shown.add("diagnostics " + open.get().map(Library::name).orElse("of nothing"));
      }
    };
  }
}
