package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ui.common.Texts;
import app.beholder.ui.models.NumbersField.Kind;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How an image model is fed, as people correct it. */
final class PictureFieldsViewModel {
  private static final int SIDE = 224;
  private static final int COLOURS = 3;
  private static final int DIMENSIONS = 4;

  private final ObjectProperty<String> input;
  private final ObjectProperty<Layout> layout;
  private final ObjectProperty<Channels> channels;
  private final ObjectProperty<Normalisation> normalisation;
  private final ObjectProperty<Boolean> cut;
  private final NumbersField width;
  private final NumbersField height;
  private final NumbersField share;
  private final NumbersField range;
  private final NumbersField mean;
  private final NumbersField deviation;
  private final Runnable changed;
  private boolean setting;

  /**
   * @param proposed null where another task was proposed
   */
  PictureFieldsViewModel(
      @Nullable PictureInput proposed, Graph graph, Texts texts, Runnable changed) {
    this.changed = changed;
    PictureInput begun = proposed == null ? guess(graph) : proposed;
    input = new SimpleObjectProperty<>(begun.input());
    layout = new SimpleObjectProperty<>(begun.layout());
    channels = new SimpleObjectProperty<>(begun.channels());
    cut = new SimpleObjectProperty<>(begun.crop() > 0);
    width = number(Kind.COUNT, begun.width(), texts);
    height = number(Kind.COUNT, begun.height(), texts);
    share = number(Kind.SHARE, begun.crop() > 0 ? begun.crop() : 1, texts);
    range =
        new NumbersField(
            Kind.POSITIVE,
            List.of(begun.range()),
            texts,
            () -> {
              applyPreset();
              changed.run();
            });
    mean = new NumbersField(Kind.THREE, begun.mean(), texts, this::numbersChanged);
    deviation =
        new NumbersField(Kind.THREE_POSITIVE, begun.deviation(), texts, this::numbersChanged);
    normalisation = new SimpleObjectProperty<>(written());
    Stream.of(input, layout, cut).forEach(one -> one.subscribe((before, now) -> changed.run()));
    normalisation.subscribe((before, now) -> applyPreset());
    channels.subscribe((before, now) -> {
      applyPreset();
      changed.run();
    });
  }

  private NumbersField number(Kind kind, double value, Texts texts) {
    return new NumbersField(kind, List.of(value), texts, changed);
  }

  /** As most pictures are fed, in the size that the graph asks for. */
  private static PictureInput guess(Graph graph) {
    Graph.Tensor tensor =
        graph.inputs().stream()
            .filter(one -> one.shape().size() == DIMENSIONS)
            .findFirst()
            .orElseGet(() -> new Graph.Tensor("", Graph.Type.FLOAT32, List.of(1L, 3L, -1L, -1L)));
    boolean last = tensor.size(-1) == COLOURS && tensor.size(1) != COLOURS;
    return new PictureInput(
        tensor.name(),
        side(tensor.size(last ? 2 : -1)),
        side(tensor.size(last ? 1 : 2)),
        last ? Layout.NHWC : Layout.NCHW,
        Channels.RGB,
        1,
        1,
        Normalisation.IMAGENET.mean(1, Channels.RGB),
        Normalisation.IMAGENET.deviation(1, Channels.RGB));
  }

  private static int side(long size) {
    return size > 0 ? (int) size : SIDE;
  }

  /** Means and deviations go with range and channels, as long as they are known ones. */
  private void applyPreset() {
    Normalisation known = normalisation.get();
    if (known != Normalisation.OWN) {
      setting = true;
      mean.set(known.mean(range.value(), channels.get()));
      deviation.set(known.deviation(range.value(), channels.get()));
      setting = false;
    }
  }

  private void numbersChanged() {
    if (!setting) {
      normalisation.set(written());
    }
    changed.run();
  }

  private Normalisation written() {
    return Normalisation.of(mean.values(), deviation.values(), range.value(), channels.get());
  }

  boolean isSound() {
    return Stream.of(width, height, range, mean, deviation).allMatch(NumbersField::isSound)
        && (!cut.get() || share.isSound());
  }

  PictureInput value() {
    return new PictureInput(
        input.get(),
        width.whole(),
        height.whole(),
        layout.get(),
        channels.get(),
        cut.get() ? share.value() : 0,
        range.value(),
        mean.values(),
        deviation.values());
  }

  ObjectProperty<String> inputProperty() {
    return input;
  }

  ObjectProperty<Layout> layoutProperty() {
    return layout;
  }

  ObjectProperty<Channels> channelsProperty() {
    return channels;
  }

  ObjectProperty<Normalisation> normalisationProperty() {
    return normalisation;
  }

  /** Whether the middle is cut out; else the whole picture is squeezed. */
  ObjectProperty<Boolean> cutProperty() {
    return cut;
  }

  NumbersField width() {
    return width;
  }

  NumbersField height() {
    return height;
  }

  /** Of the middle that is cut out. */
  NumbersField share() {
    return share;
  }

  NumbersField range() {
    return range;
  }

  NumbersField mean() {
    return mean;
  }

  NumbersField deviation() {
    return deviation;
  }
}
