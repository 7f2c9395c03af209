package app.beholder.ui.preferences;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The preferences: a search field, and below it all settings that it lets through. */
public final class PreferencesView extends BorderPane {
  private final PreferencesViewModel model;
  private final Texts texts = Texts.of(PreferencesView.class);
  private final CustomTextField search = new CustomTextField();
  private final VBox sections = new VBox();
  private final Map<String, SettingRow> rows = new LinkedHashMap<>();

  public PreferencesView(PreferencesViewModel model) {
    this.model = model;
    setId("preferences");
    getStyleClass().add("preferences");
    getStylesheets().add(PreferencesView.class.getResource("preferences.css").toExternalForm());
    sections.getStyleClass().add("sections");
    ScrollPane scroll = new ScrollPane(new StackPane(sections));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("settings");
    setTop(searchBar());
    setCenter(scroll);
    setBottom(problem());
    model.shownProperty().subscribe(this::show);
  }

  private Node searchBar() {
    search.setId("preferences-search");
    search.setPromptText(texts.get("search"));
    search.setAccessibleText(texts.get("search"));
    search.setLeft(Icons.of(Material2MZ.SEARCH));
    search.textProperty().bindBidirectional(model.searchProperty());
    Button clear = Icons.button(Material2AL.CANCEL, texts.get("search.clear"), search::clear);
    clear.getStyleClass().addAll(Styles.SMALL, "clear-search");
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    search.setRight(clear);
    VBox bar = new VBox(search);
    bar.getStyleClass().add("search-bar");
    return bar;
  }

  private Node problem() {
    Label problem = new Label();
    problem.setId("preferences-problem");
    problem.textProperty().bind(model.problemProperty());
    problem.setWrapText(true);
    problem.setMaxWidth(Double.MAX_VALUE);
    problem.getStyleClass().add("problem");
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }

  private void show(List<Setting> settings) {
    sections.getChildren().clear();
    if (settings.isEmpty()) {
      sections.getChildren().add(nothing());
    }
    Section before = null;
    for (Setting setting : settings) {
      Section section = setting.words().section();
      if (section != before) {
        Label heading = new Label(model.section(section));
        heading.getStyleClass().addAll(Styles.TITLE_4, "section-heading");
        sections.getChildren().add(heading);
        before = section;
      }
      sections.getChildren().add(rows.computeIfAbsent(setting.words().id(), id -> row(setting)));
    }
  }

  private SettingRow row(Setting setting) {
    return new SettingRow(setting, texts, model::openFolder);
  }

  private Node nothing() {
    Label words = new Label(texts.get("nothing"));
    words.setId("preferences-nothing");
    words.setWrapText(true);
    words.getStyleClass().add(Styles.TEXT_MUTED);
    Button all = new Button(texts.get("search.clear"));
    all.setOnAction(event -> search.clear());
    VBox box = new VBox(words, all);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("nothing");
    return box;
  }

  /** Puts the keyboard into the search field. */
  public void focusFirst() {
    search.requestFocus();
  }
}
