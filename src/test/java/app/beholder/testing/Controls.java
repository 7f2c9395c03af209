package app.beholder.testing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/**
 * Whether people who see nothing are told what each control is, and whether people without a mouse
 * can come to it.
 */
public final class Controls {
  private static final List<Class<? extends Control>> OPERATED =
      List.of(
          ButtonBase.class,
          ComboBoxBase.class,
          ChoiceBox.class,
          TextInputControl.class,
          Slider.class,
          Spinner.class,
          ListView.class,
          TableView.class,
          TreeView.class);

  /** What else says of itself that it is operated. */
  private static final Set<AccessibleRole> ROLES =
      EnumSet.of(
          AccessibleRole.BUTTON,
          AccessibleRole.CHECK_BOX,
          AccessibleRole.HYPERLINK,
          AccessibleRole.RADIO_BUTTON,
          AccessibleRole.TOGGLE_BUTTON,
          AccessibleRole.SLIDER);

  /** How far above a bar the chart is that it belongs to. */
  private static final int GROUP_LEVELS = 3;

  private Controls() {}

  /**
   * What is wrong with the controls and pictures under a node, in words; empty where all is well.
   */
  public static List<String> faults(Node root) {
    List<Node> seen = SceneNodes.seen(root);
    return Stream.of(
            seen.stream()
                .filter(Controls::isOperated)
                .filter(n -> !isNamed(n, seen))
                .map(nameless()),
            seen.stream()
                .filter(node -> node instanceof ProgressIndicator && !isPartOfAControl(node))
                .filter(node -> isBlank(node.getAccessibleText()))
                .map(nameless()),
            seen.stream()
                .filter(Controls::isOperated)
                .filter(node -> !isReachable(node))
                .map(node -> "not for the keyboard: " + SceneNodes.describe(node)),
            seen.stream()
                .filter(node -> node instanceof ImageView image && !isNamedOrDecorative(image))
                .map(nameless()),
            seen.stream()
                .filter(MenuBar.class::isInstance)
                .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                .flatMap(Controls::namelessItems))
        .flatMap(faults -> faults)
        .toList();
  }

  private static Function<Node, String> nameless() {
    return node -> "without a name: " + SceneNodes.describe(node);
  }

  /** What people operate: controls that are not disabled, but not the parts that a control has. */
  static boolean isOperated(Node node) {
    boolean kind =
        OPERATED.stream().anyMatch(type -> type.isInstance(node))
            || (!(node instanceof Control) && ROLES.contains(node.getAccessibleRole()));
    return kind && !node.isDisabled() && !isPartOfAControl(node);
  }

  /** Buttons of scroll bars, the field in a combo box, the bar that a button shows and the like. */
  private static boolean isPartOfAControl(Node node) {
    for (Node in = node.getParent(); in != null; in = in.getParent()) {
      if (in instanceof ScrollBar
          || in instanceof ComboBoxBase
          || in instanceof ChoiceBox
          || in instanceof Spinner
          || in instanceof MenuBar
          || in instanceof ButtonBase
          || in.getStyleClass().contains("column-header-background")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a screen reader has something to say of it. What a field holds is no name. */
  private static boolean isNamed(Node node, List<Node> seen) {
    boolean says = node instanceof Labeled labeled && !isBlank(labeled.getText());
    return says
        || !isBlank(node.getAccessibleText())
        || seen.stream()
            .anyMatch(other -> other instanceof Label label && node.equals(label.getLabelFor()));
  }

  /**
   * Whether the keyboard comes to it; or to what it stands in and is operated from there, as tiles
   * and cells are; or to one of its kind beside it from which arrows go on, as with bars of a
   * chart.
   */
  private static boolean isReachable(Node node) {
    for (Node in = node; in != null; in = in.getParent()) {
      if (in.isFocusTraversable() && (in.equals(node) || isOperated(in))) {
        return true;
      }
    }
    return !(node instanceof Control) && isBesideAReachableOne(node);
  }

  private static boolean isBesideAReachableOne(Node node) {
    Node group = node.getParent();
    for (int level = 0; level < GROUP_LEVELS && group != null; level++) {
      boolean found =
          SceneNodes.seen(group).stream()
              .anyMatch(other ->
                  other.isFocusTraversable()
                      && other.getClass().equals(node.getClass())
                      && isOperated(other));
      if (found) {
        return true;
      }
      group = group.getParent();
    }
    return false;
  }

  private static boolean isNamedOrDecorative(ImageView image) {
    if (image.getImage() == null || image.isMouseTransparent()) {
      return true;
    }
    for (Node in = image; in != null && !(in instanceof Cell); in = in.getParent()) {
      if (!isBlank(in.getAccessibleText())) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> namelessItems(MenuItem item) {
    Stream<String> own =
        isBlank(item.getText()) && !(item instanceof SeparatorMenuItem)
            ? Stream.of("without a name: " + item)
            : Stream.empty();
    return item instanceof Menu menu
        ? Stream.concat(own, menu.getItems().stream().flatMap(Controls::namelessItems))
        : own;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
