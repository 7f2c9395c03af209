package app.beholder.ml.packages;

import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest.Channels;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses how a graph wants its pictures. */
final class PictureProposal {
  private static final int RANK = 4;
  private static final int COLOURS = 3;
  private static final int USUAL_SIDE = 224;

  /** What torchvision and timm scale by, for RGB from 0 to 1: statistics of ImageNet. */
  private static final List<Double> IMAGENET_MEAN = List.of(0.485, 0.456, 0.406);

  private static final List<Double> IMAGENET_DEVIATION = List.of(0.229, 0.224, 0.225);

  /** torchvision's 224 of 256. */
  private static final double USUAL_CROP = 0.875;

  /** How Caffe 2 names the first tensor. */
  private static final Pattern CAFFE_INPUT = Pattern.compile("data_\\d+");

  private PictureProposal() {}

  /** The input that can only be a picture. */
  static Optional<Tensor> input(Graph graph) {
    return graph.inputs().stream().filter(PictureProposal::isPicture).findFirst();
  }

  private static boolean isPicture(Tensor tensor) {
    return Findings.FLOATS.contains(tensor.type())
        && tensor.shape().size() == RANK
        && (mayBeColours(tensor.size(1)) || tensor.size(-1) == COLOURS);
  }

  private static boolean mayBeColours(long size) {
    return size == COLOURS || size == Graph.FREE;
  }

  /** How to feed the picture; whatever input there is stands in where none looks like one. */
  static PictureInput of(Graph graph, List<String> notes) {
    Tensor input =
        input(graph)
            .or(() -> graph.inputs().stream().findFirst())
            .orElse(new Tensor("", Graph.Type.FLOAT32, List.of()));
    Layout layout = layout(input);
    int height = side(input, layout == Layout.NCHW ? 2 : 1);
    int width = side(input, layout == Layout.NCHW ? 3 : 2);
    if (height <= 0 || width <= 0) {
      int side = Math.max(height, width);
      height = side > 0 ? side : USUAL_SIDE;
      width = height;
      notes.add(
          "The graph takes pictures of any size; %d x %d is a guess, so check with what size it was trained."
              .formatted(width, height));
    }
    return isOfCaffe(graph, input)
        ? caffe(input, width, height, layout, notes)
        : usual(graph, input, width, height, layout, notes);
  }

  private static Layout layout(Tensor input) {
    boolean last =
        input.shape().size() == RANK && input.size(-1) == COLOURS && input.size(1) != COLOURS;
    return last ? Layout.NHWC : Layout.NCHW;
  }

  private static int side(Tensor input, int dimension) {
    return input.shape().size() == RANK ? (int) input.size(dimension) : 0;
  }

  private static boolean isOfCaffe(Graph graph, Tensor input) {
    return CAFFE_INPUT.matcher(input.name()).matches()
        || graph.producer().toLowerCase(Locale.ROOT).contains("caffe");
  }

  private static PictureInput caffe(
      Tensor input, int width, int height, Layout layout, List<String> notes) {
    notes.add(
        "The file is named as Caffe's are, so colours in the order BGR from 0 to 255 and no mean are a"
            + " guess; check the model's page, for many take off the mean 104, 117, 123.");
    return new PictureInput(
        input.name(),
        width,
        height,
        layout,
        Channels.BGR,
        USUAL_CROP,
        255,
        List.of(0.0, 0.0, 0.0),
        List.of(1.0, 1.0, 1.0));
  }

  private static PictureInput usual(
      Graph graph, Tensor input, int width, int height, Layout layout, List<String> notes) {
    notes.add(
        "Colours in the order RGB from 0 to 1 with the mean and deviation of ImageNet are a guess, as"
            + " is the crop 0.875; check them in the settings with which the model was trained"
            + (layout == Layout.NHWC || graph.producer().contains("tf2onnx")
                ? ", for many of TensorFlow's take mean 0.5 and deviation 0.5 instead."
                : "."));
    return new PictureInput(
        input.name(),
        width,
        height,
        layout,
        Channels.RGB,
        USUAL_CROP,
        1,
        IMAGENET_MEAN,
        IMAGENET_DEVIATION);
  }
}
