package app.beholder.ui.shell;

import javafx.scene.layout.Region;

/** The screen of one painting, as the shell shows it in the gallery's place. */
public interface PaintingScreen {

  Region view();

  /**
   * Shows one of the paintings that the filter let through.
   *
   * @param paintings numbers of paintings, in the order of the gallery
   * @param position where in them to begin
   */
  void show(int[] paintings, int position);

  /**
   * The position of the painting that is shown now, so that the gallery can go there on the way
   * back.
   */
  int position();

  /** What to do when people want to go back to the gallery. */
  void onClose(Runnable back);
}
