package app.beholder.ml.evaluation;

import java.util.Locale;

/** Words and numbers as they stand in an HTML document. */
final class Html {
  private Html() {}

  /** Text that shows as it is, also within the quotes of an attribute. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Text of a collection or a model, whose direction is its own. */
  static String data(String plain) {
    return "<bdi dir=\"auto\">" + text(plain) + "</bdi>";
  }

  static String count(long n) {
    return String.format(Locale.ENGLISH, "%,d", n);
  }

  /** A count with its word: {@code 1 painting}, {@code 1,026 paintings}. */
  static String count(long n, String word) {
    return count(n) + " " + word + (n == 1 ? "" : "s");
  }

  /** A measure, which needs three decimals. */
  static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
