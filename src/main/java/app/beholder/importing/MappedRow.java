package app.beholder.importing;

import app.beholder.library.Addition.Details;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;

/** One line of a file as an annotation, before it has a place in a library. */
public record MappedRow(
    PaintingKey painting,
    Details details,
    String culture,
    Emotion emotion,
    String split,
    String comment) {}
