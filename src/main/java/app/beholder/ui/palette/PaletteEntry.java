package app.beholder.ui.palette;

import app.beholder.model.Emotion;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/**
 * One thing that the palette offers.
 *
 * @param id tells it from the others, also when the palette is opened again
 * @param kind what sort of thing the words name, before them: "Style"; empty for a command
 * @param words what it is called
 * @param group where it comes from: a menu, "Filter"
 * @param note what else there is to know: a number of paintings, a place on disk; may be empty
 * @param emotion the emotion that it is about, whose mark takes the icon's place
 * @param keys what stands on the keys that do the same
 * @param on whether it is in force already
 * @param action does it
 */
public record PaletteEntry(
    String id,
    String kind,
    String words,
    String group,
    String note,
    Ikon icon,
    Optional<Emotion> emotion,
    List<String> keys,
    boolean on,
    Runnable action) {
  public PaletteEntry {
    keys = List.copyOf(keys);
  }
}
