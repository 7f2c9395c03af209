package app.beholder.ui.shell;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.Texts;
import app.beholder.ui.common.Theme;
import app.beholder.ui.shell.ShellViewModel.Overlay;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Everything that the window can do. A new command is one line here and one text, {@code
 * command.ID}: the menu bar, the command palette and the list of keys show it by themselves.
 */
final class ShellCommands {
  static final String OPEN = "open";
  static final String BUILT_IN = "builtIn";
  static final String IMPORT = "import";
  static final String DARK = "dark";
  static final String GALLERY = "gallery";
  static final String COLLECTION = "collection";
  static final String MODELS = "models";
  static final String SEARCH = "search";
  static final String PALETTE = "palette";
  static final String KEYS = "keys";

  private final ShellViewModel shell;
  private final WindowActions window;
  private final Texts texts;
  private final ObservableValue<Boolean> hasLibrary;
  private final List<CommandGroup> groups;

  ShellCommands(ShellViewModel shell, WindowActions window, Texts texts) {
    this.shell = shell;
    this.window = window;
    this.texts = texts;
    hasLibrary = shell.openProperty().map(Optional::isPresent);
    groups =
        List.of(
            group("file", file()), group("view", view()), group("go", go()), group("help", help()));
  }

  private List<Command> file() {
    return List.of(
        command(OPEN, Material2OutlinedAL.FOLDER_OPEN, shell::chooseAndOpen).keys("Shortcut+O"),
        command(BUILT_IN, Material2OutlinedAL.COLOR_LENS, shell::openBuiltIn),
        command(IMPORT, Material2OutlinedAL.LIBRARY_ADD, shell::importData)
            .keys("Shortcut+I")
            .inNewSection(),
        command("importModel", Material2OutlinedAL.EXTENSION, shell::importModel)
            .keys("Shortcut+Shift+I"),
        command("close", Material2OutlinedAL.CLOSE, shell::closeLibrary)
            .keys("Shortcut+W")
            .when(hasLibrary)
            .inNewSection(),
        command("preferences", Material2OutlinedMZ.SETTINGS, shell::showPreferences)
            .keys("Shortcut+COMMA")
            .inNewSection(),
        command("quit", Material2OutlinedAL.EXIT_TO_APP, window::quit).keys("Shortcut+Q"));
  }

  private List<Command> view() {
    ObservableValue<Boolean> dark =
        shell.appearanceProperty().map(now -> Theme.shown(now) == Appearance.DARK);
    return List.of(
        command(DARK, Material2OutlinedAL.BRIGHTNESS_3, shell.settings()::toggleAppearance)
            .keys("Shortcut+Shift+D")
            .selectedWhile(dark),
        command("larger", Material2MZ.ZOOM_IN, shell.settings()::largerText)
            .keys("Shortcut+PLUS")
            .inNewSection(),
        command("smaller", Material2MZ.ZOOM_OUT, shell.settings()::smallerText)
            .keys("Shortcut+MINUS"),
        command("normal", Material2AL.FORMAT_SIZE, shell.settings()::normalText).keys("Shortcut+0"),
        command("fullScreen", Material2OutlinedAL.FULLSCREEN, window::toggleFullScreen)
            .keys("F11"));
  }

  private List<Command> go() {
    return List.of(
        command(GALLERY, Material2OutlinedMZ.PHOTO_LIBRARY, shell::back)
            .keys("Shortcut+1")
            .when(hasLibrary),
        command(COLLECTION, Material2OutlinedAL.INSERT_CHART_OUTLINED, shell::showCollection)
            .keys("Shortcut+2")
            .when(hasLibrary),
        command(MODELS, Material2OutlinedAL.INSIGHTS, shell::showModels).keys("Shortcut+3"),
        command(SEARCH, Material2OutlinedMZ.SEARCH, window::search)
            .keys("Shortcut+F")
            .when(hasLibrary),
        command("clear", Material2OutlinedAL.CLEAR_ALL, shell::clearFilter)
            .keys("Shortcut+Shift+X")
            .when(hasLibrary)
            .inNewSection(),
        command(PALETTE, Material2OutlinedMZ.PAGEVIEW, () -> shell.toggle(Overlay.PALETTE))
            .keys("Shortcut+K")
            .inNewSection());
  }

  private List<Command> help() {
    return List.of(
        command(KEYS, Material2OutlinedAL.KEYBOARD, () -> shell.toggle(Overlay.KEYS)).keys("F1"),
        command("log", Material2OutlinedMZ.NOTES, shell::showLog).inNewSection(),
        command("diagnostics", Material2OutlinedAL.ASSIGNMENT, shell::copyDiagnostics),
        command("about", Material2OutlinedAL.INFO, this::tellAbout));
  }

  private void tellAbout() {
    shell.tell(texts.get("about.title"), texts.get("about.text"));
  }

  private Command command(String id, Ikon icon, Runnable action) {
    return Command.of(id, texts.get("command." + id), icon, action);
  }

  private CommandGroup group(String id, List<Command> commands) {
    return new CommandGroup(id, texts.get("menu." + id), commands);
  }

  /** All commands, as the menu bar groups them. */
  List<CommandGroup> groups() {
    return groups;
  }

  /** The command that buttons show. */
  Command get(String id) {
    return groups.stream()
        .flatMap(group -> group.commands().stream())
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
