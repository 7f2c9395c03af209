package app.beholder.library;

import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annotations, pictures and rejected lines on their way into a library: all of them or none.
 * Whatever happens before {@link #commit}, the library stays as it was. For one thread.
 */
public interface Addition extends AutoCloseable {

  /**
   * What a source says of a painting; null where it says nothing, and the id then tells artist,
   * title and year.
   */
  record Details(
      @Nullable String artist,
      @Nullable String title,
      @Nullable Integer year,
      @Nullable String genre) {
    public static final Details NONE = new Details(null, null, null, null);
  }

  /**
   * A line that could not be kept. {@code line} counts from 1; {@code text} is as much of it as
   * could be read.
   */
  record Rejected(long line, String reason, String text) {}

  /** Names where it comes from, for the library's record of imports: a file's name. */
  default void source(String name) {}

  /** Says which program makes the library; see {@link Library#maker}. */
  default void maker(String program) throws LibraryException {}

  /** Adds what a painting is called in another language than that of its title. */
  default void name(int painting, PaintingName name) throws LibraryException {}

  /** The number of this painting in the library; it is added where it is new. */
  int painting(PaintingKey key, Details details) throws LibraryException;

  /**
   * Adds an annotation unless the library already has one with the same painting, culture, emotion
   * and comment.
   *
   * @param comment in UTF-8
   * @return false for such a duplicate
   */
  boolean annotation(int painting, String culture, Emotion emotion, String split, byte[] comment)
      throws LibraryException;

  /** The same for a comment that is no longer bytes. */
  default boolean annotation(
      int painting, String culture, Emotion emotion, String split, String comment)
      throws LibraryException {
    return annotation(painting, culture, emotion, split, comment.getBytes(StandardCharsets.UTF_8));
  }

  void rejected(Rejected line) throws LibraryException;

  /** Links a picture to a painting; the path is absolute, or relative to the library's folder. */
  void picture(int painting, String path) throws LibraryException;

  /** All paintings of the library, those just added included; position is number. */
  List<PaintingKey> paintings();

  /** Numbers of the paintings that have no picture yet. */
  int[] withoutPicture();

  /** Makes it all part of the library, at once, and safe against a loss of power. */
  void commit() throws LibraryException;

  /** Forgets everything that was not committed. */
  @Override
  void close();
}
