package app.beholder.ui.models;

import app.beholder.model.Task;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The sign of each task; it stands beside the task's name. */
final class TaskIcons {
  private TaskIcons() {}

  static Ikon of(Task task) {
    return switch (task) {
      case IMAGE -> Material2OutlinedAL.IMAGE;
      case TEXT -> Material2OutlinedMZ.SHORT_TEXT;
      case FUSION -> Material2OutlinedMZ.MERGE_TYPE;
    };
  }
}
