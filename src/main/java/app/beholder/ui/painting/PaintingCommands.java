package app.beholder.ui.painting;

import app.beholder.ui.common.Command;
import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.Texts;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What can be done with the painting that is shown, for the command palette. */
public final class PaintingCommands {
  private PaintingCommands() {}

  public static CommandGroup of(PaintingViewModel model) {
    Texts texts = Texts.of(PaintingCommands.class);
    ZoomViewModel zoom = model.picture().zoom();
    return new CommandGroup(
        "painting",
        texts.get("keys.title"),
        List.of(
            command(texts, "keys.next", Material2AL.CHEVRON_RIGHT, model::next)
                .keys("Right")
                .when(model.hasNextProperty()),
            command(texts, "keys.previous", Material2AL.CHEVRON_LEFT, model::previous)
                .keys("Left")
                .when(model.hasPreviousProperty()),
            command(texts, "keys.zoomIn", Material2MZ.ZOOM_IN, zoom::zoomIn).keys("Plus"),
            command(texts, "keys.zoomOut", Material2MZ.ZOOM_OUT, zoom::zoomOut).keys("Minus"),
            command(texts, "keys.fit", Material2AL.FULLSCREEN_EXIT, zoom::fit).keys("0"),
            command(texts, "keys.actualSize", Material2AL.CROP_FREE, zoom::actualSize).keys("1"),
            command(texts, "keys.alone", Material2AL.FULLSCREEN, model::togglePictureAlone)
                .keys("F"),
            command(
                texts,
                "emotions.table.tip",
                Material2MZ.TABLE_CHART,
                () -> model.emotions().tableProperty().set(true))));
  }

  private static Command command(Texts texts, String text, Ikon icon, Runnable action) {
    return Command.of(text, texts.get(text), icon, action);
  }
}
