package app.beholder.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** Goes through a window with the Tab key alone, until it is back where it began. */
public final class TabWalk {
  private static final int STEPS_WITHOUT_NEWS = 8;

  private final FxRobot robot;
  private final Node part;

  /**
   * @param part of a window that is shown: its root, or what lies over it and keeps the keyboard
   */
  public TabWalk(FxRobot robot, Node part) {
    this.robot = robot;
    this.part = part;
  }

  /**
   * What is wrong, in words: controls that Tab never comes to, a place that it never leaves, or one
   * outside the part of the window. Empty where all is well.
   */
  public List<String> faults() {
    Set<Node> visited = new LinkedHashSet<>();
    Node begun = owner();
    if (begun != null) {
      visited.add(begun);
    }
    robot.push(KeyCode.TAB);
    Node first = owner();
    Node now = first;
    boolean left = false;
    int old = 0;
    while (now != null && old < STEPS_WITHOUT_NEWS) {
      if (now == first && left) {
        return faults(visited);
      }
      left |= now != first;
      old = visited.add(now) ? 0 : old + 1;
      robot.push(KeyCode.TAB);
      now = owner();
    }
    List<String> faults = faults(visited);
    boolean alone = visited.size() == 1 && faults.isEmpty();
    if (!alone && first != null && now != null) {
      faults.addFirst(
          "Tab does not come back to "
              + SceneNodes.describe(first)
              + " but stays at "
              + SceneNodes.describe(now));
    }
    return faults;
  }

  private List<String> faults(Set<Node> visited) {
    List<String> faults = new ArrayList<>();
    robot.interact(() -> {
      List<Node> seen = SceneNodes.seen(part);
      seen.stream()
          .filter(Controls::isOperated)
          .filter(Node::isFocusTraversable)
          .filter(node -> !visited.contains(node) && !isOneOfAVisitedGroup(node, visited))
          .forEach(node -> faults.add("Tab does not reach " + SceneNodes.describe(node)));
      visited.stream()
          .filter(node -> !seen.contains(node))
          .limit(1)
          .forEach(node -> faults.add("Tab goes outside, to " + SceneNodes.describe(node)));
    });
    return faults;
  }

  /** Where the keyboard is; null where the part is gone, as a list that closes when it is left. */
  private @Nullable Node owner() {
    Node[] owner = new Node[1];
    robot.interact(() -> {
      Scene scene = part.getScene();
      owner[0] = scene == null ? null : scene.getFocusOwner();
    });
    return owner[0];
  }

  /** Within a group arrows go on. */
  private static boolean isOneOfAVisitedGroup(Node node, Set<Node> visited) {
    return node instanceof ToggleButton button
        && button.getToggleGroup() != null
        && button.getToggleGroup().getToggles().stream().anyMatch(visited::contains);
  }
}
