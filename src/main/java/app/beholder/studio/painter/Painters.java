package app.beholder.studio.painter;

import java.util.List;

/** All painters. */
public final class Painters {
  private Painters() {}

  /**
   * In the order in which they take turns: neighbours differ, so that a wall of works is lively.
   */
  public static List<Painter> all() {
    return List.of(
        new UkiyoePainter(),
        new ColorFieldPainter(),
        new NightPortraitPainter(),
        new ImpressionistPainter(),
        new TilePainter(),
        new RomanticPainter(),
        new CubistPainter(),
        new ActionPainter(),
        new NaivePainter(),
        new ArtNouveauPainter(),
        new OpArtPainter(),
        new InkPainter(),
        new PointillistPainter(),
        new MinimalistPainter());
  }
}
