package app.beholder.ui.collection;

import java.text.NumberFormat;
import java.util.Locale;

/** Writes numbers so that they have room above a narrow bar: "812", "7.7K", "13K". */
final class BriefNumber {
  private static final int LONG = 1_000;
  private static final int LONGER = 10_000;

  private BriefNumber() {}

  static String of(int number) {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    if (number < LONG) {
      return NumberFormat.getIntegerInstance(locale).format(number);
    }
    NumberFormat brief = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
    brief.setMaximumFractionDigits(number < LONGER ? 1 : 0);
    return brief.format(number);
  }
}
