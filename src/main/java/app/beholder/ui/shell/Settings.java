package app.beholder.ui.shell;

import app.beholder.ml.Device;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the program remembers from one time to the next.
 *
 * @param recent folders of libraries, the one that was opened last first
 * @param windowKept whether the window comes back where it stood
 * @param window where it stood; empty before the first time
 * @param memoryShown whether the status bar tells how much memory is in use
 * @param dismissedHints names of the screens whose hint is not to be shown again
 * @param thumbnailSize width of thumbnails in the gallery, in pixels; 0 for the gallery's own
 * @param order name of the order of paintings that was chosen last; empty for the gallery's own
 * @param device what models are wanted to run on
 */
public record Settings(
    Appearance appearance,
    TextSize textSize,
    List<Path> recent,
    boolean windowKept,
    Optional<WindowState> window,
    boolean memoryShown,
    Set<String> dismissedHints,
    int thumbnailSize,
    String order,
    Device device) {
  private static final int MAX_RECENT = 8;

  public static final Settings FIRST = new Settings(Appearance.SYSTEM, List.of());

  public Settings {
    recent = List.copyOf(recent);
    dismissedHints = Set.copyOf(dismissedHints);
  }

  /** As at the first start, but for these. */
  public Settings(Appearance appearance, List<Path> recent) {
    this(
        appearance,
        TextSize.NORMAL,
        recent,
        true,
        Optional.empty(),
        true,
        Set.of(),
        0,
        "",
        Device.AUTOMATIC);
  }

  public Settings with(Appearance newAppearance) {
    return with(draft -> draft.appearance = newAppearance);
  }

  public Settings with(TextSize newTextSize) {
    return with(draft -> draft.textSize = newTextSize);
  }

  public Settings withWindowKept(boolean kept) {
    return with(draft -> draft.windowKept = kept);
  }

  public Settings with(WindowState newWindow) {
    return with(draft -> draft.window = Optional.of(newWindow));
  }

  public Settings withMemoryShown(boolean shown) {
    return with(draft -> draft.memoryShown = shown);
  }

  public Settings withDismissedHints(Set<String> dismissed) {
    return with(draft -> draft.dismissedHints = dismissed);
  }

  public Settings withThumbnailSize(int pixels) {
    return with(draft -> draft.thumbnailSize = pixels);
  }

  public Settings withOrder(String newOrder) {
    return with(draft -> draft.order = newOrder);
  }

  public Settings withDevice(Device newDevice) {
    return with(draft -> draft.device = newDevice);
  }

  /** With this library as the one that was opened last. */
  Settings withOpened(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    List<Path> paths = new ArrayList<>(without(absolute).recent);
    paths.addFirst(absolute);
    return with(draft -> draft.recent = paths.subList(0, Math.min(MAX_RECENT, paths.size())));
  }

  Settings without(Path folder) {
    return with(
        draft -> draft.recent = recent.stream().filter(path -> !path.equals(folder)).toList());
  }

  private Settings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /** Settings of which one is being changed. */
  private static final class Draft {
    private Appearance appearance;
    private TextSize textSize;
    private List<Path> recent;
    private boolean windowKept;
    private Optional<WindowState> window;
    private boolean memoryShown;
    private Set<String> dismissedHints;
    private int thumbnailSize;
    private String order;
    private Device device;

    Draft(Settings before) {
      appearance = before.appearance;
      textSize = before.textSize;
      recent = before.recent;
      windowKept = before.windowKept;
      window = before.window;
      memoryShown = before.memoryShown;
      dismissedHints = before.dismissedHints;
      thumbnailSize = before.thumbnailSize;
      order = before.order;
      device = before.device;
    }

    Settings settings() {
      return new Settings(
          appearance,
          textSize,
          recent,
          windowKept,
          window,
          memoryShown,
          dismissedHints,
          thumbnailSize,
          order,
          device);
    }
  }
}
