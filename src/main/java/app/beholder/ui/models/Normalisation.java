package app.beholder.ui.models;

import app.beholder.ml.Manifest.Channels;
import java.util.List;

/** Means and deviations of colours that many models were trained with. */
enum Normalisation {
  /** Of the pictures of ImageNet, as torchvision has them. */
  IMAGENET(List.of(0.485, 0.456, 0.406), List.of(0.229, 0.224, 0.225)),
  /** Of the pictures that OpenAI trained CLIP with. */
  CLIP(List.of(0.48145466, 0.4578275, 0.40821073), List.of(0.26862954, 0.26130258, 0.27577711)),
  /** The numbers stay as they are. */
  NONE(List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0)),
  /** Any other. */
  OWN(List.of(), List.of());

  private static final double DIGITS = 1e8;

  private final List<Double> mean;
  private final List<Double> deviation;

  Normalisation(List<Double> mean, List<Double> deviation) {
    this.mean = mean;
    this.deviation = deviation;
  }

  /**
   * The means for colour values that go from 0 to {@code range}, in the order of the channels;
   * empty for {@link #OWN}.
   */
  List<Double> mean(double range, Channels channels) {
    return scaled(mean, range, channels);
  }

  /** The deviations, likewise. */
  List<Double> deviation(double range, Channels channels) {
    return scaled(deviation, this == NONE ? 1 : range, channels);
  }

  private static List<Double> scaled(List<Double> values, double range, Channels channels) {
    List<Double> scaled =
        values.stream().map(value -> Math.rint(value * range * DIGITS) / DIGITS).toList();
    return channels == Channels.BGR ? scaled.reversed() : scaled;
  }

  /** The one that has these numbers. */
  static Normalisation of(
      List<Double> mean, List<Double> deviation, double range, Channels channels) {
    for (Normalisation known : List.of(NONE, IMAGENET, CLIP)) {
      if (known.mean(range, channels).equals(mean)
          && known.deviation(range, channels).equals(deviation)) {
        return known;
      }
    }
    return OWN;
  }
}
