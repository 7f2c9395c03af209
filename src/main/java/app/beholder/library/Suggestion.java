package app.beholder.library;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Suggestion {

  private Suggestion() {}

  /** The candidate that is nearest to what was typed; empty where none is near. */
  public static Optional<String> nearest(String typed, Collection<String> candidates) {
    String wanted = plain(typed);
    int allowed = Math.max(1, wanted.length() / 3);
    return candidates.stream()
        .filter(
            candidate -> distance(wanted, plain(candidate)) <= allowed || begins(wanted, candidate))
        .min(Comparator.comparingInt(candidate -> distance(wanted, plain(candidate))));
  }

  private static boolean begins(String wanted, String candidate) {
    return wanted.length() >= 3 && plain(candidate).startsWith(wanted);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
  }

  /**
   * How many letters must be changed, added or taken away to make one of the other (Levenshtein).
   */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
