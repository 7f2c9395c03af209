package app.beholder.ui.preferences;

import app.beholder.job.JobRunner.Lane;
import app.beholder.ml.Device;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FolderOpener;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.TextSize;
import app.beholder.ui.common.Texts;
import app.beholder.ui.preferences.Setting.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All settings, and those of them that a search lets through. For the FX thread. */
public final class PreferencesViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(PreferencesViewModel.class);

  private final Texts texts = Texts.of(PreferencesViewModel.class);
  private final FolderOpener opener;
  private final FxJobs jobs;
  private final DevicesViewModel deviceFinding;
  private final List<Setting> all;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Setting>> shown;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * @param deviceFinding what models can run on; outlives this
   * @param showLog opens the log's own window
   * @param copyDiagnostics puts a text for those who help on the clipboard
   */
  public PreferencesViewModel(
      Values values,
      Places places,
      DevicesViewModel deviceFinding,
      Runnable showLog,
      Runnable copyDiagnostics,
      FolderOpener opener,
      FxJobs jobs) {
    this.opener = opener;
    this.jobs = jobs;
    this.deviceFinding = deviceFinding;
    all = settings(values, places, showLog, copyDiagnostics);
    shown = new ReadOnlyObjectWrapper<>(all);
    search.subscribe((before, now) -> shown.set(matching(now)));
  }

  private List<Setting> settings(
      Values values, Places places, Runnable showLog, Runnable copyDiagnostics) {
    SimpleObjectProperty<Boolean> always = new SimpleObjectProperty<>(true);
    return List.of(
        new Setting.Choice<>(
            words("appearance", Section.APPEARANCE),
            values.appearance(),
            List.of(Appearance.values()),
            appearance -> texts.get("appearance." + appearance.name())),
        new Setting.Choice<>(
            words("textSize", Section.TEXT),
            values.textSize(),
            TextSize.ALL,
            size -> texts.get("textSize.percent", size.percent())),
        new Setting.Switch(words("windowKept", Section.WINDOW), values.windowKept()),
        new Setting.Switch(words("memory", Section.WINDOW), values.memoryShown()),
        new Setting.Choice<>(
            words("device", Section.MODELS),
            values.device(),
            List.of(Device.values()),
            device -> texts.get("device." + device.name())),
        new Setting.Finding(
            words("devices", Section.MODELS),
            texts.get("devices.button"),
            deviceFinding::look,
            deviceFinding.idleProperty(),
            deviceFinding.foundProperty()),
        new Setting.Finding(
            words("speed", Section.MODELS),
            texts.get("speed.button"),
            deviceFinding::measure,
            deviceFinding.idleProperty(),
            deviceFinding.speedsProperty()),
        new Setting.Action(
            words("hints", Section.HINTS),
            texts.get("hints.button"),
            () -> values.dismissedHints().set(Set.of()),
            values.dismissedHints().map(dismissed -> !dismissed.isEmpty())),
        new Setting.Place(words("settings", Section.FOLDERS), places.settings()),
        new Setting.Place(words("cache", Section.FOLDERS), places.cache()),
        new Setting.Place(words("logFile", Section.LOG), places.log()),
        new Setting.Action(
            words("showLog", Section.LOG), texts.get("showLog.button"), showLog, always),
        new Setting.Action(
            words("diagnostics", Section.LOG),
            texts.get("diagnostics.button"),
            copyDiagnostics,
            always));
  }

  private Words words(String id, Section section) {
    return new Words(id, section, texts.get(id + ".label"), texts.get(id + ".description"));
  }

  private List<Setting> matching(String written) {
    List<String> words = Stream.of(written.strip().split("\\s+")).map(this::small).toList();
    return all.stream().filter(setting -> hasAll(setting, words)).toList();
  }

  private boolean hasAll(Setting setting, List<String> words) {
    Words said = setting.words();
    String values =
        setting instanceof Setting.Choice<?> choice ? String.join(" ", names(choice)) : "";
    String text =
        small(String.join(" ", section(said.section()), said.label(), said.description(), values));
    return words.stream().allMatch(text::contains);
  }

  private static <T> List<String> names(Setting.Choice<T> choice) {
    return choice.values().stream().map(choice.name()).toList();
  }

  private String small(String text) {
    return text.toLowerCase(Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** What people call a section. */
  String section(Section section) {
    return texts.get("section." + section.name());
  }

  /** Shows the folder in which something lies, or which it is, outside the program. */
  void openFolder(Path path) {
    problem.set("");
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> {
          opener.openFolderOf(path);
          return path;
        },
        opened -> {},
        cause -> {
          LOG.warn("The folder of {} could not be opened", path, cause);
          problem.set(texts.get("folder.failed", path));
        });
  }

  /** What people look for; all settings are shown while it is empty. */
  StringProperty searchProperty() {
    return search;
  }

  /** The settings that have all words of the search, in order. */
  ReadOnlyObjectProperty<List<Setting>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** A sentence about what did not work last; empty where all did. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
