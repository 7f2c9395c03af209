package app.beholder.ui.shell;

import app.beholder.ui.common.Appearance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program remembers from one time to the next.
 *
 * @param recent folders of libraries, the one that was opened last first
 */
public record Settings(Appearance appearance, List<Path> recent) {
  private static final int MAX_RECENT = 8;

  public static final Settings FIRST = new Settings(Appearance.LIGHT, List.of());

  public Settings {
    recent = List.copyOf(recent);
  }

  Settings with(Appearance newAppearance) {
    return new Settings(newAppearance, recent);
  }

  /** With this library as the one that was opened last. */
  Settings withOpened(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    List<Path> paths = new ArrayList<>(without(absolute).recent);
    paths.addFirst(absolute);
    return new Settings(appearance, paths.subList(0, Math.min(MAX_RECENT, paths.size())));
  }

  Settings without(Path folder) {
    return new Settings(appearance, recent.stream().filter(path -> !path.equals(folder)).toList());
  }
}
