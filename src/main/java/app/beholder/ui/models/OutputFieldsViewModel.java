package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.Outputs;
import app.beholder.ml.Manifest.Pooling;
import app.beholder.model.Activation;
import app.beholder.model.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** How a model's outputs are read, as people correct it. An output that is not used is "". */
final class OutputFieldsViewModel {
  private final BooleanProperty predicts;
  private final ObjectProperty<String> logits;
  private final ObjectProperty<Activation> activation;
  private final ObjectProperty<String> features;
  private final ObjectProperty<Pooling> pooling;
  private final ObservableList<Emotion> labels;

  OutputFieldsViewModel(Manifest proposed, Graph graph, Runnable changed) {
    Outputs outputs = proposed.outputs();
    predicts = new SimpleBooleanProperty(outputs.logits() != null);
    logits = new SimpleObjectProperty<>(logits(outputs.logits(), graph));
    activation = new SimpleObjectProperty<>(proposed.activation());
    features = new SimpleObjectProperty<>(outputs.features() == null ? "" : outputs.features());
    pooling = new SimpleObjectProperty<>(outputs.pooling());
    labels = FXCollections.observableArrayList(order(proposed.labels()));
    Stream.of(logits, activation, features, pooling)
        .forEach(one -> one.subscribe((before, now) -> changed.run()));
    predicts.subscribe((before, now) -> changed.run());
    labels.addListener((ListChangeListener<Emotion>) change -> changed.run());
  }

  /** What is proposed; else an output with nine numbers, else the first. */
  private static String logits(@Nullable String proposed, Graph graph) {
    if (proposed != null) {
      return proposed;
    }
    Optional<Graph.Tensor> nine =
        graph.outputs().stream()
            .filter(one -> !one.shape().isEmpty() && one.size(-1) == Emotion.ALL.size())
            .findFirst();
    return nine.or(() -> graph.outputs().stream().findFirst()).map(Graph.Tensor::name).orElse("");
  }

  /** The order that labels have where they are the nine emotions; else that of the data sets. */
  private static List<Emotion> order(List<String> written) {
    List<Emotion> read =
        written.stream().map(Emotion::ofLabel).flatMap(Optional::stream).distinct().toList();
    return read.size() == Emotion.ALL.size() ? read : Emotion.ALL;
  }

  /** Moves a label to another place, where there is one. */
  void move(int from, int to) {
    if (to >= 0 && to < labels.size() && from != to) {
      List<Emotion> moved = new ArrayList<>(labels);
      moved.add(to, moved.remove(from));
      labels.setAll(moved);
    }
  }

  /** The order of the data sets. */
  void resetLabels() {
    labels.setAll(Emotion.ALL);
  }

  Outputs value() {
    return new Outputs(
        predicts.get() ? logits.get() : null,
        features.get().isEmpty() ? null : features.get(),
        pooling.get());
  }

  List<String> labels() {
    return predicts.get() ? labels.stream().map(Emotion::label).toList() : List.of();
  }

  /** Whether it predicts emotions; else it only gives features. */
  BooleanProperty predictsProperty() {
    return predicts;
  }

  ObjectProperty<String> logitsProperty() {
    return logits;
  }

  ObjectProperty<Activation> activationProperty() {
    return activation;
  }

  ObjectProperty<String> featuresProperty() {
    return features;
  }

  ObjectProperty<Pooling> poolingProperty() {
    return pooling;
  }

  /** The nine emotions in the order of the model's numbers. */
  ObservableList<Emotion> order() {
    return labels;
  }
}
