package app.beholder.ui.gallery;

import app.beholder.library.PaintingOrder;
import app.beholder.ui.common.Command;
import app.beholder.ui.common.CommandGroup;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What the gallery's toolbar can do, for the command palette. */
public final class GalleryCommands {
  private GalleryCommands() {}

  public static CommandGroup of(GalleryViewModel gallery) {
    Texts texts = Texts.of(GalleryCommands.class);
    List<Command> commands = new ArrayList<>();
    commands.add(
        command(texts, "keys.back", Material2AL.ARROW_BACK, gallery::back)
            .keys("Alt+Left")
            .when(gallery.history().canGoBackProperty()));
    commands.add(
        command(texts, "keys.forward", Material2AL.ARROW_FORWARD, gallery::forward)
            .keys("Alt+Right")
            .when(gallery.history().canGoForwardProperty()));
    commands.add(
        command(
                texts,
                "keys.comments",
                Material2AL.COMMENT,
                () -> turn(gallery.comments().shownProperty()))
            .selectedWhile(gallery.comments().shownProperty()));
    for (PaintingOrder order : PaintingOrder.values()) {
      commands.add(sortBy(order, gallery, texts));
    }
    commands.add(
        command(
                texts,
                "order.reverse",
                Material2MZ.SWAP_VERT,
                () -> turn(gallery.reversedProperty()))
            .selectedWhile(gallery.reversedProperty()));
    return new CommandGroup("gallery", texts.get("keys.title"), commands);
  }

  private static Command command(Texts texts, String text, Ikon icon, Runnable action) {
    return Command.of(text, texts.get(text), icon, action);
  }

  private static Command sortBy(PaintingOrder order, GalleryViewModel gallery, Texts texts) {
    String words = texts.get("saved.facet", texts.get("order"), texts.get("order." + order.name()));
    Command command =
        Command.of(
                "order." + order.name(),
                words,
                Material2MZ.SORT,
                () -> gallery.orderProperty().set(order))
            .selectedWhile(gallery.orderProperty().map(order::equals));
    return order.isOfRun() ? command.when(gallery.facets().runIsShown()) : command;
  }

  private static void turn(BooleanProperty on) {
    on.set(!on.get());
  }
}
