package app.beholder.ui.shell;

import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.KeyCaps;
import app.beholder.ui.common.KeyNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * What is shown while no library is open: what the program is, the ways to begin, and the libraries
 * that were open before.
 */
final class WelcomeView extends StackPane {
  private static final int MOST_COLUMNS = 4;

  /** With so few libraries there is room to say what the program is for. */
  private static final int FEW = 3;

  private final ShellViewModel shell;
  private final WelcomeViewModel model;
  private final ShellCommands commands;
  private final Texts texts;
  private final VBox right = new VBox();
  private final Button open;
  private List<RecentCardView> cards = List.of();

  WelcomeView(ShellViewModel shell, ShellCommands commands, Texts texts) {
    this.shell = shell;
    this.model = shell.welcome();
    this.commands = commands;
    this.texts = texts;
    setId("welcome");
    getStyleClass().add("welcome");
    getStylesheets()
        .addAll(KeyCaps.STYLESHEET, WelcomeView.class.getResource("welcome.css").toExternalForm());
    open = button(ShellCommands.OPEN, "welcome.open");
    open.getStyleClass().add(Styles.ACCENT);
    right.getStyleClass().add("right");
    ScrollPane left = scrolling(left());
    left.getStyleClass().add("left-side");
    left.setMinWidth(Region.USE_PREF_SIZE);
    ScrollPane beside = scrolling(right);
    HBox.setHgrow(beside, Priority.ALWAYS);
    HBox sides = new HBox(left, beside);
    sides.getStyleClass().add("sides");
    getChildren().add(sides);
    model.cards().subscribe(this::fill);
    fill();
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            model.look();
          }
        });
    sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe((before, showing) -> focusFirst());
  }

  private static ScrollPane scrolling(Region content) {
    // where there is too little room it scrolls, and is not squeezed
    content.setMinHeight(Region.USE_PREF_SIZE);
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setFocusTraversable(false);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  private VBox left() {
    Label name = new Label(texts.get("app.name"));
    name.getStyleClass().add("name");
    Label sentence = new Label(texts.get("welcome.sentence"));
    sentence.getStyleClass().add("sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    VBox head = new VBox(new EyeMark(), name, sentence);
    head.getStyleClass().add("head");
    VBox actions =
        new VBox(
            open,
            button(ShellCommands.IMPORT, "welcome.import"),
            button(ShellCommands.BUILT_IN, "welcome.builtIn"));
    actions.getStyleClass().add("actions");
    Node opening = opening();
    Node here = dropHere();
    here.visibleProperty().bind(opening.visibleProperty().not());
    VBox left = new VBox(head, actions, new StackPane(here, opening), keys());
    left.getStyleClass().add("left");
    left.setAlignment(Pos.CENTER_LEFT);
    return left;
  }

  private Button button(String id, String textKey) {
    Command command = commands.get(id);
    Button button = new Button(texts.get(textKey), Icons.of(command.icon()));
    button.setId("welcome-" + id);
    button.getStyleClass().add(Styles.LARGE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip(command.tip()));
    button.setOnAction(event -> command.run());
    return button;
  }

  private Node opening() {
    Label words = new Label();
    words.getStyleClass().add("opening-words");
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.getStyleClass().add(Styles.SMALL);
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox opening = new VBox(words, bar);
    opening.getStyleClass().add("opening");
    opening.setAlignment(Pos.CENTER_LEFT);
    shell
        .openingProperty()
        .subscribe(job -> {
          opening.setVisible(job.isPresent());
          words.setText(job.map(BackgroundJob::title).orElse(""));
          bar.setAccessibleText(words.getText());
          bar.progressProperty().unbind();
          job.ifPresent(running ->
              bar.progressProperty().bind(running.progressProperty().map(p -> p.fraction())));
        });
    return opening;
  }

  private Node dropHere() {
    Label words = new Label(texts.get("welcome.drop"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox here = new HBox(Icons.of(Material2OutlinedAL.GET_APP), words);
    here.getStyleClass().add("drop-here");
    here.setAlignment(Pos.CENTER_LEFT);
    return here;
  }

  private Node keys() {
    VBox keys = new VBox(hint(ShellCommands.PALETTE), hint(ShellCommands.KEYS));
    keys.getStyleClass().add("hints");
    return keys;
  }

  private Node hint(String id) {
    Command command = commands.get(id);
    KeyCaps caps = new KeyCaps(command.keys().map(KeyNames.ofThisSystem()::caps).orElseThrow());
    Label words = new Label(texts.get("welcome.hint." + id));
    HBox hint = new HBox(caps, words);
    hint.getStyleClass().add("hint");
    hint.setAlignment(Pos.CENTER_LEFT);
    return hint;
  }

  private void fill() {
    cards =
        model.cards().stream().map(card -> new RecentCardView(card, model, shell, texts)).toList();
    if (model.cards().isEmpty()) {
      right.getChildren().setAll(new WelcomeIntroduction(texts));
      return;
    }
    Label heading = new Label(texts.get("welcome.recent"));
    heading.getStyleClass().add("heading");
    CardGrid grid = new CardGrid(MOST_COLUMNS);
    grid.getChildren().addAll(cards);
    right.getChildren().setAll(heading, grid);
    if (cards.size() <= FEW) {
      right.getChildren().add(new WelcomeIntroduction(texts));
    }
  }

  /** Puts the keyboard on what people most likely want: the library that was open last. */
  void focusFirst() {
    cards.stream()
        .filter(RecentCardView::canOpen)
        .findFirst()
        .ifPresentOrElse(RecentCardView::focusOpen, open::requestFocus);
  }
}
