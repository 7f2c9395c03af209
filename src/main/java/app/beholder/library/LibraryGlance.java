package app.beholder.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can be told of a library without opening it.
 *
 * @param madeByProgram whether pictures and comments are the work of a program, see {@link
 *     Library#maker}
 * @param opened when it was last opened; empty where that was not kept
 * @param thumbnails of a few of its paintings, spread over the library
 */
public record LibraryGlance(
    int paintings,
    int annotations,
    boolean madeByProgram,
    Optional<Instant> opened,
    List<Pixels> thumbnails) {
  public LibraryGlance {
    thumbnails = List.copyOf(thumbnails);
  }
}
