package app.beholder.ui.painting;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * What the keys of the screen do, in the window and where the picture stands alone: + - 0 1 zoom, F
 * shows the picture alone, arrows move a picture that is larger than its room and step from
 * painting to painting otherwise.
 */
final class PaintingKeys {
  private static final KeyCombination BACK =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

  private final PaintingViewModel model;

  PaintingKeys(PaintingViewModel model) {
    this.model = model;
  }

  /** Takes a key where it means something here; the others go on to whatever has the focus. */
  void press(KeyEvent event) {
    boolean modified = event.isAltDown() || event.isShortcutDown() || event.isControlDown();
    boolean taken =
        BACK.match(event) ? leave() : !modified && (zooms(event.getCode()) || moves(event));
    if (taken) {
      event.consume();
    }
  }

  private boolean leave() {
    if (model.pictureAloneProperty().get()) {
      model.togglePictureAlone();
    } else {
      model.close();
    }
    return true;
  }

  private boolean zooms(KeyCode key) {
    ZoomViewModel zoom = model.picture().zoom();
    switch (key) {
      case PLUS, EQUALS, ADD -> zoom.zoomIn();
      case MINUS, SUBTRACT -> zoom.zoomOut();
      case DIGIT0, NUMPAD0 -> zoom.fit();
      case DIGIT1, NUMPAD1 -> zoom.actualSize();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean moves(KeyEvent event) {
    return switch (event.getCode()) {
      case ESCAPE -> leave();
      case F -> togglesAlone();
      case F11 -> model.pictureAloneProperty().get() && togglesAlone();
      case LEFT -> across(event, -1);
      case RIGHT -> across(event, 1);
      case UP -> up(event, -1);
      case DOWN -> up(event, 1);
      default -> false;
    };
  }

  private boolean togglesAlone() {
    model.togglePictureAlone();
    return true;
  }

  private boolean across(KeyEvent event, int right) {
    if (event.isShiftDown() || isInside(event.getTarget(), true)) {
      return false;
    }
    if (model.picture().zoom().isMovable()) {
      model.picture().zoom().step(right, 0);
    } else if (right > 0) {
      model.next();
    } else {
      model.previous();
    }
    return true;
  }

  private boolean up(KeyEvent event, int down) {
    boolean moves =
        !event.isShiftDown()
            && model.picture().zoom().isMovable()
            && !isInside(event.getTarget(), false);
    if (moves) {
      model.picture().zoom().step(0, down);
    }
    return moves;
  }

  /** Whether the focus is where arrows go from one thing to the next. */
  private static boolean isInside(EventTarget target, boolean across) {
    for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
      boolean hasArrows =
          node instanceof EmotionBars
              || node instanceof TableView
              || (!across && node instanceof ListView);
      if (hasArrows) {
        return true;
      }
    }
    return false;
  }
}
