package app.beholder.ui.shell;

import java.nio.file.Path;
import java.util.List;

/**
 * What letting go of dragged files would do.
 *
 * @param paths what would be opened or imported; empty where nothing would
 * @param words says it to people; for nothing, what they can drop instead
 */
record DropPlan(Action action, List<Path> paths, String words) {

  /** The kinds of things that it may be. */
  enum Action {
    OPEN,
    IMPORT,
    MODEL,
    NOTHING
  }

  DropPlan {
    paths = List.copyOf(paths);
  }

  boolean isUsable() {
    return action != Action.NOTHING;
  }
}
