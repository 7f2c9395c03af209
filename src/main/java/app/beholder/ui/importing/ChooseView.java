package app.beholder.ui.importing;

import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The page on which file, pictures and library are chosen. */
final class ChooseView extends ScrollPane {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final ChooseViewModel model;
  private final Texts texts;
  private final TextField file;

  ChooseView(ChooseViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("choose-page");
    setFitToWidth(true);
    file = field("file", model.fileProperty(), "choose.file.prompt");
    VBox cards = new VBox(annotations(), pictures(), library());
    cards.getStyleClass().add("cards");
    setContent(new StackPane(cards));
    takeDrops();
  }

  /** Puts the cursor where one begins. */
  void focusFirst() {
    file.requestFocus();
  }

  private Node annotations() {
    return card(
        Material2AL.DESCRIPTION,
        "choose.file.title",
        row(
            "choose.file.label",
            file,
            browse("browse-file", "choose.file.browse", this::browseFile)),
        new NoticeLabel(model.fileNoticeProperty()).belowField(),
        hintInsteadOf(model.fileNoticeProperty(), "choose.file.hint"));
  }

  private Node pictures() {
    TextField folder = field("pictures", model.picturesProperty(), "choose.pictures.prompt");
    CheckBox copy = new CheckBox(texts.get("choose.copy"));
    copy.setId("copy");
    copy.setMnemonicParsing(true);
    copy.selectedProperty().bindBidirectional(model.copyPicturesProperty());
    Label meaning = hint("");
    meaning
        .textProperty()
        .bind(
            Bindings.when(model.copyPicturesProperty())
                .then(texts.get("choose.copy.hint.on"))
                .otherwise(texts.get("choose.copy.hint.off")));
    var chosen = model.picturesProperty().isNotEmpty();
    VBox copying = new VBox(copy, meaning);
    copying.getStyleClass().add("option");
    copying.visibleProperty().bind(chosen);
    copying.managedProperty().bind(chosen);
    Button browse =
        browse(
            "browse-pictures",
            "choose.pictures.browse",
            () -> browseFolder("choose.pictures.chooser", model.picturesProperty()));
    return card(
        Material2MZ.PHOTO_LIBRARY,
        "choose.pictures.title",
        row("choose.pictures.label", folder, browse),
        new NoticeLabel(model.picturesNoticeProperty()).belowField(),
        hintInsteadOf(model.picturesNoticeProperty(), "choose.pictures.hint"),
        copying);
  }

  private Node library() {
    TextField name = field("name", model.nameProperty(), "choose.name.prompt");
    TextField place = field("place", model.placeProperty(), "choose.place.label");
    place.setPromptText("");
    Button browse =
        browse(
            "browse-place",
            "choose.place.browse",
            () -> browseFolder("choose.place.chooser", model.placeProperty()));
    VBox form =
        new VBox(
            row("choose.name.label", name),
            row("choose.place.label", place, browse),
            new NoticeLabel(model.targetNoticeProperty()).belowField());
    form.getStyleClass().add("rows");
    form.disableProperty().bind(model.intoNewProperty().not());
    VBox card = card(Material2AL.COLLECTIONS_BOOKMARK, "choose.library.title");
    model.openName().ifPresent(open -> card.getChildren().addAll(targets(open)));
    card.getChildren().add(form);
    return card;
  }

  private RadioButton[] targets(String openName) {
    ToggleGroup group = new ToggleGroup();
    RadioButton add = new RadioButton(texts.get("choose.library.open", openName));
    RadioButton create = new RadioButton(texts.get("choose.library.create"));
    add.setId("into-open");
    create.setId("into-new");
    add.setToggleGroup(group);
    create.setToggleGroup(group);
    add.setSelected(!model.intoNewProperty().get());
    create.setSelected(model.intoNewProperty().get());
    create.selectedProperty().subscribe((before, now) -> model.intoNewProperty().set(now));
    return new RadioButton[] {add, create};
  }

  private VBox card(Ikon icon, String title, Node... rows) {
    Label heading = new Label(texts.get(title), new FontIcon(icon));
    heading.getStyleClass().addAll("card-title", Styles.TEXT_BOLD);
    VBox card = new VBox(heading);
    card.getChildren().addAll(rows);
    card.getStyleClass().add("card-box");
    return card;
  }

  private TextField field(String id, StringProperty text, String prompt) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(texts.get(prompt));
    field.textProperty().bindBidirectional(text);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private HBox row(String labelKey, TextField field, Node... behind) {
    Label label = new Label(texts.get(labelKey));
    label.setMnemonicParsing(true);
    label.setLabelFor(field);
    label.getStyleClass().add("field-label");
    HBox row = new HBox(label, field);
    row.getChildren().addAll(behind);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("field-row");
    return row;
  }

  private Button browse(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMnemonicParsing(true);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Says what belongs here, until there is something to say of what was chosen. */
  private Label hintInsteadOf(ObservableValue<Notice> notice, String key) {
    Label hint = hint(texts.get(key));
    hint.visibleProperty().bind(notice.map(Notice.NONE::equals));
    hint.managedProperty().bind(hint.visibleProperty());
    return hint;
  }

  private static Label hint(String text) {
    Label hint = new Label(text);
    hint.setWrapText(true);
    hint.getStyleClass().addAll("hint", "below-field", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    return hint;
  }

  private void browseFile() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("choose.file.chooser"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(texts.get("choose.file.filter"), "*.csv", "*.tsv", "*.txt"),
            new ExtensionFilter(texts.get("choose.file.filter.all"), "*"));
    take(() -> chooser.showOpenDialog(getScene().getWindow()), model.fileProperty()::set);
  }

  private void browseFolder(String titleKey, StringProperty into) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get(titleKey));
    take(() -> chooser.showDialog(getScene().getWindow()), into::set);
  }

  private static void take(Supplier<@Nullable File> chooser, Consumer<String> into) {
    File chosen = chooser.get();
    if (chosen != null) {
      into.accept(chosen.getPath());
    }
  }

  private void takeDrops() {
    setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        pseudoClassStateChanged(DROP, true);
      }
      event.consume();
    });
    setOnDragExited(event -> pseudoClassStateChanged(DROP, false));
    setOnDragDropped(this::dropped);
  }

  private void dropped(DragEvent event) {
    var files = event.getDragboard().getFiles();
    model.drop(files.stream().map(File::toPath).map(Path::toAbsolutePath).toList());
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }
}
