package app.beholder.cli;

import app.beholder.library.Columns;
import app.beholder.library.Library;
import app.beholder.library.Run;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.LibraryRun.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a model's run over a library, for people and for scripts. */
record PredictedLibrary(ModelPackage model, Library library, Outcome outcome) {

  Map<String, Object> asObject() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("model", model.id());
    object.put("run", outcome.run().map(Run::id).orElse(null));
    object.put("predicted", outcome.predicted());
    object.put("total", outcome.run().map(Run::predicted).orElse(null));
    object.put("rows", outcome.run().map(Run::rows).orElseGet(this::rows));
    object.put("unreadable", outcome.run().map(Run::unreadable).orElse(outcome.unreadable()));
    object.put("perSecond", outcome.perSecond());
    object.put("device", outcome.device());
    return object;
  }

  private int rows() {
    Columns columns = library.columns();
    return model.task().isOfPaintings() ? columns.paintings().size() : columns.size();
  }

  String asText() {
    List<String> lines = new ArrayList<>();
    String title = model.manifest().title();
    String things =
        Texts.count(
            outcome.predicted(), model.task().isOfPaintings() ? "paintings" : "annotations");
    if (outcome.predicted() == 0) {
      lines.add(Texts.text("predict.nothing.new", title));
    } else {
      lines.add(
          Texts.text(
              outcome.run().isPresent() ? "predict.done" : "predict.features.done",
              title,
              things,
              outcome.perSecond(),
              outcome.device()));
    }
    if (outcome.unreadable() > 0) {
      lines.add(Texts.count(outcome.unreadable(), "predict.unreadable"));
    }
    outcome
        .run()
        .ifPresent(run -> {
          lines.add(Texts.text("predict.run", run.id(), run.predicted(), run.rows()));
          lines.add(Texts.text("predict.is.guess"));
        });
    return String.join(System.lineSeparator(), lines);
  }
}
