package app.beholder.ml.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The sizes of a graph's input or output: each is fixed, or free under a name. Sizes that share a
 * name are equal whenever the graph runs.
 */
public final class Shape {
  /** The name of the free size for how many pictures or comments are asked about at once. */
  public static final String BATCH = "batch";

  /** One of the two is given. */
  record Size(long fixed, @Nullable String free) {}

  private final List<Size> sizes;

  private Shape(List<Size> sizes) {
    this.sizes = List.copyOf(sizes);
  }

  /** All sizes fixed; none for a scalar. */
  public static Shape of(long... sizes) {
    return new Shape(LongStream.of(sizes).mapToObj(size -> new Size(size, null)).toList());
  }

  /** A free batch, then these fixed sizes. */
  public static Shape batchOf(long... sizes) {
    Shape shape = of().then(BATCH);
    for (long size : sizes) {
      shape = shape.then(size);
    }
    return shape;
  }

  /** With a further fixed size. */
  public Shape then(long size) {
    return with(new Size(size, null));
  }

  /** With a further size that is only known when the graph runs. */
  public Shape then(String name) {
    return with(new Size(0, name));
  }

  List<Size> sizes() {
    return sizes;
  }

  private Shape with(Size size) {
    List<Size> all = new ArrayList<>(sizes);
    all.add(size);
    return new Shape(all);
  }
}
