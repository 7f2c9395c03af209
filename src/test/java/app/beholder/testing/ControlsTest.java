package app.beholder.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Looks at windows that are right and windows that are wrong. */
@ExtendWith(ApplicationExtension.class)
class ControlsTest {
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
  }

  private void show(FxRobot robot, Node... nodes) {
    robot.interact(() -> {
      window.setScene(new Scene(new VBox(nodes), 400, 600));
      window.show();
      window.getScene().getRoot().layout();
    });
  }

  private List<String> faults(FxRobot robot, Node... nodes) {
    show(robot, nodes);
    return Controls.faults(window.getScene().getRoot());
  }

  private List<String> tabFaults(FxRobot robot, Node... nodes) {
    show(robot, nodes);
    return new TabWalk(robot, window.getScene().getRoot()).faults();
  }

  private static Button icon() {
    return new Button("", new FontIcon(Material2AL.CLOSE));
  }

  @Test
  void aWindowThatIsRightHasNoFaults(FxRobot robot) {
    TextField labelled = new TextField("what it holds");
    Label label = new Label("_Name");
    label.setLabelFor(labelled);
    Button close = icon();
    close.setAccessibleText("Close");
    Button disabled = icon();
    disabled.setDisable(true);
    Button hidden = icon();
    hidden.setVisible(false);
    ImageView decorative = new ImageView(new WritableImage(8, 8));
    decorative.setMouseTransparent(true);
    ToggleGroup group = new ToggleGroup();
    RadioButton one = new RadioButton("One");
    RadioButton other = new RadioButton("Other");
    one.setToggleGroup(group);
    other.setToggleGroup(group);
    one.setSelected(true);
    MenuBar menus = new MenuBar(new Menu("File", null, new SeparatorMenuItem()));
    Node[] right = {
      menus, label, labelled, close, disabled, hidden, decorative, one, other, new CheckBox("Yes")
    };
    assertEquals(List.of(), faults(robot, right));
    assertEquals(List.of(), new TabWalk(robot, window.getScene().getRoot()).faults());
  }

  @Test
  void whatHasNoNameIsNoticed(FxRobot robot) {
    TextField field = new TextField("what it holds");
    field.setPromptText("what it waits for");
    MenuBar menus = new MenuBar(new Menu("File", null, new MenuItem("")));
    Region role = new Region();
    role.setAccessibleRole(AccessibleRole.BUTTON);
    role.setFocusTraversable(true);
    Node[] wrong = {
      icon(),
      new CheckBox(),
      field,
      new Slider(),
      new ComboBox<>(),
      new ListView<>(),
      new ProgressBar(),
      new ImageView(new WritableImage(8, 8)),
      role,
      menus
    };
    List<String> faults = faults(robot, wrong);
    assertEquals(wrong.length, faults.size(), faults.toString());
    assertTrue(faults.stream().allMatch(fault -> fault.startsWith("without a name")));
  }

  @Test
  void whatTheKeyboardDoesNotReachIsNoticed(FxRobot robot) {
    Button alone = new Button("For mice");
    alone.setFocusTraversable(false);
    List<String> faults = faults(robot, alone, new Button("For all"));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().startsWith("not for the keyboard: Button"), faults.toString());
  }

  @Test
  void aCellIsReachedThroughItsList(FxRobot robot) {
    ListView<String> list = new ListView<>();
    list.setAccessibleText("Tiles");
    list.setCellFactory(of -> new Tiles());
    list.getItems().add("one");
    assertEquals(List.of(), faults(robot, list));
    list.setFocusTraversable(false);
    list.setAccessibleText("Tiles");
    List<String> faults = Controls.faults(window.getScene().getRoot());
    assertEquals(2, faults.size(), faults.toString());
  }

  private static final class Tiles extends ListCell<String> {
    @Override
    protected void updateItem(String item, boolean empty) {
      super.updateItem(item, empty);
      Button tile = new Button("A tile");
      tile.setFocusTraversable(false);
      setGraphic(empty ? null : tile);
    }
  }

  @Test
  void arrowsMayGoOnFromOneOfAGroup(FxRobot robot) {
    Region first = bar("first");
    HBox bars = new HBox(first, new HBox(bar("second")), new HBox(bar("third")));
    List<String> faults = faults(robot, bars);
    assertEquals(3, faults.size(), faults.toString());
    first.setFocusTraversable(true);
    assertEquals(List.of(), Controls.faults(window.getScene().getRoot()));
  }

  private static Region bar(String words) {
    Region bar = new Region();
    bar.setAccessibleRole(AccessibleRole.BUTTON);
    bar.setAccessibleText(words);
    return bar;
  }

  @Test
  void aDialogThatTabLeavesIsNoticed(FxRobot robot) {
    VBox dialog = new VBox(new Button("Yes"), new Button("No"));
    show(robot, new Button("Behind"), dialog);
    robot.interact(() -> dialog.getChildren().getFirst().requestFocus());
    List<String> faults = new TabWalk(robot, dialog).faults();
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().startsWith("Tab goes outside, to Button"), faults.toString());
  }

  @Test
  void aTrapIsNoticed(FxRobot robot) {
    List<String> faults =
        tabFaults(robot, new Button("Before"), new TextArea(), new Button("Behind"));
    assertEquals(2, faults.size(), faults.toString());
    assertTrue(faults.getFirst().contains("stays at TextArea"), faults.toString());
    assertTrue(faults.getLast().startsWith("Tab does not reach Button"), faults.toString());
  }

  @Test
  void whatTabLeavesOutIsNoticed(FxRobot robot) {
    Button first = new Button("First");
    Button second = new Button("Second");
    Button left = new Button("Left out");
    second.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          first.requestFocus();
          event.consume();
        });
    List<String> faults = tabFaults(robot, first, second, left);
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(faults.getFirst().startsWith("Tab does not reach Button"), faults.toString());
  }
}
