package app.beholder.studio.painter;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Tilings of the plane by polygons that touch edge to edge: the hidden drawing under a pattern of
 * stars. A polygon is x0, y0, x1, y1, ..., with its inside always on the same hand.
 */
final class TileLattice {
  private static final double TURN = 2 * Math.PI;

  private final Rectangle2D area;
  private final List<double[]> polygons = new ArrayList<>();

  private TileLattice(Rectangle2D area) {
    this.area = area;
  }

  /** A single polygon. */
  static List<double[]> single(double x, double y, int corners, double apothem) {
    return List.of(regular(x, y, corners, apothem, Math.PI / 2));
  }

  /** Octagons, one to each cell of a board, and squares between them (4.8.8). */
  static List<double[]> octagons(Rectangle2D area, double cell) {
    TileLattice lattice = new TileLattice(area);
    double edge = cell / (1 + Math.sqrt(2));
    for (double y = area.getY() - cell; y < area.getMaxY() + 2 * cell; y += cell) {
      for (double x = area.getX() - cell; x < area.getMaxX() + 2 * cell; x += cell) {
        lattice.add(regular(x + cell / 2, y + cell / 2, 8, cell / 2, 0));
        lattice.add(regular(x, y, 4, edge / 2, TURN / 8));
      }
    }
    return lattice.polygons;
  }

  /** Dodecagons and triangles (3.12.12). */
  static List<double[]> dodecagons(Rectangle2D area, double edge) {
    TileLattice lattice = new TileLattice(area);
    double apothem = edge / 2 / StrictMath.tan(TURN / 24);
    lattice.rows(
        2 * apothem,
        TURN / 6,
        (x, y) -> {
          lattice.add(regular(x, y, 12, apothem, 0));
          double out = 2 * apothem / Math.sqrt(3);
          double small = edge / (2 * Math.sqrt(3));
          lattice.add(around(x, y, TURN / 12, out, 3, small));
          lattice.add(around(x, y, -TURN / 12, out, 3, small));
        });
    return lattice.polygons;
  }

  /** Dodecagons, hexagons and squares (4.6.12). */
  static List<double[]> mixed(Rectangle2D area, double edge) {
    TileLattice lattice = new TileLattice(area);
    double apothem = edge / 2 / StrictMath.tan(TURN / 24);
    double hexagon = edge * Math.sqrt(3) / 2;
    lattice.rows(
        2 * apothem + edge,
        TURN / 6,
        (x, y) -> {
          lattice.add(regular(x, y, 12, apothem, 0));
          for (int i = 0; i < 3; i++) {
            lattice.add(around(x, y, i * TURN / 6, apothem + edge / 2, 4, edge / 2));
          }
          lattice.add(around(x, y, TURN / 12, apothem + hexagon, 6, hexagon));
          lattice.add(around(x, y, -TURN / 12, apothem + hexagon, 6, hexagon));
        });
    return lattice.polygons;
  }

  /** Decagons, and between them hexagons that are drawn in like a bow tie. */
  static List<double[]> decagons(Rectangle2D area, double edge) {
    TileLattice lattice = new TileLattice(area);
    double apothem = edge / 2 / StrictMath.tan(TURN / 20);
    double radius = edge / 2 / StrictMath.sin(TURN / 20);
    double step = 2 * apothem;
    double rightX = StrictMath.cos(TURN / 5) * step;
    double upY = StrictMath.sin(TURN / 5) * step;
    lattice.rows(
        step,
        TURN / 5,
        (x, y) -> {
          lattice.add(regular(x, y, 10, apothem, 0));
          double[] bow = new double[12];
          corner(bow, 0, x, y, radius, 18);
          corner(bow, 1, x + step, y, radius, 126);
          corner(bow, 2, x + step + rightX, y + upY, radius, 234);
          corner(bow, 3, x + step + rightX, y + upY, radius, 198);
          corner(bow, 4, x + rightX, y + upY, radius, 306);
          corner(bow, 5, x, y, radius, 54);
          lattice.add(bow);
        });
    return lattice.polygons;
  }

  /** Hexagons (6.6.6). */
  static List<double[]> hexagons(Rectangle2D area, double apothem) {
    TileLattice lattice = new TileLattice(area);
    lattice.rows(2 * apothem, TURN / 6, (x, y) -> lattice.add(regular(x, y, 6, apothem, 0)));
    return lattice.polygons;
  }

  private interface Cell {
    void at(double x, double y);
  }

  /**
   * Visits the points of a lattice: rows of equal steps, each row begun in a direction from the
   * last.
   */
  private void rows(double step, double direction, Cell cell) {
    double dx = step * StrictMath.cos(direction);
    double dy = step * StrictMath.sin(direction);
    int rows = (int) Math.ceil(area.getHeight() / 2 / dy) + 2;
    int columns = (int) Math.ceil(area.getWidth() / 2 / step) + 2;
    for (int row = -rows; row <= rows; row++) {
      int back = (int) Math.round(row * dx / step);
      for (int column = -columns; column <= columns; column++) {
        cell.at(
            area.getCenterX() + (column - back) * step + row * dx, area.getCenterY() + row * dy);
      }
    }
  }

  private void add(double[] polygon) {
    Rectangle2D bounds = new Rectangle2D.Double(polygon[0], polygon[1], 0, 0);
    for (int i = 2; i < polygon.length; i += 2) {
      bounds.add(polygon[i], polygon[i + 1]);
    }
    // one more ring around what is seen, so that no form that is seen stays open
    double room = Math.max(bounds.getWidth(), bounds.getHeight());
    if (bounds.getMaxX() > area.getX() - room
        && bounds.getX() < area.getMaxX() + room
        && bounds.getMaxY() > area.getY() - room
        && bounds.getY() < area.getMaxY() + room) {
      polygons.add(polygon);
    }
  }

  /** A regular polygon at a distance from a point, one edge towards the point. */
  private static double[] around(
      double x, double y, double direction, double distance, int corners, double apothem) {
    return regular(
        x + distance * StrictMath.cos(direction),
        y + distance * StrictMath.sin(direction),
        corners,
        apothem,
        direction + Math.PI);
  }

  /** A regular polygon, one of whose edges looks in this direction. */
  private static double[] regular(
      double x, double y, int corners, double apothem, double direction) {
    double radius = apothem / StrictMath.cos(Math.PI / corners);
    double[] polygon = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double angle = direction + (i + 0.5) * TURN / corners;
      polygon[2 * i] = x + radius * StrictMath.cos(angle);
      polygon[2 * i + 1] = y + radius * StrictMath.sin(angle);
    }
    return polygon;
  }

  private static void corner(
      double[] polygon, int i, double x, double y, double radius, double degrees) {
    double angle = StrictMath.toRadians(degrees);
    polygon[2 * i] = x + radius * StrictMath.cos(angle);
    polygon[2 * i + 1] = y + radius * StrictMath.sin(angle);
  }
}
