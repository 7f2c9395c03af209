package app.beholder.studio.comment;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Title;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Writes Chinese, in simplified characters; what can be said stands in {@code chinese.txt}. */
public final class ChineseCommentator implements Commentator {
  private static final String GRAMMAR = "chinese.txt";

  /** In characters, with punctuation: what is shorter says too little, what is longer rambles. */
  static final int SHORTEST = 10;

  static final int LONGEST = 45;
  private static final int ATTEMPTS = 12;

  private final Grammar grammar;

  /** Reads the grammar. */
  public ChineseCommentator() {
    try (InputStream source =
        Objects.requireNonNull(ChineseCommentator.class.getResourceAsStream(GRAMMAR), GRAMMAR)) {
      grammar = Grammar.parse(new String(source.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own " + GRAMMAR + " cannot be read", e);
    }
  }

  Grammar grammar() {
    return grammar;
  }

  @Override
  public String language() {
    return "chinese";
  }

  @Override
  public Comment write(Scene scene, Emotion emotion, Candour candour, Chance chance) {
    List<String> qualifiers = qualifiers(emotion, candour);
    Comment comment = attempt(scene, qualifiers, chance);
    for (int i = 1; i < ATTEMPTS && !isOfGoodLength(comment); i++) {
      comment = attempt(scene, qualifiers, chance);
    }
    return comment;
  }

  private Comment attempt(Scene scene, List<String> qualifiers, Chance chance) {
    return grammar.say("comment", new ChineseVoice(scene, qualifiers, chance), chance);
  }

  private static boolean isOfGoodLength(Comment comment) {
    int length = comment.text().length();
    return length >= SHORTEST && length <= LONGEST;
  }

  private static List<String> qualifiers(Emotion emotion, Candour candour) {
    return switch (candour) {
      case NAMED -> List.of(emotion.name().toLowerCase(Locale.ROOT));
      case HINTED -> List.of(Hint.of(emotion).label());
      case UNSAID -> List.of("unsaid");
    };
  }

  @Override
  public String title(Title title, Scene scene) {
    return ChineseTitles.of(title, scene);
  }
}
