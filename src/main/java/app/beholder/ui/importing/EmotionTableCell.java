package app.beholder.ui.importing;

import app.beholder.importing.Preview;
import app.beholder.model.Emotion;
import app.beholder.ui.common.EmotionDot;
import app.beholder.ui.common.Texts;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** An emotion with its mark and its name. */
final class EmotionTableCell extends TableCell<Preview.Row, Preview.Row> {
  private final Texts texts;
  private final EmotionDot dot = new EmotionDot(Emotion.SOMETHING_ELSE);

  EmotionTableCell(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void updateItem(Preview.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty || row.annotation() == null) {
      setText("");
      setGraphic(null);
    } else {
      Emotion emotion = row.annotation().emotion();
      dot.show(emotion);
      setGraphic(dot);
      setText(texts.get("emotion." + emotion.name()));
    }
  }
}
