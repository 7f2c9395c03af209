package app.beholder.studio.comment;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Title;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes Modern Standard Arabic, without vowel marks. */
public final class ArabicCommentator implements Commentator {
  private final Grammar grammar = read();

  private static Grammar read() {
    try (InputStream file =
        Objects.requireNonNull(ArabicCommentator.class.getResourceAsStream("arabic.txt"))) {
      return Grammar.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file arabic.txt cannot be read.", e);
    }
  }

  /** The grammar, for tests. */
  Grammar grammar() {
    return grammar;
  }

  @Override
  public String language() {
    return "arabic";
  }

  @Override
  public Comment write(Scene scene, Emotion emotion, Candour candour, Chance chance) {
    Voice voice = new ArabicVoice(scene, emotion, candour, chance.fork("voice"));
    return grammar.say("comment", voice, chance.fork("words"));
  }

  @Override
  public String title(Title title, Scene scene) {
    return ArabicTitles.of(title, scene);
  }
}
