package app.beholder.ui.painting;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import app.beholder.ui.common.Theme;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * The picture alone on the whole screen, in a window of its own. Its title and the ways on and back
 * go away when the mouse rests.
 */
final class PictureAlone {
  private static final Duration REST = Duration.seconds(3);
  private static final Insets EDGE = new Insets(16);
  private static final Duration FADE = Duration.millis(300);

  private final Texts texts = Texts.of(PictureAlone.class);
  private final PaintingViewModel model;
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Scene scene;
  private final List<Node> around;
  private final PauseTransition rest = new PauseTransition(REST);
  private final ParallelTransition fade = new ParallelTransition();
  private final Subscription titles;

  /** Takes the picture out of where it stands now. */
  PictureAlone(PaintingViewModel model, PicturePane picture, PaintingKeys keys, Window owner) {
    this.model = model;
    Button previous = button("previous", Material2OutlinedAL.CHEVRON_LEFT, model::previous);
    previous.visibleProperty().bind(model.hasPreviousProperty());
    StackPane.setAlignment(previous, Pos.CENTER_LEFT);
    Button next = button("next", Material2OutlinedAL.CHEVRON_RIGHT, model::next);
    next.visibleProperty().bind(model.hasNextProperty());
    StackPane.setAlignment(next, Pos.CENTER_RIGHT);
    VBox title = title();
    StackPane root = new StackPane(picture, title, previous, next);
    root.getStyleClass().addAll("painting-view", "picture-alone");
    root.getStylesheets().add(PaintingView.STYLESHEET);
    List.of(title, previous, next).forEach(node -> StackPane.setMargin(node, EDGE));
    around = List.of(title, previous, next, picture.bar());
    around.forEach(node -> fade.getChildren().add(fade(node)));
    scene = new Scene(root);
    Theme.install(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    scene.addEventFilter(MouseEvent.ANY, event -> appear());
    prepareStage(owner);
    rest.setOnFinished(event -> disappear());
    titles = model.titleProperty().subscribe(words -> appear());
  }

  private void prepareStage(Window owner) {
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setScene(scene);
    cover(owner);
    stage.titleProperty().bind(model.titleProperty());
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreen(true);
    stage.setOnHidden(event -> model.pictureAloneProperty().set(false));
  }

  /** The screen that the program's window is on, also where nobody cares for full screens. */
  private void cover(Window owner) {
    Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
        .stream()
        .findFirst()
        .map(Screen::getBounds)
        .ifPresent(bounds -> {
          stage.setX(bounds.getMinX());
          stage.setY(bounds.getMinY());
          stage.setWidth(bounds.getWidth());
          stage.setHeight(bounds.getHeight());
        });
  }

  private VBox title() {
    Label title = new Label();
    title.setId("alone-title");
    title.getStyleClass().add("painting-title");
    title.textProperty().bind(model.titleProperty());
    Label origin = new Label();
    origin.getStyleClass().add("painting-origin");
    origin.textProperty().bind(model.originProperty());
    VBox words = new VBox(title, origin);
    words.getStyleClass().add("alone-words");
    words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    words.setMouseTransparent(true);
    StackPane.setAlignment(words, Pos.TOP_LEFT);
    return words;
  }

  private Button button(String name, Ikon icon, Runnable action) {
    Button button = Icons.button(icon, texts.get(name), action);
    button.setId("alone-" + name);
    button.getStyleClass().add("alone-step");
    button.setFocusTraversable(false);
    return button;
  }

  private static FadeTransition fade(Node node) {
    FadeTransition fade = new FadeTransition(FADE, node);
    fade.setFromValue(1);
    fade.setToValue(0);
    return fade;
  }

  private void appear() {
    fade.stop();
    around.forEach(node -> node.setOpacity(1));
    scene.setCursor(Cursor.DEFAULT);
    rest.playFromStart();
  }

  private void disappear() {
    scene.setCursor(Cursor.NONE);
    fade.playFromStart();
  }

  void show() {
    stage.show();
    appear();
  }

  /** Leaves the screen; the picture can stand elsewhere again. */
  void close() {
    titles.unsubscribe();
    rest.stop();
    fade.stop();
    around.forEach(node -> node.setOpacity(1));
    stage.setOnHidden(null);
    stage.close();
  }
}
