package app.beholder.ui.painting;

import app.beholder.ui.common.Icons;
import app.beholder.ui.common.Texts;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The commands for looking closely, over the picture, and how close it is. */
final class ZoomBar extends HBox {
  private final Texts texts = Texts.of(ZoomBar.class);

  ZoomBar(PaintingViewModel model) {
    ZoomViewModel zoom = model.picture().zoom();
    getStyleClass().add("zoom-bar");
    setAlignment(Pos.CENTER);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);

    Button out = Icons.button(Material2OutlinedMZ.REMOVE, texts.get("zoom.out"), zoom::zoomOut);
    out.setId("zoom-out");
    Button in = Icons.button(Material2OutlinedAL.ADD, texts.get("zoom.in"), zoom::zoomIn);
    in.setId("zoom-in");
    Label percent = new Label();
    percent.setId("zoom-percent");
    percent.getStyleClass().add("zoom-percent");
    percent
        .textProperty()
        .bind(
            zoom.zoomProperty()
                .map(now -> now.map(z -> texts.get("zoom.percent", z.scale())).orElse("")));
    Button alone =
        Icons.button(
            Material2OutlinedAL.FULLSCREEN, texts.get("zoom.alone"), model::togglePictureAlone);
    alone.setId("zoom-alone");
    model
        .pictureAloneProperty()
        .subscribe(on ->
            alone.setGraphic(
                Icons.of(
                    on ? Material2OutlinedAL.FULLSCREEN_EXIT : Material2OutlinedAL.FULLSCREEN)));
    getChildren()
        .addAll(
            out, percent, in, words("fit", zoom::fit), words("actual", zoom::actualSize), alone);
  }

  private Button words(String name, Runnable action) {
    Button button = new Button(texts.get("zoom." + name));
    button.setId("zoom-" + name);
    button.getStyleClass().add(Styles.FLAT);
    button.setAccessibleText(texts.get("zoom." + name + ".tip"));
    button.setTooltip(new Tooltip(texts.get("zoom." + name + ".tip")));
    button.setOnAction(event -> action.run());
    return button;
  }
}
