package app.beholder.ui.collection;

import java.util.List;
import javafx.scene.input.KeyEvent;

/**
 * Makes the bars of a chart one stop for the Tab key: the arrows, Home and End move among them.
 * Hundreds of stops would put the next chart out of reach.
 */
final class BarKeys {
  private final List<Bar> bars;
  private final int line;

  private BarKeys(List<Bar> bars, int line) {
    this.bars = bars;
    this.line = line;
  }

  /**
   * Joins the bars of a chart.
   *
   * @param bars in the order in which the left and right arrow go through them
   * @param line how many bars the up and down arrow skip
   */
  static void join(List<Bar> bars, int line) {
    BarKeys keys = new BarKeys(List.copyOf(bars), line);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int place = i;
      bar.setFocusTraversable(i == 0);
      bar.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.press(event, place));
      bar.focusedProperty()
          .subscribe(focused -> {
            if (focused) {
              keys.stopAt(bar);
            }
          });
    }
  }

  /** Tab comes back to the bar that was left. */
  private void stopAt(Bar current) {
    bars.forEach(bar -> bar.setFocusTraversable(bar == current));
  }

  private void press(KeyEvent event, int place) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int step =
        switch (event.getCode()) {
          case RIGHT -> 1;
          case LEFT -> -1;
          case DOWN -> line;
          case UP -> -line;
          case HOME -> -place;
          case END -> bars.size() - 1 - place;
          default -> 0;
        };
    boolean moves =
        switch (event.getCode()) {
          case RIGHT, LEFT, DOWN, UP, HOME, END -> true;
          default -> false;
        };
    if (moves) {
      event.consume();
      int next = place + step;
      if (next >= 0 && next < bars.size()) {
        bars.get(next).requestFocus();
      }
    }
  }
}
