package app.beholder.ui.common;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Keys as they look on a keyboard, side by side. Screens that show them load {@link #STYLESHEET}.
 */
public final class KeyCaps extends HBox {

  public static final String STYLESHEET = KeyCaps.class.getResource("keys.css").toExternalForm();

  /**
   * @param caps what stands on each key
   */
  public KeyCaps(List<String> caps) {
    getStyleClass().add("key-caps");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    // keyboards run from left to right everywhere
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    caps.forEach(cap -> getChildren().add(key(cap)));
  }

  private static Label key(String cap) {
    Label key = new Label(cap);
    key.getStyleClass().add("key-cap");
    key.setMinWidth(Region.USE_PREF_SIZE);
    return key;
  }
}
