package app.beholder.ui.painting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Walking along the bars of a chart by keyboard: Tab comes to one of them and leaves the chart
 * again, arrows go from bar to bar, Enter presses one.
 */
final class BarWalk {

  /**
   * A bar to stop at.
   *
   * @param press what it does
   */
  record Stop(Node bar, Runnable press) {}

  private List<Stop> stops = List.of();

  /** From now on walks along these, in the order in which people see them. */
  void along(List<Stop> newStops) {
    stops = List.copyOf(newStops);
    for (int i = 0; i < stops.size(); i++) {
      int place = i;
      Node bar = stops.get(i).bar();
      bar.setFocusTraversable(i == 0);
      bar.focusedProperty()
          .subscribe(focused -> {
            if (focused) {
              rest(place);
            }
          });
      bar.setOnKeyPressed(event -> press(event, place));
    }
  }

  /** Goes to the first bar; does nothing where there is none. */
  void begin() {
    go(0);
  }

  private void rest(int place) {
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).bar().setFocusTraversable(i == place);
    }
  }

  private void go(int place) {
    if (!stops.isEmpty()) {
      stops.get(Math.clamp(place, 0, stops.size() - 1)).bar().requestFocus();
    }
  }

  private void press(KeyEvent event, int place) {
    switch (event.getCode()) {
      case LEFT, UP -> go(place - 1);
      case RIGHT, DOWN -> go(place + 1);
      case HOME -> go(0);
      case END -> go(stops.size() - 1);
      case ENTER, SPACE -> stops.get(place).press().run();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
