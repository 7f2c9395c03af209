package app.beholder.ui.models;

import app.beholder.ml.ModelPackage;
import app.beholder.model.Emotion;
import java.util.List;

/**
 * All that is shown of one package, in words.
 *
 * @param kind what it is, in few words
 * @param what what it does, in a sentence
 * @param facts how it is fed and read, and where it comes from
 * @param labels its emotions in its own order; empty where it predicts none
 * @param metrics as its manifest has them
 * @param card its model card; empty where it has none
 */
record ModelCard(
    ModelPackage model,
    String kind,
    String what,
    List<Fact> facts,
    List<Emotion> labels,
    List<Fact> metrics,
    String card) {

  /** A name and what is said under it. */
  record Fact(String name, String value) {}

  String title() {
    return model.manifest().title();
  }
}
