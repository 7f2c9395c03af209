package app.beholder.ui.models;

import app.beholder.library.Run;
import app.beholder.ui.common.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One run of the open library, in words.
 *
 * @param predicted how many of how many paintings or annotations
 * @param details when, on what, on which device and how fast
 */
record RunRow(Run run, String title, String predicted, String details) {

  static RunRow of(Run run, boolean packageThere, Texts texts) {
    String kind = run.model().task().isOfPaintings() ? "paintings" : "annotations";
    List<String> details = new ArrayList<>();
    details.add(when(run));
    details.add(
        run.where().isEmpty() ? texts.get("runs.whole") : texts.get("runs.where", run.where()));
    if (run.unreadable() > 0) {
      details.add(texts.get("runs.unreadable", run.unreadable()));
    }
    details.add(texts.get("runs.device", run.device()));
    details.add(texts.get("runs.rate", run.perSecond()));
    if (!packageThere) {
      details.add(texts.get("runs.gone"));
    }
    return new RunRow(
        run,
        run.model().title(),
        texts.get("runs.predicted." + kind, run.predicted(), run.rows()),
        String.join(" \u00b7 ", details));
  }

  private static String when(Run run) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault(Locale.Category.DISPLAY))
        .withZone(ZoneId.systemDefault())
        .format(run.started());
  }
}
