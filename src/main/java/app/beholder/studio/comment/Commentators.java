package app.beholder.studio.comment;

import java.util.List;

/** All commentators; the first gives the titles by which works are known. */
public final class Commentators {
  private Commentators() {}

  /** One for each language. */
  public static List<Commentator> all() {
    return List.of(new EnglishCommentator(), new ArabicCommentator(), new ChineseCommentator());
  }
}
