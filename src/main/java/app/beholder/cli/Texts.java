package app.beholder.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the commands. picocli reads the help texts from the same bundle. */
final class Texts {
  static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.beholder.cli.texts");

  private Texts() {}

  /** A text with its {@code %s} and {@code %d} filled in. */
  static String text(String key, Object... values) {
    return String.format(Locale.ENGLISH, BUNDLE.getString(key), values);
  }

  /** A count with its word: {@code 1 painting}, {@code 1,026 paintings}. */
  static String count(long n, String key) {
    return text(n == 1 ? key + ".one" : key + ".many", n);
  }
}
