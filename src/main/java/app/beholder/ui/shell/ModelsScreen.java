package app.beholder.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.Region;

/** The screen of the models, which also stands there while no library is open. */
public interface ModelsScreen {

  /** The screen; made when it is asked for the first time. */
  Region view();

  /** Another library is open now, or none. */
  void follow(Optional<OpenLibrary> open);

  /** Shows packages and runs as they are now. */
  void refresh();

  /**
   * Lets people import a model.
   *
   * @param file the one they have chosen already; empty where they have yet to choose
   */
  void importModel(Optional<Path> file);
}
