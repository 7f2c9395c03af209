package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The band that frames a panel: plain slabs, teeth, squares on their points, or a scroll of leaves.
 */
final class TileBorder {
  private final Scene scene;
  private final Canvas canvas;
  private final TileKiln kiln;
  private final Chance chance;
  private final int rgb;
  private final int other;

  TileBorder(Scene scene, Canvas canvas, TileKiln kiln, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.kiln = kiln;
    this.chance = chance;
    rgb = kiln.glaze(scene.detail(Motif.BAND).map(Detail::hue).orElse(scene.hue()));
    int third = kiln.glaze(scene.hues().getLast());
    other = third == rgb ? kiln.glaze(scene.hues().get(1)) : third;
  }

  /** Lays the band around a field. */
  void lay(Rectangle2D inner, double band) {
    int kind = scene.has(Motif.LEAF) ? 0 : chance.between(1, 3);
    double x = inner.getX() - band;
    double y = inner.getY() - band;
    double w = inner.getWidth() + 2 * band;
    double h = inner.getHeight() + 2 * band;
    double fillet = band * 0.16;
    canvas.fill(frame(x, y, w, h, band), kiln.plaster());
    side(x, y, w, band, 0, kind, fillet);
    side(x + w, y, h, band, 1, kind, fillet);
    side(x + w, y + h, w, band, 2, kind, fillet);
    side(x, y + h, h, band, 3, kind, fillet);
  }

  private static Path2D frame(double x, double y, double w, double h, double band) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.append(new Rectangle2D.Double(x, y, w, h), false);
    path.append(new Rectangle2D.Double(x + band, y + band, w - 2 * band, h - 2 * band), false);
    return path;
  }

  /** One side, drawn from its corner along the x axis and turned into place. */
  private void side(
      double x, double y, double length, double band, int turns, int kind, double fillet) {
    AffineTransform place = new AffineTransform();
    place.translate(x, y);
    place.quadrantRotate(turns);
    tile(place, rgb, 0, 0, band, 0, band, band, 0, band);
    double c = 0.5 * band;
    double r = 0.2 * band;
    tile(place, other, c - r, c, c, c - r, c + r, c, c, c + r);
    double run = length - 2 * band;
    int slabs = (int) Math.round(run / (band * 1.4));
    for (int i = 0; i < slabs; i++) {
      double a = band + run * i / slabs;
      double b = band + run * (i + 1) / slabs;
      tile(place, other, a, 0, b, 0, b, fillet, a, fillet);
      tile(place, other, a, band - fillet, b, band - fillet, b, band, a, band);
      if (kind < 2) {
        tile(place, rgb, a, fillet, b, fillet, b, band - fillet, a, band - fillet);
      }
    }
    int units = (int) Math.max(2, Math.round(run / (band - 2 * fillet)));
    for (int i = 0; i < units; i++) {
      double a = band + run * i / units;
      double b = band + run * (i + 1) / units;
      switch (kind) {
        case 0 -> leaf(place, a, b, band, i % 2 == 0);
        case 2 -> tooth(place, a, b, fillet, band - fillet);
        case 3 -> diamond(place, a, b, fillet, band - fillet);
        default -> {}
      }
    }
  }

  private void tooth(AffineTransform place, double a, double b, double top, double foot) {
    double m = (a + b) / 2;
    int between = Tint.mix(rgb, other, 0.75);
    tile(place, rgb, a, foot, m, top, b, foot);
    tile(place, between, a, foot, a, top, m, top);
    tile(place, between, m, top, b, top, b, foot);
  }

  private void diamond(AffineTransform place, double a, double b, double top, double foot) {
    double m = (a + b) / 2;
    double c = (top + foot) / 2;
    tile(place, rgb, m, top, b, c, m, foot, a, c);
    tile(place, other, a, top, m, top, a, c);
    tile(place, other, m, top, b, top, b, c);
    tile(place, other, b, c, b, foot, m, foot);
    tile(place, other, m, foot, a, foot, a, c);
  }

  private void tile(AffineTransform place, int color, double... xy) {
    double[] placed = new double[xy.length];
    place.transform(xy, 0, placed, 0, xy.length / 2);
    if (TilePattern.area(placed) < 0) {
      for (int i = 0; i < placed.length / 2; i += 2) {
        int j = placed.length - 2 - i;
        for (int k = 0; k < 2; k++) {
          double kept = placed[i + k];
          placed[i + k] = placed[j + k];
          placed[j + k] = kept;
        }
      }
    }
    kiln.tile(placed, color, 0.8);
  }

  /** A wave of the vine with a leaf in it. */
  private void leaf(AffineTransform place, double a, double b, double band, boolean up) {
    int paint = kiln.glaze(scene.hues().getLast());
    double way = up ? -1 : 1;
    double c = band / 2;
    double high = 0.24 * band;
    double w = b - a;
    Path2D vine = new Path2D.Double();
    vine.moveTo(a, c);
    vine.curveTo(a + 0.35 * w, c + way * 1.35 * high, b - 0.35 * w, c + way * 1.35 * high, b, c);
    Path2D blade = new Path2D.Double();
    double x = a + w * 0.5;
    double y = c + way * high;
    double tipX = x + 0.34 * w * chance.between(0.85, 1.15);
    double tipY = c - way * high * 1.05;
    blade.moveTo(x - 0.1 * w, y);
    blade.curveTo(x - 0.15 * w, c - way * 0.5 * high, x + 0.1 * w, tipY, tipX, tipY);
    blade.curveTo(tipX - 0.02 * w, c, x + 0.2 * w, y, x - 0.1 * w, y);
    vine.transform(place);
    blade.transform(place);
    canvas.draw(vine, band * 0.055, paint, 1);
    canvas.fill(blade, paint);
    canvas.draw(blade, 1.2, Tint.darker(rgb, 0.15), 0.6);
    Path2D rib = new Path2D.Double();
    rib.moveTo(x - 0.04 * w, y - way * 0.2 * high);
    rib.quadTo(x + 0.1 * w, c, tipX - 0.06 * w, tipY + way * 0.15 * high);
    rib.transform(place);
    canvas.draw(rib, 1.1, Tint.darker(paint, 0.2), 0.6);
  }
}
