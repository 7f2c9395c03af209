package app.beholder.ui.importing;

import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The mapping form: a line for each part of an annotation, and one for each unknown word for an
 * emotion.
 */
final class MappingView extends ScrollPane {
  private final MappingViewModel model;
  private final Texts texts;
  private final DataNames names = new DataNames();
  private final GridPane words = grid();

  MappingView(MappingViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("mapping-form");
    setFitToWidth(true);
    VBox wordsBox = section("mapping.words.title", "mapping.words.hint", words);
    var any = Bindings.isNotEmpty(model.words());
    wordsBox.visibleProperty().bind(any);
    wordsBox.managedProperty().bind(any);
    VBox sections =
        new VBox(
            section("mapping.title", "mapping.hint", parts(false)),
            wordsBox,
            section("mapping.more.title", "mapping.more.hint", parts(true)));
    sections.getStyleClass().add("mapping-sections");
    setContent(sections);
    model.words().addListener((ListChangeListener<EmotionWord>) change -> showWords());
    showWords();
  }

  private VBox section(String titleKey, String hintKey, Node form) {
    Label heading = new Label(texts.get(titleKey));
    heading.getStyleClass().add(Styles.TEXT_BOLD);
    Label hint = new Label(texts.get(hintKey));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("hint", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    VBox section = new VBox(heading, hint, form);
    section.getStyleClass().add("mapping-section");
    return section;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("mapping-grid");
    ColumnConstraints label = new ColumnConstraints();
    ColumnConstraints choice = new ColumnConstraints();
    choice.setHgrow(Priority.ALWAYS);
    choice.setFillWidth(true);
    grid.getColumnConstraints().addAll(label, choice);
    return grid;
  }

  private GridPane parts(boolean optional) {
    GridPane grid = grid();
    int line = 0;
    for (PartChoice choice : model.choices()) {
      if (choice.part().isOptional() == optional) {
        grid.addRow(line++, partLabel(choice), partBox(choice));
      }
    }
    return grid;
  }

  private Label partLabel(PartChoice choice) {
    Label label = new Label(texts.get("part." + choice.part().name()));
    label.getStyleClass().add("mapping-label");
    GridPane.setValignment(label, VPos.TOP);
    return label;
  }

  private VBox partBox(PartChoice choice) {
    String name = texts.get("part." + choice.part().name());
    ComboBox<Source> combo =
        new ComboBox<>(FXCollections.observableList(new ArrayList<>(choice.sources())));
    combo.setId("part-" + choice.part().name());
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setAccessibleText(name);
    combo.setConverter(new SourceNames(texts));
    combo.setCellFactory(list -> new SourceCell(texts, true));
    combo.setButtonCell(new SourceCell(texts, false));
    combo.valueProperty().bindBidirectional(choice.sourceProperty());
    VBox box = new VBox(combo);
    box.getStyleClass().add("mapping-choice");
    if (choice.part().mayBeFixed()) {
      TextField value = new TextField();
      value.setId("value-" + choice.part().name());
      value.setPromptText(texts.get("mapping.value." + choice.part().name()));
      value.setAccessibleText(texts.get("mapping.value.accessible", name));
      value.textProperty().bindBidirectional(choice.valueProperty());
      var fixed = choice.sourceProperty().isEqualTo(Source.FIXED);
      value.visibleProperty().bind(fixed);
      value.managedProperty().bind(fixed);
      box.getChildren().add(value);
    }
    return box;
  }

  private void showWords() {
    words.getChildren().clear();
    int line = 0;
    for (EmotionWord word : model.words()) {
      Label label = new Label(word.word());
      label.getStyleClass().add("mapping-label");
      words.addRow(line++, label, wordCombo(word));
    }
  }

  private ComboBox<Optional<Emotion>> wordCombo(EmotionWord word) {
    List<Optional<Emotion>> meanings = new ArrayList<>();
    meanings.add(Optional.empty());
    Emotion.ALL.forEach(emotion -> meanings.add(Optional.of(emotion)));
    ComboBox<Optional<Emotion>> combo = new ComboBox<>(FXCollections.observableList(meanings));
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setVisibleRowCount(meanings.size());
    combo.setAccessibleText(word.word());
    combo.setCellFactory(list -> new MeaningCell(texts, names));
    combo.setButtonCell(new MeaningCell(texts, names));
    combo.valueProperty().bindBidirectional(word.meaning());
    return combo;
  }

  /** A column's name with an example of what stands in it. */
  private static final class SourceCell extends ListCell<Source> {
    private final Texts texts;
    private final boolean withExample;
    private final Label example = new Label();

    SourceCell(Texts texts, boolean withExample) {
      this.texts = texts;
      this.withExample = withExample;
      example.getStyleClass().addAll("example", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    protected void updateItem(@Nullable Source source, boolean empty) {
      super.updateItem(source, empty);
      String hint = source instanceof Source.Column(String name, String first) ? first : "";
      example.setText(CommentTableCell.oneLine(hint));
      setGraphic(withExample && !hint.isEmpty() ? example : null);
      setText(source == null || empty ? "" : SourceNames.name(source, texts));
    }
  }

  /** One of the nine emotions with its mark, or the choice to reject. */
  private static final class MeaningCell extends ListCell<Optional<Emotion>> {
    private final Texts texts;
    private final DataNames names;
    private final EmotionDot dot = new EmotionDot(Emotion.SOMETHING_ELSE);

    MeaningCell(Texts texts, DataNames names) {
      this.texts = texts;
      this.names = names;
    }

    @Override
    protected void updateItem(@Nullable Optional<Emotion> meaning, boolean empty) {
      super.updateItem(meaning, empty);
      if (meaning == null || empty) {
        setText("");
        setGraphic(null);
        return;
      }
      meaning.ifPresent(dot::show);
      setGraphic(meaning.isPresent() ? dot : null);
      setText(meaning.map(names::emotion).orElse(texts.get("mapping.reject")));
    }
  }
}
