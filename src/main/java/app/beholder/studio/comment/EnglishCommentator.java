package app.beholder.studio.comment;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Title;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes English, by the grammar in {@code english.txt}. */
public final class EnglishCommentator implements Commentator {
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 30;
  private static final int LONGEST_TITLE = 44;

  /** What is said too briefly or at too great a length is said anew; this often at most. */
  private static final int ATTEMPTS = 40;

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern CLAUSE =
      Pattern.compile("[.!?;:] |, (?=(?:and|but|so|which|because|while) )");
  private static final Pattern COLOUR_TWICE =
      Pattern.compile(
          "\\b(red|orange|yellow|gold|green|turquoise|teal|blue|violet|purple|pink|brown|black|gr[ae]y"
              + "|white)\\b.*\\b\\1\\b");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");

  /** Words that may be said in two clauses running. */
  private static final Set<String> COMMON =
      Set.of(
          ("a all am an and are as at be but by can do for from had has have i if in is it it's i'm"
                  + " like me my no not of on one or so than that the there they this to too was"
                  + " because what which while who with would you")
              .split(" ", -1));

  private static final Pattern START = Pattern.compile("(?:^|[.!?]\\s+)\\p{Ll}");
  private static final Pattern ARTICLE =
      Pattern.compile("\\b([Aa]) (?=[aeiou]|hour|honest)(?!(?:one|once|uni|use|usual|eu))");
  private static final Pattern TITLE_WORD = Pattern.compile("(?<![\\p{L}'])\\p{Ll}[\\p{L}']*");
  private static final List<String> SMALL_WORDS =
      List.of("a", "an", "and", "at", "by", "from", "in", "of", "on", "the", "to", "with");

  private final Grammar grammar;

  public EnglishCommentator() {
    try (InputStream in =
        Objects.requireNonNull(EnglishCommentator.class.getResourceAsStream("english.txt"))) {
      grammar = Grammar.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String language() {
    return "english";
  }

  @Override
  public Comment write(Scene scene, Emotion emotion, Candour candour, Chance chance) {
    List<String> qualifiers =
        switch (candour) {
          case NAMED -> List.of(emotion.name().toLowerCase(Locale.ROOT));
          case HINTED -> List.of(Hint.of(emotion).label());
          case UNSAID -> List.of("unsaid");
        };
    for (int attempt = 0; ; attempt++) {
      Voice voice = EnglishVoice.ofVisitor(scene, qualifiers, chance);
      Comment said = grammar.say("comment", voice, chance);
      if (isGood(said.text()) || attempt == ATTEMPTS) {
        return new Comment(written(said.text()), said.shapes());
      }
    }
  }

  private static boolean isGood(String text) {
    int words = SPACES.split(text, -1).length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS && !isRepeating(text);
  }

  /** Whether a clause takes up a word of one before, or a colour comes twice: like a machine. */
  private static boolean isRepeating(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (COLOUR_TWICE.matcher(lower).find()) {
      return true;
    }
    Set<String> before = new HashSet<>();
    for (String clause : CLAUSE.splitAsStream(lower).toList()) {
      List<String> words =
          NO_WORD.splitAsStream(clause).filter(word -> !COMMON.contains(word)).toList();
      if (words.stream().anyMatch(before::contains)) {
        return true;
      }
      before.addAll(words);
    }
    return false;
  }

  /** With capital letters where sentences begin, and the article that fits the next word. */
  private static String written(String said) {
    String articles = ARTICLE.matcher(said).replaceAll("$1n ");
    return START.matcher(articles).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
  }

  @Override
  public String title(Title title, Scene scene) {
    String form = title.form().name().toLowerCase(Locale.ROOT);
    Chance chance = new Chance(title.number()).fork(form + scene);
    for (int attempt = 0; ; attempt++) {
      Voice voice = EnglishVoice.ofTitle(scene, form, title.number(), chance);
      String said = capitals(written(grammar.say("title", voice, chance).text()));
      if (said.length() <= LONGEST_TITLE || attempt == ATTEMPTS) {
        return said;
      }
    }
  }

  private static String capitals(String title) {
    return TITLE_WORD
        .matcher(title)
        .replaceAll(found -> {
          String word = found.group();
          return SMALL_WORDS.contains(word)
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        });
  }
}
