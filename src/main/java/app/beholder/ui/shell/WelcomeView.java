package app.beholder.ui.shell;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What is shown while no library is open: what the program is, and the ways to begin. */
final class WelcomeView extends StackPane {
  private final ShellViewModel shell;
  private final Texts texts;
  private final Button open = new Button();
  private final VBox recent = new VBox();

  WelcomeView(ShellViewModel shell, Texts texts) {
    this.shell = shell;
    this.texts = texts;
    setId("welcome");
    getStyleClass().add("welcome");
    recent.getStyleClass().add("recent");
    VBox content = new VBox(head(), actions(), opening(), recent);
    content.getStyleClass().add("content");
    content.setMaxHeight(Region.USE_PREF_SIZE);
    content.setAlignment(Pos.CENTER);
    getChildren().add(content);
    shell.recent().subscribe(this::fillRecent);
    fillRecent();
    sceneProperty().subscribe(scene -> requestFocus());
  }

  private Node head() {
    FontIcon eye = Icons.of(Material2OutlinedMZ.VISIBILITY);
    eye.getStyleClass().add("mark");
    Label name = new Label(texts.get("app.name"));
    name.getStyleClass().addAll(Styles.TITLE_1, "name");
    Label sentence = new Label(texts.get("welcome.sentence"));
    sentence.getStyleClass().addAll(Styles.TEXT_MUTED, "sentence");
    sentence.setWrapText(true);
    sentence.setTextAlignment(TextAlignment.CENTER);
    VBox head = new VBox(eye, name, sentence);
    head.getStyleClass().add("head");
    head.setAlignment(Pos.CENTER);
    return head;
  }

  /** The keyboard begins where most people do. */
  @Override
  public void requestFocus() {
    open.requestFocus();
  }

  private Node actions() {
    open.setText(texts.get("welcome.open"));
    open.setGraphic(Icons.of(Material2OutlinedAL.FOLDER_OPEN));
    open.setId("welcome-open");
    open.getStyleClass().addAll(Styles.LARGE, Styles.ACCENT);
    open.setOnAction(event -> shell.chooseAndOpen());
    open.setDefaultButton(true);
    Button add = new Button(texts.get("welcome.import"), Icons.of(Material2OutlinedAL.LIBRARY_ADD));
    add.setId("welcome-import");
    add.getStyleClass().add(Styles.LARGE);
    add.setOnAction(event -> shell.importData());
    HBox actions = new HBox(open, add);
    actions.getStyleClass().add("actions");
    actions.setAlignment(Pos.CENTER);
    return actions;
  }

  private Node opening() {
    ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.getStyleClass().addAll(Styles.SMALL, "opening");
    bar.setAccessibleText(texts.get("welcome.opening"));
    shell
        .openingProperty()
        .subscribe(job -> {
          bar.setVisible(job.isPresent());
          bar.progressProperty().unbind();
          job.ifPresent(running ->
              bar.progressProperty().bind(running.progressProperty().map(p -> p.fraction())));
        });
    return bar;
  }

  private void fillRecent() {
    recent.getChildren().clear();
    if (shell.recent().isEmpty()) {
      return;
    }
    Label heading = new Label(texts.get("welcome.recent"));
    heading.getStyleClass().add("heading");
    recent.getChildren().add(heading);
    shell.recent().forEach(library -> recent.getChildren().add(row(library)));
  }

  private Node row(RecentLibrary library) {
    Label name = new Label(library.name());
    name.getStyleClass().add("library-name");
    Label place =
        new Label(
            library.there()
                ? library.place()
                : texts.get("welcome.missing") + " · " + library.place());
    place.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    VBox words = new VBox(name, place);
    Button chosen = new Button("", words);
    chosen.getStyleClass().addAll(Styles.FLAT, "library");
    chosen.setAccessibleText(library.name());
    chosen.setMaxWidth(Double.MAX_VALUE);
    chosen.setDisable(!library.there());
    chosen.setOnAction(event -> shell.open(library.folder()));
    HBox.setHgrow(chosen, Priority.ALWAYS);
    Button forget =
        Icons.button(
            Material2AL.CLOSE,
            texts.get("welcome.forget", library.name()),
            () -> shell.forget(library));
    forget.getStyleClass().addAll(Styles.SMALL, "forget");
    HBox row = new HBox(chosen, forget);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
