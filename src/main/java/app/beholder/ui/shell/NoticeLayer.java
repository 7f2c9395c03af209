package app.beholder.ui.shell;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Notices;
import app.beholder.ui.common.Texts;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What is told while people do something else, in a corner over the window. */
final class NoticeLayer extends VBox {
  private final Notices notices;
  private final Texts texts;

  NoticeLayer(Notices notices, Texts texts) {
    this.notices = notices;
    this.texts = texts;
    setId("notices");
    getStyleClass().add("notice-layer");
    setAlignment(Pos.BOTTOM_RIGHT);
    // all but the notices themselves lets clicks through
    setPickOnBounds(false);
    notices.shown().subscribe(this::show);
  }

  private void show() {
    getChildren().setAll(notices.shown().stream().map(this::notice).toList());
  }

  private Node notice(String sentence) {
    Notification notice =
        new Notification(sentence, Icons.of(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE));
    notice.getStyleClass().addAll(Styles.ELEVATED_2, Styles.SUCCESS);
    notice.setAccessibleText(texts.get("notice", sentence));
    notice.setMaxHeight(USE_PREF_SIZE);
    notice.setOnClose(event -> notices.close(sentence));
    return notice;
  }
}
