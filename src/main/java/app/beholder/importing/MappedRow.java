package app.beholder.importing;

import app.beholder.library.Addition.Details;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.nio.charset.StandardCharsets;

/**
 * One line of a file as an annotation, before it has a place in a library.
 *
 * @param comment in UTF-8, as the file has it and the library wants it
 */
public record MappedRow(
    PaintingKey painting,
    Details details,
    String culture,
    Emotion emotion,
    String split,
    byte[] comment) {

  public String commentText() {
    return new String(comment, StandardCharsets.UTF_8);
  }
}
