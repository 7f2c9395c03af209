package app.beholder.ml.packages;

import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest.Layout;
import app.beholder.ml.Manifest.PictureInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks of an image model's input. */
final class PictureChecks {
  private static final int RANK = 4;
  private static final int COLOURS = 3;
  private static final int LARGEST_SIDE = 4096;
  private static final int BYTES_PER_MEGABYTE = 1 << 20;

  private PictureChecks() {}

  static void check(Findings findings, @Nullable PictureInput picture) {
    if (picture == null) {
      findings.add("An image model must say how to feed a picture; fill in \"picture\".");
      return;
    }
    checkSize(findings, picture);
    checkValues(findings, picture);
    findings
        .input(picture.input(), Findings.FLOATS, "the picture")
        .filter(tensor -> !tensor.shape().isEmpty())
        .ifPresent(tensor -> checkShape(findings, picture, tensor));
    findings.checkEveryInputIsFed();
  }

  private static void checkSize(Findings findings, PictureInput picture) {
    if (!isSide(picture.width()) || !isSide(picture.height())) {
      findings.add(
          "A picture cannot be %d x %d pixels; width and height go from 1 to %d."
              .formatted(picture.width(), picture.height(), LARGEST_SIDE));
    } else if (picture.bytes() > PictureInput.MOST_BYTES) {
      findings.add(
          "A picture of %d x %d pixels takes %d MB, and at most %d MB are fed at once; export the model for smaller pictures."
              .formatted(
                  picture.width(),
                  picture.height(),
                  Math.ceilDiv(picture.bytes(), BYTES_PER_MEGABYTE),
                  PictureInput.MOST_BYTES / BYTES_PER_MEGABYTE));
    }
    if (!(picture.crop() >= 0 && picture.crop() <= 1)) {
      findings.add(
          "The crop is %s; write 0 for the whole picture, or a share up to 1 such as 0.875."
              .formatted(picture.crop()));
    }
  }

  private static boolean isSide(int pixels) {
    return pixels >= 1 && pixels <= LARGEST_SIDE;
  }

  private static void checkValues(Findings findings, PictureInput picture) {
    if (!(picture.range() > 0 && Double.isFinite(picture.range()))) {
      findings.add(
          "The range, the value of full white, is %s; write 1 or 255.".formatted(picture.range()));
    }
    checkThree(findings, "mean", picture.mean());
    checkThree(findings, "deviation", picture.deviation());
    if (picture.deviation().contains(0.0) || picture.deviation().contains(-0.0)) {
      findings.add("A deviation is 0, and nothing can be divided by it; write 1 for none.");
    }
  }

  private static void checkThree(Findings findings, String name, List<Double> values) {
    if (values.size() != COLOURS || !values.stream().allMatch(Double::isFinite)) {
      findings.add(
          "The %s needs three numbers, one for each colour, not %s."
              .formatted(name, values.isEmpty() ? "none" : values));
    }
  }

  private static void checkShape(Findings findings, PictureInput picture, Tensor tensor) {
    if (tensor.shape().size() != RANK) {
      findings.add(
          "The input \"%s\" of %s is %s; a picture needs four dimensions, such as ?x3x224x224."
              .formatted(tensor.name(), findings.file(), tensor.describe()));
      return;
    }
    boolean first = picture.layout() == Layout.NCHW;
    if (!fits(tensor.size(first ? 1 : 3), COLOURS)) {
      findings.add(
          "The input \"%s\" of %s is %s, which has not three channels at %s; check the layout."
              .formatted(
                  tensor.name(),
                  findings.file(),
                  tensor.describe(),
                  first ? "the second place (NCHW)" : "the last place (NHWC)"));
    } else if (!fits(tensor.size(first ? 2 : 1), picture.height())
        || !fits(tensor.size(first ? 3 : 2), picture.width())) {
      findings.add(
          ("The input \"%s\" of %s is %s, but the manifest says %d x %d pixels; write the graph's"
                  + " size.")
              .formatted(
                  tensor.name(),
                  findings.file(),
                  tensor.describe(),
                  picture.width(),
                  picture.height()));
    }
    findings.checkBatch(tensor);
  }

  private static boolean fits(long size, int wanted) {
    return size == Graph.FREE || size == wanted;
  }
}
