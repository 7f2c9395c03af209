package app.beholder.ui.models;

import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelPackage;
import app.beholder.ui.common.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a model is fed with, in plain words. */
final class InputWords {
  private final Texts texts;
  private final Function<String, String> title;

  InputWords(Texts texts, Function<String, String> title) {
    this.texts = texts;
    this.title = title;
  }

  /** A sentence or two on what it reads. */
  String reads(ModelPackage model) {
    Manifest manifest = model.manifest();
    return switch (manifest.task()) {
      case IMAGE -> Optional.ofNullable(manifest.picture()).map(this::picture).orElse("");
      case TEXT -> Optional.ofNullable(manifest.text()).map(this::comment).orElse("");
      case FUSION -> Optional.ofNullable(manifest.fusion()).map(this::pair).orElse("");
    };
  }

  private String picture(Manifest.PictureInput input) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("reads.picture", input.width(), input.height()));
    parts.add(
        input.crop() == 0 ? texts.get("reads.squeezed") : texts.get("reads.middle", input.crop()));
    parts.add(texts.get("reads.colours", input.channels().name(), number(input.range())));
    boolean plain =
        input.mean().stream().allMatch(mean -> mean == 0)
            && input.deviation().stream().allMatch(deviation -> deviation == 1);
    if (!plain) {
      parts.add(texts.get("reads.normal", numbers(input.mean()), numbers(input.deviation())));
    }
    return String.join(", ", parts);
  }

  private String comment(Manifest.TextInput input) {
    return texts.get("reads.comment", input.maximumLength());
  }

  private String pair(Manifest.FusionInput input) {
    return texts.get("reads.pair", title.apply(input.imageModel()), title.apply(input.textModel()));
  }

  /** The graph's inputs with their shapes. */
  String tensors(Graph graph) {
    return graph.inputs().stream().map(tensor -> tensor(tensor)).collect(Collectors.joining(", "));
  }

  private String tensor(Graph.Tensor tensor) {
    String type = texts.get("type." + tensor.type().name());
    return tensor.shape().isEmpty()
        ? texts.get("card.tensor.bare", tensor.name(), type)
        : texts.get("card.tensor", tensor.name(), tensor.describe(), type);
  }

  private static String numbers(List<Double> numbers) {
    return numbers.stream().map(InputWords::number).collect(Collectors.joining(" "));
  }

  /** A number as people write it: 255, 0.485. */
  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
