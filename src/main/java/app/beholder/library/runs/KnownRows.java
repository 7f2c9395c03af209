package app.beholder.library.runs;

import java.util.BitSet;
import java.util.List;

/** What earlier runs of the same package have predicted of what is wanted. */
final class KnownRows implements MatrixFile.Known {
  private final List<MatrixFile.Known> earlier;
  private final BitSet missing = new BitSet();

  KnownRows(int[] wanted, List<MatrixFile.Known> earlier) {
    this.earlier = earlier;
    for (int row : wanted) {
      missing.set(row);
    }
  }

  @Override
  public boolean read(int row, float[] into) {
    if (missing.get(row)) {
      for (MatrixFile.Known one : earlier) {
        if (one.read(row, into)) {
          missing.clear(row);
          return true;
        }
      }
    }
    return false;
  }

  /** What is wanted and has not been {@link #read}, ascending. */
  int[] missing() {
    return missing.stream().toArray();
  }
}
