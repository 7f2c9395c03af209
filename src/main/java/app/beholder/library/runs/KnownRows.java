package app.beholder.library.runs;

import app.beholder.library.Probabilities;
import java.util.BitSet;
import java.util.List;

/** What earlier runs of the same package have predicted of what is wanted. */
final class KnownRows implements MatrixFile.Known {
  private final List<Probabilities> earlier;
  private final BitSet missing = new BitSet();

  KnownRows(int[] wanted, List<Probabilities> earlier) {
    this.earlier = earlier;
    for (int row : wanted) {
      missing.set(row);
    }
  }

  @Override
  public boolean read(int row, float[] into) {
    if (missing.get(row)) {
      for (Probabilities probabilities : earlier) {
        if (probabilities.read(row, into)) {
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
