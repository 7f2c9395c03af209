package app.beholder.ui.shell;

import app.beholder.library.LibraryGlance;
import app.beholder.library.Pixels;
import app.beholder.ui.common.FxImages;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundImage;
import javafx.scene.layout.BackgroundPosition;
import javafx.scene.layout.BackgroundRepeat;
import javafx.scene.layout.BackgroundSize;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A recent library: a few of its paintings, its name, how large it is, and where it lies. */
final class RecentCardView extends StackPane {
  private static final double ARC = 12;
  private static final BackgroundSize COVER =
      new BackgroundSize(BackgroundSize.AUTO, BackgroundSize.AUTO, false, false, false, true);

  private final RecentCard card;
  private final WelcomeViewModel model;
  private final Texts texts;
  private final Button open = new Button();
  private final HBox pictures = new HBox();
  private final Label counts = label("counts");
  private final Label made = label("made");
  private final Label opened = label("opened");

  RecentCardView(RecentCard card, WelcomeViewModel model, ShellViewModel shell, Texts texts) {
    this.card = card;
    this.model = model;
    this.texts = texts;
    RecentLibrary library = card.library();
    getStyleClass().add("recent-card");
    open.getStyleClass().add("library");
    open.setGraphic(content(library));
    open.setDisable(!library.there());
    open.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    open.setMinWidth(0);
    open.setTooltip(new Tooltip(library.name() + "\n" + library.folder()));
    open.setOnAction(event -> shell.open(library.folder()));
    open.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    Button forget =
        Icons.button(
            Material2AL.CLOSE,
            texts.get("welcome.forget", library.name()),
            () -> shell.forget(library));
    forget.getStyleClass().addAll(Styles.SMALL, "forget");
    setAlignment(forget, Pos.TOP_RIGHT);
    getChildren().addAll(open, forget);
    card.glanceProperty().subscribe(this::show);
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      open.fire();
    }
  }

  private Node content(RecentLibrary library) {
    pictures.getStyleClass().add("pictures");
    pictures.setMinWidth(0);
    pictures.setClip(roundedTop(pictures));
    Label name = label("library-name");
    name.setText(library.name());
    Label place = label("place");
    place.setText(library.place());
    place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    if (!library.there()) {
      counts.setText(texts.get("welcome.missing"));
      opened.setText(texts.get("welcome.missing.advice"));
    }
    opened.managedProperty().bind(opened.textProperty().isNotEmpty());
    made.managedProperty().bind(made.textProperty().isNotEmpty());
    VBox words = new VBox(name, counts, made, place, opened);
    words.getStyleClass().add("words");
    words.setMinWidth(0);
    VBox content = new VBox(pictures, words);
    content.setMinWidth(0);
    // a graphic has no width of its own: it gets the button's
    content.prefWidthProperty().bind(open.widthProperty());
    return content;
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setMinWidth(0);
    return label;
  }

  /** Its lower corners lie outside, so that they are not round. */
  private static Rectangle roundedTop(Region of) {
    Rectangle shape = new Rectangle();
    shape.setArcWidth(ARC);
    shape.setArcHeight(ARC);
    shape.widthProperty().bind(of.widthProperty());
    shape.heightProperty().bind(of.heightProperty().add(ARC));
    return shape;
  }

  private void show(Optional<LibraryGlance> glance) {
    pictures.getChildren().clear();
    glance.ifPresent(seen -> seen.thumbnails().forEach(this::add));
    if (pictures.getChildren().isEmpty()) {
      StackPane none =
          new StackPane(
              Icons.of(
                  card.library().there()
                      ? Material2OutlinedAL.COLLECTIONS
                      : Material2OutlinedMZ.SEARCH_OFF));
      none.getStyleClass().add("no-picture");
      HBox.setHgrow(none, Priority.ALWAYS);
      pictures.getChildren().add(none);
    }
    glance.ifPresent(seen -> {
      counts.setText(texts.get("status.counts", seen.paintings(), seen.annotations()));
      opened.setText(seen.opened().map(model::opened).orElse(""));
      made.setText(seen.madeByProgram() ? texts.get("welcome.made") : "");
    });
    open.setAccessibleText(
        Stream.of(card.library().name(), counts.getText(), made.getText(), opened.getText())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  private void add(Pixels pixels) {
    Image image = FxImages.of(pixels);
    Region picture = new Region();
    picture.getStyleClass().add("picture");
    picture.setPrefWidth(0);
    picture.setBackground(
        new Background(
            new BackgroundImage(
                image,
                BackgroundRepeat.NO_REPEAT,
                BackgroundRepeat.NO_REPEAT,
                BackgroundPosition.CENTER,
                COVER)));
    HBox.setHgrow(picture, Priority.ALWAYS);
    pictures.getChildren().add(picture);
  }

  boolean canOpen() {
    return card.library().there();
  }

  void focusOpen() {
    open.requestFocus();
  }
}
