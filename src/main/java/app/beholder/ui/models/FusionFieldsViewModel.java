package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Which features a fusion model is fed with, as people correct it. */
final class FusionFieldsViewModel {
  private final List<ModelPackage> packages;
  private final ObjectProperty<String> image;
  private final ObjectProperty<String> text;
  private final ObjectProperty<String> imageModel;
  private final ObjectProperty<String> textModel;

  /**
   * @param proposed null where another task was proposed
   * @param packages those that are there
   */
  FusionFieldsViewModel(
      @Nullable FusionInput proposed, Graph graph, List<ModelPackage> packages, Runnable changed) {
    this.packages = List.copyOf(packages);
    FusionInput begun = proposed == null ? guess(graph) : proposed;
    image = new SimpleObjectProperty<>(begun.image());
    text = new SimpleObjectProperty<>(begun.text());
    imageModel = new SimpleObjectProperty<>(begun.imageModel());
    textModel = new SimpleObjectProperty<>(begun.textModel());
    Stream.of(image, text, imageModel, textModel)
        .forEach(one -> one.subscribe((before, now) -> changed.run()));
  }

  private FusionInput guess(Graph graph) {
    List<String> inputs = graph.inputs().stream().map(Graph.Tensor::name).toList();
    return new FusionInput(
        inputs.isEmpty() ? "" : inputs.getFirst(),
        first(Task.IMAGE),
        inputs.isEmpty() ? "" : inputs.getLast(),
        first(Task.TEXT));
  }

  private String first(Task task) {
    return choices(task).stream().findFirst().orElse("");
  }

  /** Ids of the packages of a task that give features. */
  List<String> choices(Task task) {
    return packages.stream()
        .filter(model -> model.task() == task && model.manifest().outputs().features() != null)
        .map(ModelPackage::id)
        .toList();
  }

  /** What people call a package. */
  String title(String id) {
    return packages.stream()
        .filter(model -> model.id().equals(id))
        .map(model -> model.manifest().title())
        .findFirst()
        .orElse(id);
  }

  FusionInput value() {
    return new FusionInput(image.get(), imageModel.get(), text.get(), textModel.get());
  }

  ObjectProperty<String> imageProperty() {
    return image;
  }

  ObjectProperty<String> textProperty() {
    return text;
  }

  ObjectProperty<String> imageModelProperty() {
    return imageModel;
  }

  ObjectProperty<String> textModelProperty() {
    return textModel;
  }
}
