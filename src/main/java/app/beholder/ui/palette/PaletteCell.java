package app.beholder.ui.palette;

import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Icons;
import app.beholder.ui.common.KeyCaps;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2AL;

/** One line of the palette: what it is, what it is called, where it comes from, and its keys. */
final class PaletteCell extends ListCell<PaletteMatch> {
  private final PaletteViewModel model;
  private final Texts texts;
  private final HBox line = new HBox();
  private final StackPane sign = new StackPane();
  private final Label kind = new Label();
  private final MarkedText words = new MarkedText();
  private final Label note = new Label();
  private final Label group = new Label();

  PaletteCell(PaletteViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setPrefWidth(0);
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    sign.getStyleClass().add("sign");
    sign.setMinWidth(Region.USE_PREF_SIZE);
    kind.getStyleClass().add("kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    words.setMaxHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("note");
    note.setMinWidth(0);
    note.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    note.setAlignment(Pos.CENTER_RIGHT);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(note, Priority.ALWAYS);
    group.getStyleClass().add("group");
    group.setMinWidth(Region.USE_PREF_SIZE);
    // the list itself must not take the keyboard from the field
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
  }

  private void press(MouseEvent event) {
    event.consume();
    PaletteMatch match = getItem();
    if (match != null && event.getButton() == MouseButton.PRIMARY) {
      model.choose(match);
    }
  }

  @Override
  protected void updateItem(PaletteMatch match, boolean empty) {
    super.updateItem(match, empty);
    if (empty || match == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      show(match);
      setGraphic(line);
    }
  }

  private void show(PaletteMatch match) {
    PaletteEntry entry = match.entry();
    sign.getChildren().setAll(sign(entry));
    kind.setText(texts.get("palette.kind", entry.kind()));
    words.show(entry.words(), match.marks());
    note.setText(entry.note());
    group.setText(entry.group());
    List<Node> parts = new ArrayList<>(List.of(sign));
    if (!entry.kind().isEmpty()) {
      parts.add(kind);
    }
    parts.addAll(List.of(words, note, group));
    if (!entry.keys().isEmpty()) {
      parts.add(new KeyCaps(entry.keys()));
    }
    line.getChildren().setAll(parts);
    setAccessibleText(texts.get("palette.entry", spoken(entry), entry.note(), entry.group()));
  }

  private String spoken(PaletteEntry entry) {
    return entry.kind().isEmpty()
        ? entry.words()
        : texts.get("palette.kind", entry.kind()) + " " + entry.words();
  }

  private static Node sign(PaletteEntry entry) {
    return entry.on()
        ? Icons.of(Material2AL.CHECK)
        : entry.emotion().<Node>map(EmotionDot::new).orElseGet(() -> Icons.of(entry.icon()));
  }
}
