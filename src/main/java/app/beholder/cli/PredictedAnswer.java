package app.beholder.cli;

import app.beholder.ml.ModelPackage;
import app.beholder.ml.prediction.Answer;
import app.beholder.model.Emotion;
import app.beholder.model.Prediction;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a model said of one thing, for people and for scripts. */
record PredictedAnswer(ModelPackage model, Answer answer) {

  Map<String, Object> asObject() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("model", model.id());
    Prediction prediction = answer.prediction();
    if (prediction != null) {
      Map<String, Double> probabilities = new LinkedHashMap<>();
      Emotion.ALL.forEach(
          emotion -> probabilities.put(emotion.label(), prediction.probability(emotion)));
      object.put("probabilities", probabilities);
      object.put("emotion", prediction.top().label());
      object.put("confidence", prediction.confidence());
    }
    object.put("features", answer.features().length);
    object.put("device", answer.device());
    object.put("milliseconds", milliseconds());
    return object;
  }

  private double milliseconds() {
    return Found.rounded(answer.time().toNanos());
  }

  String asText() {
    String title = model.manifest().title();
    Prediction prediction = answer.prediction();
    String where = Texts.text("predict.took", milliseconds(), answer.device());
    if (prediction == null) {
      return Texts.text("predict.only.features", title, answer.features().length) + " " + where;
    }
    String sure = percent(prediction.confidence());
    TextTable table =
        new TextTable().row(Texts.text("predict.emotion"), Texts.text("predict.probability"));
    Emotion.ALL.forEach(
        emotion -> table.row(emotion.label(), percent(prediction.probability(emotion))));
    String newLine = System.lineSeparator();
    return Texts.text("predict.guess", title, prediction.top().label(), sure)
        + " "
        + where
        + newLine
        + newLine
        + table
        + newLine
        + newLine
        + Texts.text("predict.is.guess");
  }

  private static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.1f", 100 * share);
  }
}
