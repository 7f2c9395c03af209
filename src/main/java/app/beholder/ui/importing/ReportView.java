package app.beholder.ui.importing;

import app.beholder.library.Addition.Rejected;
import app.beholder.ui.common.Texts;
import app.beholder.ui.importing.ReportViewModel.Figure;
import app.beholder.ui.importing.ReportViewModel.Reason;
import app.beholder.ui.importing.ReportViewModel.Tone;
import atlantafx.base.theme.Styles;
import java.io.File;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The page that says how the import ended. */
final class ReportView extends BorderPane {
  private final ReportViewModel model;
  private final Texts texts;
  private final NumberFormat numbers =
      NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.DISPLAY));

  ReportView(ReportViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("report-page");
    if (model.figures().isEmpty()) {
      setCenter(message());
    } else {
      showReport();
    }
  }

  private void showReport() {
    VBox top = new VBox(headline(), figures());
    top.getStyleClass().add("report-top");
    setTop(top);
    if (!model.rejected().isEmpty() || !model.pictureProblems().isEmpty()) {
      setCenter(tabs());
    } else if (model.tone() == Tone.DONE) {
      Notice clean = Notice.found(texts.get("report.clean"));
      top.getChildren().add(new NoticeLabel(new SimpleObjectProperty<>(clean)));
    }
  }

  /** Where there is nothing to count, what happened stands in the middle. */
  private Node message() {
    VBox words = words();
    words.setAlignment(Pos.CENTER);
    VBox message = new VBox(icon(), words);
    message.getStyleClass().add("report-message");
    return message;
  }

  private Node headline() {
    VBox words = words();
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(icon(), words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("banner");
    return line;
  }

  private FontIcon icon() {
    FontIcon icon = new FontIcon(icon(model.tone()));
    icon.getStyleClass().addAll("report-icon", tone(model.tone()));
    return icon;
  }

  private VBox words() {
    Label headline = new Label(model.headline());
    headline.setId("report-headline");
    headline.setWrapText(true);
    headline.getStyleClass().add(Styles.TITLE_3);
    Label sentence = new Label(model.sentence());
    sentence.setId("report-sentence");
    sentence.setWrapText(true);
    sentence.getStyleClass().add(Styles.TEXT_MUTED);
    VBox words = new VBox(headline, sentence);
    words.getStyleClass().add("banner-words");
    return words;
  }

  private static Ikon icon(Tone tone) {
    return switch (tone) {
      case DONE -> Material2AL.CHECK_CIRCLE;
      case NOTHING_ADDED -> Material2AL.INFO;
      case STOPPED -> Material2AL.CANCEL;
      case FAILED -> Material2AL.ERROR;
    };
  }

  private static String tone(Tone tone) {
    return switch (tone) {
      case DONE -> Styles.SUCCESS;
      case NOTHING_ADDED -> Styles.ACCENT;
      case STOPPED -> Styles.WARNING;
      case FAILED -> Styles.DANGER;
    };
  }

  private Node figures() {
    HBox tiles = new HBox();
    tiles.getStyleClass().add("figures");
    for (Figure figure : model.figures()) {
      Label number = new Label(numbers.format(figure.number()));
      number.getStyleClass().addAll("figure-number", Styles.TITLE_3);
      if (figure.deservesALook()) {
        number.getStyleClass().add(Styles.DANGER);
      }
      Label label = new Label(figure.label());
      label.setWrapText(true);
      label.getStyleClass().addAll("figure-label", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      VBox tile = new VBox(number, label);
      tile.getStyleClass().add("figure");
      tile.setAccessibleText(figure.label() + ": " + number.getText());
      HBox.setHgrow(tile, Priority.ALWAYS);
      tiles.getChildren().add(tile);
    }
    return tiles;
  }

  private Node tabs() {
    TabPane tabs = new TabPane();
    tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    if (!model.rejected().isEmpty()) {
      tabs.getTabs()
          .add(new Tab(texts.get("report.rejected.tab", model.rejected().size()), rejected()));
    }
    if (!model.pictureProblems().isEmpty()) {
      ListView<String> problems =
          new ListView<>(FXCollections.observableList(model.pictureProblems()));
      problems.getStyleClass().add(Styles.DENSE);
      problems.setAccessibleText(texts.get("report.pictures.tab", model.pictureProblems().size()));
      tabs.getTabs()
          .add(new Tab(texts.get("report.pictures.tab", model.pictureProblems().size()), problems));
    }
    return tabs;
  }

  private Node rejected() {
    Label title = new Label(texts.get("report.reasons"));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    VBox reasons = new VBox(title);
    reasons.getStyleClass().add("reasons");
    model.reasons().forEach(reason -> reasons.getChildren().add(reason(reason)));
    TableView<Rejected> table = rejectedTable(title);
    VBox.setVgrow(table, Priority.ALWAYS);
    Button save = new Button(texts.get("report.save"), new FontIcon(Material2MZ.SAVE_ALT));
    save.setId("save-rejected");
    save.setMnemonicParsing(true);
    save.setOnAction(event -> save());
    HBox saving = new HBox(save, new NoticeLabel(model.savedProperty()));
    saving.setAlignment(Pos.CENTER_LEFT);
    saving.getStyleClass().add("saving");
    VBox lines = new VBox(table, saving);
    lines.getStyleClass().add("rejected-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox both = new HBox(reasons, lines);
    both.getStyleClass().add("rejected");
    return both;
  }

  private Node reason(Reason reason) {
    Label text = new Label(reason.text());
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label(numbers.format(reason.lines()));
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add(Styles.TEXT_BOLD);
    HBox line = new HBox(text, count);
    line.getStyleClass().add("reason");
    return line;
  }

  private TableView<Rejected> rejectedTable(Label like) {
    TableView<Rejected> table = new TableView<>(FXCollections.observableList(model.rejected()));
    table.setId("rejected-table");
    table.setAccessibleText(texts.get("report.rejected.tab", model.rejected().size()));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    table.getStyleClass().add(Styles.DENSE);
    table.getColumns().add(column("column.line", 6.5, rejected -> numbers.format(rejected.line())));
    table.getColumns().add(column("column.reason", 13, Rejected::reason));
    table
        .getColumns()
        .add(column("column.text", 34, rejected -> CommentTableCell.oneLine(rejected.text())));
    table.getColumns().getFirst().getStyleClass().add("number-column");
    like.fontProperty().subscribe(font -> EmColumns.scale(table, like));
    return table;
  }

  private TableColumn<Rejected, String> column(
      String key, double ems, Function<Rejected, String> text) {
    TableColumn<Rejected, String> column = new TableColumn<>(texts.get(key));
    EmColumns.width(column, ems);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
    column.setCellFactory(c -> new HoverTableCell<>());
    return column;
  }

  private void save() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("report.save.chooser"));
    chooser.setInitialFileName(model.suggestedRejectedName());
    chooser
        .getExtensionFilters()
        .setAll(List.of(new ExtensionFilter(texts.get("choose.file.filter"), "*.csv")));
    File chosen = chooser.showSaveDialog(getScene().getWindow());
    if (chosen != null) {
      model.saveRejected(chosen.toPath());
    }
  }
}
