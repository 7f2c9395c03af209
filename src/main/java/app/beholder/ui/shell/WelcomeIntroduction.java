package app.beholder.ui.shell;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What stands on the welcome screen of somebody who never opened a library: what for, and how. */
final class WelcomeIntroduction extends VBox {
  private static final String ARTELINGO = "https://www.artelingo.org";

  private final Texts texts;

  WelcomeIntroduction(Texts texts) {
    this.texts = texts;
    setId("welcome-introduction");
    getStyleClass().add("introduction");
    getChildren()
        .addAll(
            point("read", Material2OutlinedAL.LANGUAGE),
            point("measure", Material2OutlinedAL.INSERT_CHART),
            point("own", Material2OutlinedAL.FOLDER),
            begin());
  }

  private Node point(String key, Ikon sign) {
    FontIcon icon = Icons.of(sign);
    Label title = new Label(texts.get("welcome." + key));
    title.getStyleClass().add("point-title");
    Label text = wrapped(texts.get("welcome." + key + ".text"));
    VBox words = new VBox(title, text);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox point = new HBox(icon, words);
    point.getStyleClass().add("point");
    return point;
  }

  private Node begin() {
    Label title = new Label(texts.get("welcome.begin"));
    title.getStyleClass().add("point-title");
    Label address = new Label(ARTELINGO.substring(ARTELINGO.indexOf("www.") + 4));
    address.getStyleClass().add("address");
    Button copy =
        Icons.button(
            Material2OutlinedAL.CONTENT_COPY, texts.get("welcome.copy"), this::copyAddress);
    copy.setId("copy-address");
    HBox where = new HBox(Icons.of(Material2OutlinedMZ.PUBLIC), address, copy);
    where.getStyleClass().add("where");
    where.setAlignment(Pos.CENTER_LEFT);
    VBox begin =
        new VBox(
            title,
            wrapped(texts.get("welcome.begin.data")),
            where,
            wrapped(texts.get("welcome.begin.import")));
    begin.getStyleClass().add("begin");
    return begin;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("point-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void copyAddress() {
    ClipboardContent content = new ClipboardContent();
    content.putString(ARTELINGO);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
