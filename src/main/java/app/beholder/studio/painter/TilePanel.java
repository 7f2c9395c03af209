package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays out a panel: the pattern, the straps through it, and the frame around it. */
final class TilePanel {
  private final Scene scene;
  private final Canvas canvas;
  private final TileKiln kiln;
  private final Chance chance;
  private final double width;
  private final double height;

  TilePanel(Scene scene, Canvas canvas, TileKiln kiln, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.kiln = kiln;
    this.chance = chance;
    width = canvas.width();
    height = canvas.height();
  }

  void lay() {
    canvas.fill(kiln.plaster());
    double band =
        scene.has(Motif.BAND) ? Math.min(width, height) * chance.between(0.075, 0.115) : 0;
    Rectangle2D inner = new Rectangle2D.Double(band, band, width - 2 * band, height - 2 * band);
    switch (scene.main().motif()) {
      case CIRCLE -> medallion(inner);
      case SQUARE -> squares(inner);
      default -> {
        if (scene.main().isMany()) {
          many(inner);
        } else {
          inner = counted(inner);
        }
      }
    }
    if (scene.has(Motif.BAND)) {
      new TileBorder(scene, canvas, kiln, chance.fork("border")).lay(inner, band);
    }
  }

  /** A field of stars that runs on behind the frame. */
  private void many(Rectangle2D inner) {
    double size = Math.max(width, height);
    switch (chance.below(5)) {
      case 0 -> {
        double cell =
            inner.getWidth() / Math.round(inner.getWidth() / (size / chance.between(4.0, 6.5)));
        double[] fold = chance.odds(0.5) ? new double[] {67.5, 2} : new double[] {67.5, 1};
        pattern(TileLattice.octagons(inner, cell), fold[0], (int) fold[1], inner);
      }
      case 1 -> {
        double edge = size / chance.between(13.0, 19.0);
        pattern(
            TileLattice.dodecagons(inner, edge), chance.pick(60, 75), chance.pick(1, 2, 3), inner);
      }
      case 2 -> {
        double edge = size / chance.between(14.0, 20.0);
        pattern(TileLattice.mixed(inner, edge), chance.pick(60, 75), chance.pick(1, 2, 3), inner);
      }
      case 3 -> {
        double edge = size / chance.between(12.0, 17.0);
        pattern(TileLattice.decagons(inner, edge), 54, chance.pick(1, 2), inner);
      }
      default -> {
        double apothem = size / chance.between(9.0, 15.0);
        pattern(TileLattice.hexagons(inner, apothem), chance.pick(60, 52), 1, inner);
      }
    }
  }

  /** As many stars as the scene names, one to a cell; returns the field that they fill. */
  private Rectangle2D counted(Rectangle2D inner) {
    int stars = scene.main().count();
    int across =
        switch (stars) {
          case 4 -> 2;
          case 6 -> width > height ? 3 : 2;
          case 1 -> 1;
          default -> width > height ? stars : 1;
        };
    int down = stars / across;
    double cell = Math.min(inner.getWidth() / across, inner.getHeight() / down);
    Rectangle2D field =
        new Rectangle2D.Double(
            (width - cell * across) / 2, (height - cell * down) / 2, cell * across, cell * down);
    if (field.getX() > 1 || field.getY() > 1) {
      checkered(new Rectangle2D.Double(0, 0, width, height), 16);
    }
    if (stars == 1) {
      great(field);
    } else {
      pattern(TileLattice.octagons(field, cell), 67.5, chance.pick(1, 2, 3), field);
    }
    return field;
  }

  /** One great star of many points, whose tips touch the frame; small squares in the corners. */
  private void great(Rectangle2D field) {
    Shape whole = canvas.graphics().getClip();
    canvas.graphics().clip(field);
    checkered(field, chance.between(20, 34));
    int points = chance.pick(8, 12, 16);
    List<double[]> tiling =
        TileLattice.single(field.getCenterX(), field.getCenterY(), points, field.getWidth() * 0.49);
    paint(
        new TilePattern(tiling, points == 12 ? 75 : 67.5, points == 8 ? 3 : points == 12 ? 4 : 5));
    canvas.graphics().setClip(whole);
  }

  /** One great star in a circle, on a ground of small squares. */
  private void medallion(Rectangle2D inner) {
    double radius = 0.46 * Math.min(inner.getWidth(), inner.getHeight());
    double x = inner.getCenterX();
    double y = inner.getCenterY();
    checkered(inner, chance.between(18, 30));
    int points = chance.pick(8, 10, 12, 16);
    int rim = kiln.glaze(scene.hue());
    canvas.dot(x, y, radius * 1.03, kiln.plaster(), 1);
    ring(x, y, radius * 0.93, radius * 1.01, points * 4, rim);
    Shape circle =
        new Ellipse2D.Double(x - radius * 0.92, y - radius * 0.92, radius * 1.84, radius * 1.84);
    canvas.fill(circle, Tint.darker(rim, 0.1));
    double degrees = points == 8 ? 67.5 : points == 10 ? 72 : points == 12 ? 75 : 67.5;
    int depth = points == 8 ? 3 : points == 10 ? 3 : points == 12 ? 4 : 5;
    Shape whole = canvas.graphics().getClip();
    canvas.graphics().clip(circle);
    List<double[]> tiling = TileLattice.single(x, y, points, radius * 0.9);
    TilePattern pattern = new TilePattern(tiling, degrees, depth);
    paint(pattern);
    canvas.graphics().setClip(whole);
  }

  private void ring(double x, double y, double in, double out, int tiles, int rgb) {
    for (int i = 0; i < tiles; i++) {
      double a = 2 * Math.PI * i / tiles;
      double b = 2 * Math.PI * (i + 1) / tiles;
      double[] tile = {
        x + in * StrictMath.cos(a), y + in * StrictMath.sin(a),
        x + out * StrictMath.cos(a), y + out * StrictMath.sin(a),
        x + out * StrictMath.cos(b), y + out * StrictMath.sin(b),
        x + in * StrictMath.cos(b), y + in * StrictMath.sin(b)
      };
      kiln.tile(tile, rgb, 0.9);
    }
  }

  /** Squares on their points, whose colours make larger figures. */
  private void squares(Rectangle2D inner) {
    checkered(inner, Math.max(width, height) / chance.between(16, 26));
  }

  private void checkered(Rectangle2D area, double side) {
    double half = side * 0.7071;
    int period = chance.between(4, 7);
    int figure = chance.below(4);
    int columns = (int) (area.getWidth() / half) + 2;
    int rows = (int) (area.getHeight() / half) + 2;
    Shape whole = canvas.graphics().getClip();
    canvas.graphics().clip(area);
    for (int row = -1; row <= rows; row++) {
      for (int column = -1; column <= columns; column++) {
        if (((row + column) & 1) != 0) {
          continue;
        }
        double x = area.getCenterX() + (column - columns / 2) * half;
        double y = area.getCenterY() + (row - rows / 2) * half;
        int u = column - columns / 2;
        int v = row - rows / 2;
        kiln.tile(
            new double[] {x, y - half, x + half, y, x, y + half, x - half, y},
            kiln.glaze(scene.hues().get(color(figure, period, u, v))),
            0.8);
      }
    }
    canvas.graphics().setClip(whole);
  }

  /** Which of the three hues a square has: zigzags, diamonds, crosses, or steps. */
  private static int color(int figure, int period, int u, int v) {
    int ring =
        switch (figure) {
          case 0 -> Math.floorMod(v + Math.abs(Math.floorMod(u, 2 * period) - period), 2 * period);
          case 1 ->
              Math.max(
                  Math.abs(Math.floorMod(u + v, 2 * period) - period),
                  Math.abs(Math.floorMod(u - v, 2 * period) - period));
          case 2 ->
              Math.abs(Math.floorMod(u, 2 * period) - period)
                  + Math.abs(Math.floorMod(v, 2 * period) - period);
          default -> Math.floorMod((u + v) / 2, period) + Math.floorMod((u - v) / 2, 2);
        };
    return ring % 5 == 0 ? 2 : ring % 5 < 3 ? 0 : 1;
  }

  private void pattern(List<double[]> tiling, double degrees, int depth, Rectangle2D field) {
    Shape whole = canvas.graphics().getClip();
    canvas.graphics().clip(field);
    canvas.fill(field, kiln.plaster());
    paint(new TilePattern(tiling, degrees, depth));
    canvas.graphics().setClip(whole);
  }

  private void paint(TilePattern pattern) {
    boolean strapped = scene.has(Motif.LINE);
    double joint = strapped ? strap() / 2 : 0.9;
    boolean great = pattern.faces().stream().anyMatch(face -> face.ring() < 0.05);
    boolean shining = areaWithin(pattern, true) > areaWithin(pattern, false);
    List<Double> kinds = kinds(pattern);
    for (TilePattern.Face face : pattern.faces()) {
      if (face.area() < width * height / 2) {
        int[] colors = colors(face, kinds, great, shining);
        facet(face.xy(), colors[0], colors[1], joint);
        if (face.ring() < 0.05 && face.stars() == 0 && face.xy().length >= 16) {
          heart(face);
        }
      }
    }
    if (strapped) {
      straps(pattern);
    }
  }

  /** How much of the great stars has one of the two colours of a chequered pattern. */
  private static double areaWithin(TilePattern pattern, boolean even) {
    return pattern.faces().stream()
        .filter(face -> face.ring() < 0.94 && face.even() == even)
        .mapToDouble(TilePattern.Face::area)
        .sum();
  }

  private double strap() {
    return Math.max(width, height) * 0.0105;
  }

  /** A tile; a large one is cut into strips that run around it, and a piece in the middle. */
  private void facet(double[] xy, int rgb, int other, double joint) {
    facet(xy, rgb, rgb, other, joint);
  }

  private void facet(double[] xy, int core, int rgb, int other, double joint) {
    double size = Math.sqrt(TilePattern.area(xy));
    double strip = Math.max(width, height) / 62;
    double[] inner = TileKiln.inset(xy, joint + strip);
    double left = inner.length == 0 ? 0 : TilePattern.area(inner) / (size * size);
    if (size < 5.5 * strip || left < 0.35) {
      kiln.tile(xy, core, joint);
      return;
    }
    double[] outer = TileKiln.inset(xy, joint);
    int n = xy.length / 2;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      double[] slab = {
        outer[2 * i], outer[2 * i + 1], outer[2 * j], outer[2 * j + 1],
        inner[2 * j], inner[2 * j + 1], inner[2 * i], inner[2 * i + 1]
      };
      kiln.tile(slab, rgb, 0.4);
    }
    facet(inner, core, other, rgb, 0.9);
  }

  /** A small star in the middle of a great one. */
  private void heart(TilePattern.Face face) {
    double[] cut = TileKiln.inset(face.xy(), 0.15 * Math.sqrt(face.area()));
    int corners = cut.length / 2;
    if (corners < 8) {
      return;
    }
    double degrees = 180.0 * Math.round(0.4 * corners) / corners;
    for (TilePattern.Face star : new TilePattern(List.of(cut), degrees, 1).faces()) {
      kiln.tile(star.xy(), kiln.glaze(scene.hues().get(2)), 0.9);
    }
  }

  /** The areas of the different forms, the largest first. */
  private static List<Double> kinds(TilePattern pattern) {
    List<Double> kinds = new ArrayList<>();
    for (TilePattern.Face face : pattern.faces()) {
      if (kinds.stream().noneMatch(kind -> alike(kind, face.area()))) {
        kinds.add(face.area());
      }
    }
    kinds.sort((a, b) -> Double.compare(b, a));
    return kinds;
  }

  private static boolean alike(double a, double b) {
    return Math.abs(a - b) < 0.03 * Math.max(a, b);
  }

  /** The colour of a tile, and the one that goes with it where it is cut into strips. */
  private int[] colors(TilePattern.Face face, List<Double> kinds, boolean great, boolean shining) {
    int field = kiln.glaze(scene.hues().get(0));
    int star = kiln.glaze(scene.hues().get(1));
    int third = kiln.glaze(scene.hues().get(2));
    int deep = Tint.darker(field, 0.09);
    boolean dark = scene.mood() == Mood.THREATENING || scene.mood() == Mood.MYSTERIOUS;
    int between = dark ? deep : Tint.mix(field, third, 0.45);
    if (great && face.ring() < 0.94) {
      boolean shines = face.ring() < 0.05 || (face.ring() > 0.3 && face.even() == shining);
      return shines ? new int[] {star, third} : new int[] {third, star};
    }
    if (face.stars() > 0) {
      return great ? new int[] {third, field} : new int[] {star, third};
    }
    int kind = 0;
    while (kind < kinds.size() - 1 && !alike(kinds.get(kind), face.area())) {
      kind++;
    }
    return switch (kind % 3) {
      case 0 -> new int[] {field, deep};
      case 1 -> great ? new int[] {between, field} : new int[] {third, field};
      default -> great ? new int[] {third, field} : new int[] {between, field};
    };
  }

  /** Straps that run over and under one another. */
  private void straps(TilePattern pattern) {
    int rgb = kiln.glaze(scene.detail(Motif.LINE).map(Detail::hue).orElse(Hue.WHITE));
    double wide = strap();
    int edge = scene.mood() == Mood.MYSTERIOUS ? 0x0B0912 : Tint.darker(kiln.plaster(), 0.35);
    List<Path2D> paths = new ArrayList<>();
    for (double[] xy : pattern.lines()) {
      Path2D path = new Path2D.Double();
      path.moveTo(xy[0], xy[1]);
      path.lineTo(xy[2], xy[3]);
      paths.add(path);
    }
    for (Path2D path : paths) {
      canvas.draw(path, wide + 2, edge, 1);
    }
    for (Path2D path : paths) {
      canvas.draw(path, wide, rgb, 1);
    }
    for (Path2D path : paths) {
      canvas.draw(path, wide * 0.35, Tint.lighter(rgb, 0.05), 0.8);
    }
    for (TilePattern.Crossing crossing : pattern.crossings()) {
      over(crossing, wide, rgb, edge);
    }
  }

  private void over(TilePattern.Crossing crossing, double wide, int rgb, int edge) {
    double[] at = crossing.at();
    for (double[] end : List.of(crossing.before(), crossing.after())) {
      double dx = end[0] - at[0];
      double dy = end[1] - at[1];
      double length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
      double reach = Math.min(length * 0.5, wide * 0.95);
      dx /= length;
      dy /= length;
      for (int side = -1; side <= 1; side += 2) {
        double ox = -side * dy * (wide / 2 + 0.5);
        double oy = side * dx * (wide / 2 + 0.5);
        Path2D rail = new Path2D.Double();
        rail.moveTo(at[0] + ox, at[1] + oy);
        rail.lineTo(at[0] + ox + reach * dx, at[1] + oy + reach * dy);
        canvas.draw(rail, 1.1, edge, 0.95);
      }
      Path2D body = new Path2D.Double();
      body.moveTo(at[0], at[1]);
      body.lineTo(at[0] + reach * dx, at[1] + reach * dy);
      canvas.draw(body, wide - 0.6, rgb, 1);
    }
  }
}
