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
  private final Scene scene;

  /**
   * @param scene in a window that is shown
   */
  public TabWalk(FxRobot robot, Scene scene) {
    this.robot = robot;
    this.scene = scene;
  }

  /**
   * What is wrong, in words: controls that Tab never comes to, or a place that it never leaves.
   * Empty where all is well.
   */
  public List<String> faults() {
    Set<Node> visited = new LinkedHashSet<>();
    robot.push(KeyCode.TAB);
    Node first = owner();
    Node now = first;
    int old = 0;
    while (now != null && old < STEPS_WITHOUT_NEWS) {
      old = visited.add(now) ? 0 : old + 1;
      robot.push(KeyCode.TAB);
      now = owner();
      if (now == first && visited.size() > 1) {
        return unvisited(visited);
      }
    }
    List<String> faults = new ArrayList<>(unvisited(visited));
    boolean alone = visited.size() == 1 && faults.isEmpty();
    if (!alone && first != null) {
      faults.addFirst(
          "Tab does not come back to "
              + SceneNodes.describe(first)
              + " but stays at "
              + (now == null ? "nothing" : SceneNodes.describe(now)));
    }
    return faults;
  }

  private @Nullable Node owner() {
    Node[] owner = new Node[1];
    robot.interact(() -> owner[0] = scene.getFocusOwner());
    return owner[0];
  }

  private List<String> unvisited(Set<Node> visited) {
    List<String> faults = new ArrayList<>();
    robot.interact(() ->
        SceneNodes.seen(scene.getRoot()).stream()
            .filter(Controls::isOperated)
            .filter(Node::isFocusTraversable)
            .filter(node -> !visited.contains(node) && !isOneOfAVisitedGroup(node, visited))
            .forEach(node -> faults.add("Tab does not reach " + SceneNodes.describe(node))));
    return faults;
  }

  /** Within a group arrows go on. */
  private static boolean isOneOfAVisitedGroup(Node node, Set<Node> visited) {
    return node instanceof ToggleButton button
        && button.getToggleGroup() != null
        && button.getToggleGroup().getToggles().stream().anyMatch(visited::contains);
  }
}
