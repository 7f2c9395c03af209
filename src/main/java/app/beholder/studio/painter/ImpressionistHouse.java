package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Motif;
import java.awt.geom.Rectangle2D;

/** A country house of the impressionist, seen from the garden. */
final class ImpressionistHouse {
  private final ImpressionistThings things;

  ImpressionistHouse(ImpressionistThings things) {
    this.things = things;
  }

  void front(double x, double line, double broad) {
    ImpressionistSketch sketch = things.sketch;
    ImpressionistColors colors = things.colors;
    int wall = Tint.mix(things.hue(Motif.HOUSE, Hue.WHITE), colors.light, 0.25);
    int dim = Tint.mix(wall, colors.shade, 0.35);
    int roof = Tint.mix(colors.of(Hue.BROWN), colors.shade, 0.35);
    int shutter = Tint.mix(colors.of(Hue.GREEN), colors.shade, 0.25);
    double tall = broad * 0.55;
    double left = x - broad / 2;
    sketch.hold(new Rectangle2D.Double(left, line - tall, broad, tall), wall);
    sketch.hold(new Rectangle2D.Double(left + broad * 0.8, line - tall, broad * 0.2, tall), dim);
    sketch.hold(
        Canvas.polygon(
            left - broad * 0.05,
            line - tall * 0.97,
            left + broad * 0.1,
            line - tall * 1.5,
            left + broad * 0.9,
            line - tall * 1.5,
            left + broad * 1.05,
            line - tall * 0.97),
        roof);
    for (int i = 0; i < 4; i++) {
      double px = left + broad * (0.08 + 0.19 * i);
      sketch.hold(new Rectangle2D.Double(px, line - tall * 0.8, broad * 0.1, tall * 0.32), shutter);
      sketch.hold(
          new Rectangle2D.Double(px + broad * 0.03, line - tall * 0.78, broad * 0.04, tall * 0.28),
          Tint.darker(dim, 0.15));
    }
  }
}
