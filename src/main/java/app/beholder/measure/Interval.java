package app.beholder.measure;

/** From a low end to a high one; either may be infinite. */
public record Interval(double low, double high) {

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
