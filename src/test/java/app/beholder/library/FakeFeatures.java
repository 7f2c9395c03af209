package app.beholder.library;

import java.util.HashMap;
import java.util.Map;

/** Features in memory, for tests; closing them loses nothing. */
public final class FakeFeatures implements Features {
  private final int width;
  private final Map<Integer, float[]> kept = new HashMap<>();

  public FakeFeatures(int width) {
    this.width = width;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public boolean read(int number, float[] into, int offset) {
    float[] features = kept.get(number);
    if (features == null) {
      return false;
    }
    System.arraycopy(features, 0, into, offset, width);
    return true;
  }

  @Override
  public void keep(int number, float[] from, int offset) {
    float[] features = new float[width];
    System.arraycopy(from, offset, features, 0, width);
    kept.put(number, features);
  }

  @Override
  public void close() {}
}
