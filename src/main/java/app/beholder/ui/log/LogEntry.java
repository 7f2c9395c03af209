package app.beholder.ui.log;

import java.util.List;
import java.util.Locale;

/**
 * What was logged at one time: a line, and below it the stack of an exception where there was one.
 */
record LogEntry(LogLevel level, List<String> lines) {

  /** Whether each of these words, in small letters, stands somewhere in it. */
  boolean hasAll(List<String> words) {
    if (words.isEmpty()) {
      return true;
    }
    String text = String.join("\n", lines).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(text::contains);
  }
}
