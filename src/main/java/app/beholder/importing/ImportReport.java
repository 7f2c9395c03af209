package app.beholder.importing;

import app.beholder.library.Addition.Rejected;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param kept annotations added
 * @param duplicates rows that the library already had, or that came earlier in the same file
 * @param paintings paintings in the library now
 * @param withoutPicture paintings in the library without a picture now
 * @param picturesWithoutRow pictures in the folder that no painting of the library claims
 * @param rejectedBy how many lines were rejected for each reason
 * @param rejectedLines every rejected line, in order
 * @param pictureProblems pictures that cannot be read, and why, for people
 */
public record ImportReport(
    Format format,
    long kept,
    long rejected,
    long duplicates,
    int paintings,
    int withoutPicture,
    int picturesWithoutRow,
    Map<String, Long> rejectedBy,
    List<Rejected> rejectedLines,
    List<String> pictureProblems) {}
