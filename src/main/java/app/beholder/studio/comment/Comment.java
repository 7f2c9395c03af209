package app.beholder.studio.comment;

import java.util.List;

/**
 * What somebody wrote.
 *
 * @param shapes for each sentence how it is built: its words, with the exchangeable ones replaced
 *     by the names of their places
 */
public record Comment(String text, List<String> shapes) {
  /** Keeps the shapes as they are now. */
  public Comment {
    shapes = List.copyOf(shapes);
  }
}
