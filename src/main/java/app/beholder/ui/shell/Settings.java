package app.beholder.ui.shell;

import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.TextSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    String order) {
  private static final int MAX_RECENT = 8;

  public static final Settings FIRST = new Settings(Appearance.SYSTEM, List.of());

  public Settings {
    recent = List.copyOf(recent);
    dismissedHints = Set.copyOf(dismissedHints);
  }

  /** As at the first start, but for these. */
  public Settings(Appearance appearance, List<Path> recent) {
    this(appearance, TextSize.NORMAL, recent, true, Optional.empty(), true, Set.of(), 0, "");
  }

  public Settings with(Appearance newAppearance) {
    return new Settings(
        newAppearance,
        textSize,
        recent,
        windowKept,
        window,
        memoryShown,
        dismissedHints,
        thumbnailSize,
        order);
  }

  public Settings with(TextSize newTextSize) {
    return new Settings(
        appearance,
        newTextSize,
        recent,
        windowKept,
        window,
        memoryShown,
        dismissedHints,
        thumbnailSize,
        order);
  }

  public Settings withWindowKept(boolean kept) {
    return new Settings(
        appearance,
        textSize,
        recent,
        kept,
        window,
        memoryShown,
        dismissedHints,
        thumbnailSize,
        order);
  }

  public Settings with(WindowState newWindow) {
    return new Settings(
        appearance,
        textSize,
        recent,
        windowKept,
        Optional.of(newWindow),
        memoryShown,
        dismissedHints,
        thumbnailSize,
        order);
  }

  public Settings withMemoryShown(boolean shown) {
    return new Settings(
        appearance,
        textSize,
        recent,
        windowKept,
        window,
        shown,
        dismissedHints,
        thumbnailSize,
        order);
  }

  public Settings withDismissedHints(Set<String> dismissed) {
    return new Settings(
        appearance,
        textSize,
        recent,
        windowKept,
        window,
        memoryShown,
        dismissed,
        thumbnailSize,
        order);
  }

  public Settings withThumbnailSize(int pixels) {
    return new Settings(
        appearance,
        textSize,
        recent,
        windowKept,
        window,
        memoryShown,
        dismissedHints,
        pixels,
        order);
  }

  public Settings withOrder(String newOrder) {
    return new Settings(
        appearance,
        textSize,
        recent,
        windowKept,
        window,
        memoryShown,
        dismissedHints,
        thumbnailSize,
        newOrder);
  }

  private Settings withRecent(List<Path> newRecent) {
    return new Settings(
        appearance,
        textSize,
        newRecent,
        windowKept,
        window,
        memoryShown,
        dismissedHints,
        thumbnailSize,
        order);
  }

  /** With this library as the one that was opened last. */
  Settings withOpened(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    List<Path> paths = new ArrayList<>(without(absolute).recent);
    paths.addFirst(absolute);
    return withRecent(paths.subList(0, Math.min(MAX_RECENT, paths.size())));
  }

  Settings without(Path folder) {
    return withRecent(recent.stream().filter(path -> !path.equals(folder)).toList());
  }
}
