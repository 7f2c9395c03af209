package app.beholder.ui.importing;

import app.beholder.importing.ColumnMapping;
import app.beholder.importing.Preview;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The page that says what was recognised and shows the first rows as they will arrive. */
final class CheckView extends BorderPane {
  private static final double FORM_GAP = 16;

  private final CheckViewModel model;
  private final Texts texts;
  private final DataNames names = new DataNames();
  private final Label subtitle = new Label();
  private final PreviewTable table;
  private final FlowPane columns = new FlowPane();

  CheckView(CheckViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    this.table = new PreviewTable(texts, subtitle);
    getStyleClass().add("check-page");
    columns.getStyleClass().add("columns");
    VBox top = new VBox(banner(), columns);
    top.getStyleClass().add("check-top");
    setTop(top);
    VBox rows = new VBox(table, new NoticeLabel(model.noticeProperty()));
    rows.getStyleClass().add("check-rows");
    VBox.setVgrow(table, Priority.ALWAYS);
    setCenter(rows);
    model.previewProperty().subscribe(preview -> preview.ifPresent(this::show));
    model.mappingProperty().subscribe(this::showForm);
  }

  private Node banner() {
    Label title = new Label();
    title.textProperty().bind(model.titleProperty());
    title.getStyleClass().add(Styles.TITLE_4);
    subtitle.textProperty().bind(model.subtitleProperty());
    subtitle.getStyleClass().add(Styles.TEXT_MUTED);
    VBox words = new VBox(title, subtitle);
    words.getStyleClass().add("banner-words");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox banner = new HBox(bannerIcon(), words, space, changeButton());
    banner.setAlignment(Pos.CENTER_LEFT);
    banner.getStyleClass().add("banner");
    return banner;
  }

  private Node bannerIcon() {
    FontIcon icon = new FontIcon();
    icon.getStyleClass().add("banner-icon");
    model
        .titleProperty()
        .subscribe(title -> {
          boolean known = model.isRecognised();
          icon.setIconCode(known ? Material2AL.CHECK_CIRCLE : Material2AL.HELP);
          icon.getStyleClass().removeAll(Styles.SUCCESS, Styles.ACCENT);
          icon.getStyleClass().add(known ? Styles.SUCCESS : Styles.ACCENT);
        });
    return icon;
  }

  private Button changeButton() {
    Button change = new Button();
    change.setId("change");
    change.setMnemonicParsing(true);
    change.setOnAction(event -> {
      if (model.mappingProperty().get().isEmpty()) {
        model.change();
      } else {
        model.reset();
      }
    });
    model
        .mappingProperty()
        .subscribe(form -> {
          change.setText(texts.get(form.isEmpty() ? "check.change" : "check.reset"));
          change.setVisible(form.isEmpty() || model.isRecognised());
        });
    return change;
  }

  private void show(Preview preview) {
    table.show(preview);
    columns.getChildren().setAll(chips(preview));
  }

  private void showForm(Optional<MappingViewModel> form) {
    setLeft(form.map(this::mappingView).orElse(null));
    columns.setVisible(form.isEmpty());
    columns.setManaged(form.isEmpty());
  }

  private Node mappingView(MappingViewModel form) {
    MappingView view = new MappingView(form, texts);
    setMargin(view, new Insets(0, FORM_GAP, 0, 0));
    return view;
  }

  private List<Node> chips(Preview preview) {
    List<Node> chips = new ArrayList<>();
    ColumnMapping mapping = preview.mapping();
    if (mapping == null) {
      return chips;
    }
    List<String> used = new ArrayList<>();
    for (Part part : Part.values()) {
      String column = column(mapping, part);
      if (column != null) {
        used.add(column);
        chips.add(chip(column, texts.get("part." + part.name())));
      } else if (!fixed(mapping, part).isEmpty()) {
        chips.add(
            chip("\u201c" + fixed(mapping, part) + "\u201d", texts.get("part." + part.name())));
      }
    }
    String unused =
        preview.header().stream()
            .filter(name -> !used.contains(name))
            .collect(Collectors.joining(texts.get("list.separator")));
    if (!unused.isEmpty()) {
      Label rest = new Label(texts.get("check.unused", unused));
      rest.getStyleClass().addAll("unused", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      chips.add(rest);
    }
    return chips;
  }

  private static Node chip(String column, String part) {
    Label from = new Label(column);
    from.getStyleClass().add("chip-from");
    Label to = new Label(part, new FontIcon(Material2AL.ARROW_FORWARD));
    to.getStyleClass().add("chip-to");
    HBox chip = new HBox(from, to);
    chip.getStyleClass().add("chip");
    chip.setAlignment(Pos.CENTER);
    return chip;
  }

  private static @Nullable String column(ColumnMapping mapping, Part part) {
    return switch (part) {
      case PAINTING -> mapping.painting();
      case STYLE -> mapping.style();
      case EMOTION -> mapping.emotion();
      case COMMENT -> mapping.comment();
      case CULTURE -> mapping.culture();
      case SPLIT -> mapping.split();
      case ARTIST -> mapping.artist();
      case TITLE -> mapping.title();
      case YEAR -> mapping.year();
      case GENRE -> mapping.genre();
    };
  }

  private String fixed(ColumnMapping mapping, Part part) {
    return switch (part) {
      case STYLE -> mapping.fixedStyle();
      case CULTURE -> mapping.fixedCulture();
      case SPLIT -> names.split(mapping.fixedSplit());
      default -> "";
    };
  }
}
