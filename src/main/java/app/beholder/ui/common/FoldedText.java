package app.beholder.ui.common;

import app.beholder.library.Span;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short text as people look for it: without case and accents, Arabic without vowel signs and with
 * one form of alef, yeh and teh marbuta.
 */
public final class FoldedText {

  /** How well a word stands in a text; the first is the best. */
  public enum Place {
    WHOLE_WORD,
    BEGIN_OF_WORD,
    MIDDLE,
    NOWHERE
  }

  private final String folded;

  /** For each folded letter, and behind the last, the place in the text where it comes from. */
  private final int[] origin;

  private FoldedText(String folded, int[] origin) {
    this.folded = folded;
    this.origin = origin;
  }

  /** Folds a text of a few words. */
  public static FoldedText of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] origin = new int[text.length() + 1];
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      int before = folded.length();
      append(letter, folded);
      if (folded.length() + 1 > origin.length) {
        origin = Arrays.copyOf(origin, 2 * folded.length() + 1);
      }
      Arrays.fill(origin, before, folded.length(), i);
      i += Character.charCount(letter);
    }
    origin[folded.length()] = text.length();
    return new FoldedText(folded.toString(), origin);
  }

  /** The words that were typed, folded; what is neither letter nor digit stands between words. */
  public static List<String> words(String typed) {
    String folded = of(typed).folded;
    List<String> words =
        Stream.of(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    return words.isEmpty() && !folded.isBlank() ? List.of(folded.strip()) : words;
  }

  private static void append(int letter, StringBuilder folded) {
    if (letter < 0x80) {
      folded.append((char) Character.toLowerCase(letter));
    } else if (isPlainArabic(letter) || Character.isIdeographic(letter)) {
      appendPlain(letter, folded);
    } else {
      String parts = Normalizer.normalize(Character.toString(letter), Form.NFKD);
      for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
        appendPlain(Character.toLowerCase(parts.codePointAt(i)), folded);
      }
    }
  }

  /** Arabic letters that Unicode does not take apart. */
  private static boolean isPlainArabic(int letter) {
    return letter > 'ئ' && letter <= 'ي';
  }

  /** Letters that Unicode does not take apart, though people type them without their stroke. */
  private static void appendPlain(int letter, StringBuilder folded) {
    switch (letter) {
      case 'ٱ' -> folded.append('ا');
      case 'ى' -> folded.append('ي');
      case 'ة' -> folded.append('ه');
      case 'ـ' -> {}
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'þ' -> folded.append("th");
      case 'ß' -> folded.append("ss");
      default -> {
        if (Character.getType(letter) != Character.NON_SPACING_MARK) {
          folded.appendCodePoint(letter);
        }
      }
    }
  }

  /** The best place at which a folded word stands. */
  public Place place(String word) {
    Place best = Place.NOWHERE;
    for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      Place place = placeAt(at, at + word.length());
      if (place == Place.WHOLE_WORD) {
        return place;
      }
      best = place.compareTo(best) < 0 ? place : best;
    }
    return best;
  }

  private Place placeAt(int start, int end) {
    if (!beginsWord(start)) {
      return Place.MIDDLE;
    }
    return end == folded.length() || beginsWord(end) || !isWordLetter(folded.charAt(end))
        ? Place.WHOLE_WORD
        : Place.BEGIN_OF_WORD;
  }

  /** Chinese has no spaces: each of its characters may begin a word. */
  private boolean beginsWord(int at) {
    return at == 0
        || !isWordLetter(folded.charAt(at - 1))
        || Character.isIdeographic(folded.codePointAt(at))
        || Character.isIdeographic(folded.codePointBefore(at));
  }

  private static boolean isWordLetter(char letter) {
    return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
  }

  /**
   * The letters of the text at which folded words stand, each at its best place; in order, without
   * overlaps.
   */
  public List<Span> find(List<String> words) {
    boolean[] marked = new boolean[folded.length() + 1];
    for (String word : words) {
      Place best = place(word);
      int at = folded.indexOf(word);
      while (at >= 0 && placeAt(at, at + word.length()) != best) {
        at = folded.indexOf(word, at + 1);
      }
      if (at >= 0) {
        Arrays.fill(marked, at, at + word.length(), true);
      }
    }
    Stream.Builder<Span> spans = Stream.builder();
    int start = -1;
    for (int i = 0; i < marked.length; i++) {
      if (marked[i] && start < 0) {
        start = i;
      } else if (!marked[i] && start >= 0) {
        spans.add(new Span(origin[start], origin[i]));
        start = -1;
      }
    }
    return spans.build().toList();
  }
}
