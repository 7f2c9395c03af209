package app.beholder.studio;

import app.beholder.library.PaintingName;
import app.beholder.model.PaintingKey;
import app.beholder.studio.painter.Painter;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Scene;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * One work of the built-in collection, decided but not yet painted.
 *
 * @param number its place in the collection, from 0
 * @param title in English
 * @param names title and artist in the other languages
 * @param split {@code train}, {@code val} or {@code test}
 * @param chance what all else about it is drawn from
 */
record Work(
    int number,
    Painter painter,
    Scene scene,
    String title,
    List<PaintingName> names,
    int year,
    String split,
    Chance chance) {

  /** The folder of all pictures in that of the library. */
  static final String PICTURES = "pictures";

  PaintingKey key() {
    return new PaintingKey(
        painter.artist().style(), slug(painter.artist().name()) + "_" + slug(title) + "-" + year);
  }

  /** Where its picture lies, from the library's folder, with slashes. */
  String picture() {
    return PICTURES + "/" + key() + ".jpg";
  }

  /** As WikiArt writes ids: lower case without accents, words joined by hyphens. */
  private static String slug(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
