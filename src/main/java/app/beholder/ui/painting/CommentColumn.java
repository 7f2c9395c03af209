package app.beholder.ui.painting;

import app.beholder.ui.common.CultureColors;
import java.util.List;

/**
 * What one culture wrote about the painting, as far as the filter lets it through.
 *
 * @param name of the culture, for people
 * @param color the number of its colour, see {@link CultureColors}
 * @param n how many comments there are without the filter
 * @param comments those that the search found stand first
 */
record CommentColumn(String culture, String name, int color, int n, List<Comment> comments) {

  /** How many of the comments the search found. */
  int found() {
    return (int) comments.stream().filter(Comment::isFound).count();
  }
}
