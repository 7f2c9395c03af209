package app.beholder.ml.evaluation;

import app.beholder.library.Run;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What there is to know of a run, by what it is called, as HTML. */
final class RunFacts {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private RunFacts() {}

  static Map<String, String> of(Run run) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Run", Html.data(run.id()));
    facts.put("Model", Html.data(run.model().title()) + " (" + Html.data(run.model().id()) + ")");
    facts.put("Predicts from", predictsFrom(run));
    facts.put("SHA-256 of the model", Html.text(run.model().hash()));
    facts.put("Filter of the run", run.where().isEmpty() ? "none" : Html.data(run.where()));
    String rows = run.model().task().isOfPaintings() ? "painting" : "annotation";
    facts.put("Predicted", Html.count(run.predicted()) + " of " + Html.count(run.rows(), rows));
    facts.put("Unreadable", Html.count(run.unreadable()));
    facts.put("Device", Html.data(run.device()));
    facts.put("Begun", minute(run.started()));
    facts.put("Ended", minute(run.ended()));
    facts.put("Rate", String.format(Locale.ROOT, "%.1f a second", run.perSecond()));
    new TreeMap<>(run.versions())
        .forEach((what, version) -> facts.put(Html.data(what), Html.data(version)));
    return facts;
  }

  private static String predictsFrom(Run run) {
    return switch (run.model().task()) {
      case IMAGE -> "pictures: one prediction for each painting, whoever looks at it";
      case TEXT -> "comments: one prediction for each annotation";
      case FUSION -> "pictures and comments: one prediction for each annotation";
    };
  }

  private static String minute(Instant time) {
    return MINUTE.format(time.atOffset(ZoneOffset.UTC));
  }
}
