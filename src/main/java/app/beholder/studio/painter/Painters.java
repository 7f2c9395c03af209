package app.beholder.studio.painter;

import java.util.List;

/** All painters, in the order in which they take turns. */
public final class Painters {
  private Painters() {}

  public static List<Painter> all() {
    return List.of();
  }
}
