package app.beholder.studio.painter;

/**
 * A solid thing: how far a point is from its surface, negative inside. Never more than the true
 * distance, so that a ray may go that far.
 */
@FunctionalInterface
interface NightForm {
  double distance(double x, double y, double z);

  /** The smaller of both, with a soft seam. */
  static double join(double a, double b, double seam) {
    double near = Math.max(seam - Math.abs(a - b), 0) / seam;
    return Math.min(a, b) - near * near * seam / 4;
  }

  /** What is in the first but not in the second, with a soft edge. */
  static double carve(double a, double hollow, double seam) {
    return -join(-a, hollow, seam);
  }

  static double length(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** An ellipsoid around the origin; near the surface nearly exact. */
  static double ellipsoid(double x, double y, double z, double rx, double ry, double rz) {
    double outer = length(x / rx, y / ry, z / rz);
    double inner = length(x / (rx * rx), y / (ry * ry), z / (rz * rz));
    return inner < 1e-9 ? -Math.min(rx, Math.min(ry, rz)) : outer * (outer - 1) / inner;
  }

  /** A rod with round ends, from a to b, that grows from one radius to the other. */
  static double rod(
      double x,
      double y,
      double z,
      double ax,
      double ay,
      double az,
      double ra,
      double bx,
      double by,
      double bz,
      double rb) {
    double px = x - ax;
    double py = y - ay;
    double pz = z - az;
    double dx = bx - ax;
    double dy = by - ay;
    double dz = bz - az;
    double along =
        Math.clamp((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz), 0.0, 1.0);
    return length(px - dx * along, py - dy * along, pz - dz * along) - ra - (rb - ra) * along;
  }

  /** A box around the origin with rounded edges. */
  static double box(
      double x, double y, double z, double hx, double hy, double hz, double rounding) {
    double qx = Math.abs(x) - hx + rounding;
    double qy = Math.abs(y) - hy + rounding;
    double qz = Math.abs(z) - hz + rounding;
    return length(Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0))
        + Math.min(Math.max(qx, Math.max(qy, qz)), 0)
        - rounding;
  }
}
