package app.beholder.ui.preferences;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A setting: what it is at the left, and at the right, or below for paths, how to change it. */
final class SettingRow extends VBox {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  private final Texts texts;

  /** Follows a finding, which outlives this row. */
  private final ObjectProperty<List<Setting.Fact>> facts = new SimpleObjectProperty<>(List.of());

  /**
   * @param openFolder shows the folder of a path outside the program
   */
  SettingRow(Setting setting, Texts texts, Consumer<Path> openFolder) {
    this.texts = texts;
    getStyleClass().add("setting");
    switch (setting) {
      case Setting.Choice<?> choice -> beside(choice.words(), choice(choice));
      case Setting.Switch onOff -> beside(onOff.words(), onOff(onOff));
      case Setting.Action action ->
          beside(
              action.words(),
              button(action.words(), action.button(), action.action(), action.possible()));
      case Setting.Finding finding -> {
        beside(
            finding.words(),
            button(finding.words(), finding.button(), finding.action(), finding.possible()));
        getChildren().add(facts(finding));
      }
      case Setting.Place place ->
          getChildren().addAll(words(place.words()), place(place, openFolder));
    }
  }

  private void beside(Setting.Words words, Node control) {
    VBox said = words(words);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(said, control);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("setting-row");
    getChildren().add(row);
  }

  private static VBox words(Setting.Words words) {
    Label label = new Label(words.label());
    label.setWrapText(true);
    label.getStyleClass().add("setting-label");
    Label description = new Label(words.description());
    description.setWrapText(true);
    description.setMinHeight(USE_PREF_SIZE);
    description.getStyleClass().addAll(Styles.TEXT_MUTED, "setting-description");
    VBox box = new VBox(label, description);
    box.setMinWidth(0);
    return box;
  }

  private static <T> Node choice(Setting.Choice<T> setting) {
    ComboBox<T> box = new ComboBox<>();
    box.setId("setting-" + setting.words().id());
    box.setAccessibleText(setting.words().label());
    box.getItems().setAll(setting.values());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return setting.name().apply(value);
          }

          @Override
          public T fromString(String written) {
            throw new UnsupportedOperationException("values are chosen, not written");
          }
        });
    box.valueProperty().bindBidirectional(setting.value());
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private static Node onOff(Setting.Switch setting) {
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId("setting-" + setting.words().id());
    toggle.setAccessibleText(setting.words().label());
    toggle.selectedProperty().bindBidirectional(setting.value());
    toggle.setMinWidth(USE_PREF_SIZE);
    return toggle;
  }

  private static Node button(
      Setting.Words words, String text, Runnable action, ObservableValue<Boolean> possible) {
    Button button = new Button(text);
    button.setId("setting-" + words.id());
    button.setOnAction(event -> action.run());
    button.disableProperty().bind(possible.map(now -> !now));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Node facts(Setting.Finding finding) {
    GridPane grid = new GridPane();
    grid.setId("facts-" + finding.words().id());
    grid.getStyleClass().add("facts");
    facts.bind(finding.facts());
    facts.subscribe(found -> show(grid, found));
    return grid;
  }

  private static void show(GridPane facts, List<Setting.Fact> found) {
    facts.getChildren().clear();
    facts.setManaged(!found.isEmpty());
    for (int row = 0; row < found.size(); row++) {
      Setting.Fact fact = found.get(row);
      Label name = new Label(fact.name());
      name.setMinWidth(USE_PREF_SIZE);
      name.getStyleClass().add(Styles.TEXT_MUTED);
      Label value = new Label(fact.value());
      value.setWrapText(true);
      value.setMinHeight(USE_PREF_SIZE);
      value.pseudoClassStateChanged(PROBLEM, fact.isProblem());
      if (fact.name().isEmpty()) {
        facts.add(value, 0, row, 2, 1);
      } else {
        facts.addRow(row, name, value);
      }
      GridPane.setValignment(name, VPos.TOP);
    }
  }

  private Node place(Setting.Place setting, Consumer<Path> openFolder) {
    TextField path = new TextField(setting.path().toString());
    path.setEditable(false);
    path.setAccessibleText(setting.words().label());
    HBox.setHgrow(path, Priority.ALWAYS);
    Button copy =
        Icons.button(
            Material2OutlinedAL.CONTENT_COPY,
            texts.get("path.copy"),
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(setting.path().toString());
              Clipboard.getSystemClipboard().setContent(content);
            });
    Button open = new Button(texts.get("folder.open"));
    open.setId("open-" + setting.words().id());
    open.setAccessibleText(texts.get("folder.open.accessible", setting.words().label()));
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(event -> openFolder.accept(setting.path()));
    HBox row = new HBox(path, copy, open);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("place-row");
    return row;
  }
}
