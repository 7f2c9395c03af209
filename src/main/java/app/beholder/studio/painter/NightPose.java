package app.beholder.studio.painter;

/**
 * Where a body stands and how it is turned. The picture's axes: x to the right, y up, z towards the
 * visitor; a unit is half the height of a head.
 */
final class NightPose {
  /** At the origin, upright, facing the visitor. */
  static final NightPose PLAIN = new NightPose(0, 0, 0, 0, 0, 0, 1);

  private final double left;
  private final double up;
  private final double front;
  private final double scale;
  private final double[] turn;

  /**
   * @param yaw to the right where positive, in degrees
   * @param pitch down where positive, in degrees
   * @param roll towards the right shoulder where positive, in degrees
   */
  NightPose(double x, double y, double z, double yaw, double pitch, double roll, double scale) {
    left = x;
    up = y;
    front = z;
    this.scale = scale;
    double sy = StrictMath.sin(StrictMath.toRadians(yaw));
    double cy = StrictMath.cos(StrictMath.toRadians(yaw));
    double sp = StrictMath.sin(StrictMath.toRadians(pitch));
    double cp = StrictMath.cos(StrictMath.toRadians(pitch));
    double sr = StrictMath.sin(StrictMath.toRadians(-roll));
    double cr = StrictMath.cos(StrictMath.toRadians(-roll));
    // yaw after pitch after roll, as a head turns on its neck
    turn =
        new double[] {
          cy * cr + sy * sp * sr,
          -cy * sr + sy * sp * cr,
          sy * cp,
          cp * sr,
          cp * cr,
          -sp,
          -sy * cr + cy * sp * sr,
          sy * sr + cy * sp * cr,
          cy * cp
        };
  }

  double scale() {
    return scale;
  }

  /** A point of the picture in the body's own coordinates. */
  void inward(double x, double y, double z, double[] own) {
    double dx = (x - left) / scale;
    double dy = (y - up) / scale;
    double dz = (z - front) / scale;
    own[0] = turn[0] * dx + turn[3] * dy + turn[6] * dz;
    own[1] = turn[1] * dx + turn[4] * dy + turn[7] * dz;
    own[2] = turn[2] * dx + turn[5] * dy + turn[8] * dz;
  }

  /** A point of the body in the picture's coordinates. */
  double[] outward(double x, double y, double z) {
    return new double[] {
      left + scale * (turn[0] * x + turn[1] * y + turn[2] * z),
      up + scale * (turn[3] * x + turn[4] * y + turn[5] * z),
      front + scale * (turn[6] * x + turn[7] * y + turn[8] * z)
    };
  }
}
