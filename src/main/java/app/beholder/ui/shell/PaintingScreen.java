package app.beholder.ui.shell;

import app.beholder.library.Filter;
import app.beholder.ui.common.CommandGroup;
import javafx.scene.layout.Region;

/** The screen of one painting, as the shell shows it in the gallery's place. */
public interface PaintingScreen {

  Region view();

  /**
   * Shows one of the paintings that the filter let through.
   *
   * @param paintings numbers of paintings, in the order of the gallery
   * @param position where in them to begin
   * @param filter what let them through; the words that it searches for are marked
   */
  void show(int[] paintings, int position, Filter filter);

  /** Shows of the painting what the library has of it now, and what the shown run predicts. */
  void refresh();

  /**
   * The position of the painting that is shown now, so that the gallery can go there on the way
   * back.
   */
  int position();

  /** What can be done with the painting that is shown. */
  CommandGroup commands();

  /** What to do when people want to go back to the gallery. */
  void onClose(Runnable back);
}
