package app.beholder.ml.evaluation;

import app.beholder.model.Emotion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Nine shares as bars, each with its name and its figure; a drawing in SVG. */
final class ShareBars {
  private static final int ROW = 22;
  private static final int BAR = 14;
  private static final int BARS_FROM = 112;
  private static final int BARS_LENGTH = 230;
  private static final int WIDTH = 400;

  private final double longest;

  /**
   * Bars on one scale, so that they can be compared.
   *
   * @param longest the share whose bar is the longest there can be
   */
  ShareBars(double longest) {
    this.longest = longest;
  }

  /**
   * Draws.
   *
   * @param id unique in the document
   * @param title what the shares are of, as HTML
   * @param shares nine, in the order of {@link Emotion}
   */
  String draw(String id, String title, List<Double> shares) {
    return String.format(
        Locale.ROOT,
        """
        <svg role="img" aria-labelledby="%s-title %s-desc" viewBox="0 0 %d %d">
        <title id="%s-title">%s</title>
        <desc id="%s-desc">%s</desc>
        %s
        </svg>\
        """,
        id,
        id,
        WIDTH,
        ROW * Emotion.ALL.size(),
        id,
        title,
        id,
        Emotion.ALL.stream()
            .map(emotion -> emotion.label() + " " + Html.percent(share(shares, emotion)))
            .collect(Collectors.joining(", ")),
        Emotion.ALL.stream()
            .map(emotion -> bar(emotion, share(shares, emotion)))
            .collect(Collectors.joining("\n")));
  }

  private static double share(List<Double> shares, Emotion emotion) {
    return shares.get(emotion.ordinal());
  }

  private String bar(Emotion emotion, double share) {
    int top = ROW * emotion.ordinal();
    double length = longest > 0 ? BARS_LENGTH * share / longest : 0;
    int base = top + ROW / 2;
    return String.format(
        Locale.ROOT,
        """
        <text class="name" x="%d" y="%d">%s</text>\
        <rect class="%s" x="%d" y="%d" width="%.1f" height="%d" rx="2"/>\
        <text x="%.1f" y="%d">%s</text>\
        """,
        BARS_FROM - 8,
        base,
        emotion.label(),
        ReportStyle.name(emotion),
        BARS_FROM,
        base - BAR / 2,
        length,
        BAR,
        BARS_FROM + length + 6,
        base,
        Html.percent(share));
  }
}
