package app.beholder.ml.onnx;

import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * Weights as they are before a network learns: even over a range whose width keeps the size of what
 * flows through the network about the same from layer to layer. Each weight has a sequence of its
 * own, so that it does not depend on what else is in the graph.
 *
 * @param seed the same one gives the same weights
 */
record RandomWeights(long seed) {

  /**
   * For layers before a ReLU, with variance 2 / inputs (He, Zhang, Ren and Sun, "Delving Deep into
   * Rectifiers", 2015, equation 10).
   */
  Supplier<DoubleStream> he(String name, long inputs) {
    return even(name, Math.sqrt(2.0 / inputs));
  }

  /**
   * For all others, with variance 2 / (inputs + outputs) (Glorot and Bengio, "Understanding the
   * difficulty of training deep feedforward neural networks", 2010, equation 16).
   */
  Supplier<DoubleStream> xavier(String name, long inputs, long outputs) {
    return even(name, Math.sqrt(2.0 / (inputs + outputs)));
  }

  /** With mean 0 and this standard deviation. */
  Supplier<DoubleStream> even(String name, double deviation) {
    // An even distribution from -a to a has the deviation a / sqrt(3).
    double a = deviation * Math.sqrt(3);
    long own = seed * 31 + name.hashCode();
    return () -> new SplittableRandom(own).doubles(-a, a);
  }

  /** The same number everywhere. */
  static Supplier<DoubleStream> all(double number) {
    return () -> DoubleStream.generate(() -> number);
  }
}
