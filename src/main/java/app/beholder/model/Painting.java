package app.beholder.model;

import org.jspecify.annotations.Nullable;

/**
 * One artwork of a library.
 *
 * @param number its place in the library, from 0 without gaps
 * @param artist as shown to people, from the id where the data set does not say
 * @param year of creation, null where unknown
 * @param genre empty where unknown
 * @param picture path of its file, absolute or relative to the library's folder; null without a
 *     picture
 */
public record Painting(
    int number,
    PaintingKey key,
    String artist,
    String title,
    @Nullable Integer year,
    String genre,
    @Nullable String picture) {

  public boolean hasPicture() {
    return picture != null;
  }
}
