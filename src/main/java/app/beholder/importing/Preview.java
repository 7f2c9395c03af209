package app.beholder.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file as it would arrive, read from its beginning.
 *
 * @param separator the character between fields: comma, semicolon or tab
 * @param header the columns' names
 * @param mapping what was recognised, or given by hand; null where neither is so and the user must
 *     map the columns
 * @param rows the first rows, at most {@link #ROWS}
 * @param unknownEmotions words in the emotion column that mean none of the nine yet, from the first
 *     thousand lines or so
 */
public record Preview(
    Format format,
    char separator,
    List<String> header,
    @Nullable ColumnMapping mapping,
    List<Row> rows,
    List<String> unknownEmotions) {

  public static final int ROWS = 50;

  /**
   * One line of the file.
   *
   * @param line its number, from 1; the header is line 1
   * @param fields its fields as they stand in the file
   * @param annotation what it would become; null where it would be rejected or nothing is mapped
   *     yet
   * @param problem why it would be rejected; null where it would not
   */
  public record Row(
      long line, List<String> fields, @Nullable MappedRow annotation, @Nullable String problem) {}
}
