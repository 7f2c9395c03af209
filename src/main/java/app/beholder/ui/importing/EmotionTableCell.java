package app.beholder.ui.importing;

import app.beholder.importing.Preview;
import app.beholder.model.Emotion;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.EmotionDot;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** An emotion with its mark and its name. */
final class EmotionTableCell extends TableCell<Preview.Row, Preview.Row> {
  private final DataNames names;
  private final EmotionDot dot = new EmotionDot(Emotion.SOMETHING_ELSE);

  EmotionTableCell(DataNames names) {
    this.names = names;
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
      setText(names.emotion(emotion));
    }
  }
}
