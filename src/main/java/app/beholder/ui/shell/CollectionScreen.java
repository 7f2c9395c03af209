package app.beholder.ui.shell;

import javafx.scene.layout.Region;

/** The screen of the whole collection, as the shell shows it in the gallery's place. */
public interface CollectionScreen {

  /** The screen; made when it is asked for the first time. */
  Region view();

  /** Shows the collection as it is now. */
  void refresh();
}
