package app.beholder.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** What can be seen in a scene. */
final class SceneNodes {
  private SceneNodes() {}

  /** All nodes that are not hidden, in the order of the scene graph, parents first. */
  static List<Node> seen(Node root) {
    List<Node> seen = new ArrayList<>();
    collect(root, seen);
    return seen;
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /** Where a node can be seen in its scene: what its ancestors do not clip. Empty where nowhere. */
  static Bounds inSight(Node node) {
    Scene scene = node.getScene();
    Bounds sight =
        common(
            node.localToScene(node.getLayoutBounds()),
            new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    for (Node in = node; in != null; in = in.getParent()) {
      Node clip = in.getClip();
      if (clip != null) {
        sight = common(sight, in.localToScene(clip.getBoundsInParent()));
      }
    }
    return sight;
  }

  private static Bounds common(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
    double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
    return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
  }

  /** A node in words that find it again: its kind, id and style classes, and what it stands in. */
  static String describe(Node node) {
    StringBuilder words = new StringBuilder(name(node));
    Node in = node.getParent();
    for (int i = 0; i < 3 && in != null; i++) {
      words.append(" in ").append(name(in));
      in = in.getParent();
    }
    return words.toString();
  }

  private static String name(Node node) {
    String kind = node.getClass().getSimpleName();
    String id = node.getId() == null ? "" : "#" + node.getId();
    String classes =
        node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
    return kind + id + classes;
  }
}
