package app.beholder.studio.scene;

import org.jspecify.annotations.Nullable;

/**
 * A thing that can be seen and named in a work.
 *
 * @param count how many there are: 1, 2, 3, ...; from {@link #MANY} on nobody counts
 * @param hue its colour; null where it has none that people would name
 */
public record Detail(Motif motif, int count, @Nullable Hue hue) {
  /** So many are not counted any more. */
  public static final int MANY = 7;

  /** Refuses what is not there. */
  public Detail {
    if (count < 1) {
      throw new IllegalArgumentException(count + " of " + motif);
    }
  }

  /** A single one. */
  public static Detail one(Motif motif, @Nullable Hue hue) {
    return new Detail(motif, 1, hue);
  }

  /** Whether nobody counts them. */
  public boolean isMany() {
    return count >= MANY;
  }
}
