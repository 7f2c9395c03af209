package app.beholder.ui.shell;

import app.beholder.installation.Installation;
import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Library;
import app.beholder.ml.Device;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FolderOpener;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.TextSizeKeys;
import app.beholder.ui.common.Texts;
import app.beholder.ui.common.Theme;
import app.beholder.ui.common.ToolWindow;
import app.beholder.ui.log.Diagnostics;
import app.beholder.ui.log.LogFile;
import app.beholder.ui.log.LogView;
import app.beholder.ui.log.LogViewModel;
import app.beholder.ui.preferences.Devices;
import app.beholder.ui.preferences.DevicesViewModel;
import app.beholder.ui.preferences.Places;
import app.beholder.ui.preferences.PreferencesView;
import app.beholder.ui.preferences.PreferencesViewModel;
import app.beholder.ui.preferences.Values;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The windows around the screens of the program. */
public final class ProgramTools implements Tools {
  private static final Logger LOG = LoggerFactory.getLogger(ProgramTools.class);
  private static final double PREFERENCES_WIDTH = 720;
  private static final double PREFERENCES_HEIGHT = 680;
  private static final double LOG_WIDTH = 1000;
  private static final double LOG_HEIGHT = 620;

  private final Installation installation;
  private final Path home;
  private final FolderOpener opener;
  private final Supplier<Window> owner;
  private final Supplier<KeptSettings> settings;
  private final Dialogs dialogs;
  private final Devices devices;
  private final Texts texts = Texts.of(ProgramTools.class);
  private @Nullable Values values;
  private @Nullable DevicesViewModel deviceFinding;
  private @Nullable Stage preferencesWindow;
  private @Nullable Stage logWindow;

  /**
   * @param home the user's home folder, which diagnostics do not tell
   * @param owner the program's window
   * @param settings asked for when they are needed
   * @param devices what models can run on
   */
  public ProgramTools(
      Installation installation,
      Path home,
      FolderOpener opener,
      Supplier<Window> owner,
      Supplier<KeptSettings> settings,
      Dialogs dialogs,
      Devices devices) {
    this.installation = installation;
    this.home = home;
    this.opener = opener;
    this.owner = owner;
    this.settings = settings;
    this.dialogs = dialogs;
    this.devices = devices;
  }

  @Override
  public void showPreferences(Supplier<Optional<Library>> open, FxJobs jobs) {
    if (preferencesWindow != null && preferencesWindow.isShowing()) {
      preferencesWindow.toFront();
      return;
    }
    PreferencesView view = new PreferencesView(preferences(open, jobs));
    preferencesWindow =
        ToolWindow.show(
            owner.get(),
            Texts.of(PreferencesView.class).get("window.title"),
            view,
            PREFERENCES_WIDTH,
            PREFERENCES_HEIGHT,
            settings.get().textSize());
    view.focusFirst();
  }

  /** The view model of the preferences, for their window or another place. */
  public PreferencesViewModel preferences(Supplier<Optional<Library>> open, FxJobs jobs) {
    Values kept = values == null ? values(settings.get()) : values;
    values = kept;
    // Kept beside the window: what is measured goes on when that is closed.
    DevicesViewModel finding =
        deviceFinding == null ? new DevicesViewModel(devices, kept.device(), jobs) : deviceFinding;
    deviceFinding = finding;
    return new PreferencesViewModel(
        kept,
        new Places(installation.settingsFile(), installation.cache(), installation.logFile()),
        finding,
        () -> showLog(open, jobs),
        () -> copyDiagnostics(open, jobs),
        opener,
        jobs);
  }

  private static Values values(KeptSettings kept) {
    return new Values(
        kept.appearance(),
        kept.textSize(),
        kept.property(Settings::windowKept, Settings::withWindowKept),
        kept.property(Settings::memoryShown, Settings::withMemoryShown),
        kept.property(Settings::device, Settings::withDevice),
        kept.property(Settings::dismissedHints, Settings::withDismissedHints));
  }

  @Override
  public void showLog(Supplier<Optional<Library>> open, FxJobs jobs) {
    if (logWindow != null && logWindow.isShowing()) {
      logWindow.toFront();
      return;
    }
    LogViewModel model = new LogViewModel(new LogFile(installation.logFile()), opener, jobs);
    LogView view = new LogView(model, () -> copyDiagnostics(open, jobs));
    logWindow =
        ToolWindow.show(
            owner.get(),
            Texts.of(LogView.class).get("window.title"),
            view,
            LOG_WIDTH,
            LOG_HEIGHT,
            settings.get().textSize());
    view.focusFirst();
  }

  @Override
  public void copyDiagnostics(Supplier<Optional<Library>> open, FxJobs jobs) {
    Map<String, String> window = window();
    Optional<Library> library = open.get();
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> new Diagnostics(installation, home).text(window, library),
        text -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
          dialogs.message(texts.get("diagnostics.title"), texts.get("diagnostics.copied"));
        },
        cause -> {
          LOG.error("The diagnostics could not be put together", cause);
          dialogs.error(texts.get("diagnostics.title"), texts.get("diagnostics.failed"));
        });
  }

  private Map<String, String> window() {
    Settings now = settings.get().get();
    Map<String, String> window = new LinkedHashMap<>();
    window.put("appearance", now.appearance().name());
    window.put("textSize", now.textSize().percent() + "%");
    int number = 1;
    for (Screen screen : Screen.getScreens()) {
      Rectangle2D bounds = screen.getBounds();
      window.put(
          "screen " + number++,
          "%.0fx%.0f at %.2f"
              .formatted(bounds.getWidth(), bounds.getHeight(), screen.getOutputScaleX()));
    }
    return window;
  }

  /** Tells any thread on what people want models to run now. */
  Supplier<Device> device() {
    KeptSettings kept = settings.get();
    AtomicReference<Device> wanted = new AtomicReference<>(kept.get().device());
    kept.property().subscribe(now -> wanted.set(now.device()));
    return wanted::get;
  }

  Dialogs dialogs() {
    return dialogs;
  }

  FolderOpener opener() {
    return opener;
  }

  /** Gives a screen's own window what all windows have: look, keys for the text size, its hint. */
  void furnish(Stage stage, String hint) {
    KeptSettings kept = settings.get();
    Scene scene = stage.getScene();
    Theme.install(scene);
    TextSizeKeys.install(scene, kept.textSize());
    HintsViewModel hints = new HintsViewModel(kept, texts);
    hints.show(hint);
    Parent content = scene.getRoot();
    scene.setRoot(new StackPane());
    BorderPane root = new BorderPane(content);
    root.setTop(new HintBar(hints, texts, content::requestFocus));
    scene.setRoot(root);
    ToolWindow.grow(stage, kept.textSize().get());
  }
}
