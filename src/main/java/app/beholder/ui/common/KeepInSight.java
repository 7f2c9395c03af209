package app.beholder.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Scrolls a page so that whatever the keyboard goes to can be seen. */
public final class KeepInSight {

  /** Room in pixels above and below what has the focus. */
  private static final double MARGIN = 24;

  private final ScrollPane pane;

  public KeepInSight(ScrollPane pane) {
    this.pane = pane;
  }

  /** Begins to follow the keyboard. */
  public void install() {
    pane.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> {
          if (owner != null && isInside(owner)) {
            show(owner);
          }
        });
  }

  private boolean isInside(Node owner) {
    for (@Nullable Node node = owner; node != null; node = node.getParent()) {
      if (node == pane.getContent()) {
        return true;
      }
    }
    return false;
  }

  private void show(Node node) {
    Bounds bounds = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double visible = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - visible;
    if (hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    double wanted = Math.max(top, bounds.getMaxY() + MARGIN - visible);
    wanted = Math.min(wanted, bounds.getMinY() - MARGIN);
    if (wanted != top) {
      pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
  }
}
