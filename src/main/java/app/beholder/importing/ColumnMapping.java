package app.beholder.importing;

import app.beholder.model.Emotion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in a table each part of an annotation stands.
 *
 * @param painting the column with the painting's id
 * @param style the column with the style; null where the table has none, and {@code fixedStyle}
 *     stands for all rows
 * @param culture the column with the language; null where {@code fixedCulture} stands for all rows
 * @param split the column with the split; null where {@code fixedSplit} stands for all rows
 * @param artist the column with the artist; null where the painting's id tells; likewise title,
 *     year and genre
 * @param emotions what the table's own words for emotions mean, by the word in lower case; the nine
 *     labels and {@code other} need not be in it
 */
public record ColumnMapping(
    String painting,
    @Nullable String style,
    String emotion,
    @Nullable String culture,
    @Nullable String split,
    String comment,
    @Nullable String artist,
    @Nullable String title,
    @Nullable String year,
    @Nullable String genre,
    String fixedStyle,
    String fixedCulture,
    String fixedSplit,
    Map<String, Emotion> emotions) {

  public ColumnMapping {
    emotions = Map.copyOf(emotions);
  }
}
