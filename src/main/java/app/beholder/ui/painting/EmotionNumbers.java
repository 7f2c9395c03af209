package app.beholder.ui.painting;

import app.beholder.measure.Entropy;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.ui.common.ChartTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The chart's numbers for a file: a line for each culture and emotion. */
final class EmotionNumbers {
  private static final List<String> HEADER =
      List.of("culture", "n", "entropy_bits", "emotion", "annotations", "share");

  private EmotionNumbers() {}

  /** Entropy and shares stay empty where there is not enough evidence for them. */
  static ChartTable of(List<CultureEmotions> cultures) {
    List<List<String>> rows = new ArrayList<>();
    for (CultureEmotions culture : cultures) {
      Distribution felt = culture.distribution();
      String entropy = culture.isEnough() ? number(Entropy.bits(felt)) : "";
      for (Emotion emotion : Emotion.ALL) {
        rows.add(
            List.of(
                culture.culture(),
                String.valueOf(felt.n()),
                entropy,
                emotion.label(),
                String.valueOf(felt.count(emotion)),
                culture.isEnough() ? number(felt.share(emotion)) : ""));
      }
    }
    return new ChartTable(HEADER, rows);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
