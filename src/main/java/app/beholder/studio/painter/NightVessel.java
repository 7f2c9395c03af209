package app.beholder.studio.painter;

import static app.beholder.studio.painter.NightForm.ellipsoid;
import static app.beholder.studio.painter.NightForm.join;
import static app.beholder.studio.painter.NightForm.length;
import static app.beholder.studio.painter.NightForm.rod;

/** Forms of things on a table; vessels stand at 0, 0, 0, fruit has its middle there. */
final class NightVessel {
  static final NightForm CANDLESTICK = NightVessel::candlestick;
  static final NightForm JUG = NightVessel::jug;
  static final NightForm LEMON = NightVessel::lemon;
  static final NightForm APPLE = NightVessel::apple;

  private NightVessel() {}

  private static double candlestick(double x, double y, double z) {
    double far = Math.sqrt(x * x + z * z);
    double foot = ellipsoid(x, y - 0.03, z, 0.46, 0.07, 0.46);
    double stem = far - 0.06 - 0.035 * Math.max(0, 1 - 9 * Math.abs(y - 0.3));
    double shaft = Math.max(stem, Math.abs(y - 0.36) - 0.34);
    double pan = ellipsoid(x, y - 0.66, z, 0.22, 0.045, 0.22);
    return join(join(foot, shaft, 0.10), pan, 0.06);
  }

  private static double jug(double x, double y, double z) {
    double far = Math.sqrt(x * x + z * z);
    double belly = ellipsoid(x, y - 0.52, z, 0.46, 0.52, 0.46);
    double neck = Math.max(far - 0.22 - 0.25 * Math.max(0, y - 1.15), Math.abs(y - 1.05) - 0.30);
    double d = join(belly, neck, 0.18);
    d = join(d, ellipsoid(x, y - 0.04, z, 0.34, 0.06, 0.34), 0.05);
    double loop = Math.sqrt((x - 0.42) * (x - 0.42) + (y - 0.92) * (y - 0.92)) - 0.27;
    double handle = Math.sqrt(loop * loop + z * z) - 0.045;
    return join(d, x > 0.2 ? handle : 9, 0.04);
  }

  private static double lemon(double x, double y, double z) {
    double d = ellipsoid(x, y, z, 0.36, 0.27, 0.27);
    d = join(d, length(Math.abs(x) - 0.37, y, z) - 0.035, 0.10);
    return d;
  }

  private static double apple(double x, double y, double z) {
    double far = Math.sqrt(x * x + z * z);
    double ring = Math.sqrt((far - 0.13) * (far - 0.13) + y * y) - 0.21 - 0.03 * y;
    return Math.min(ring, rod(x, y, z, 0, 0.10, 0, 0.015, 0.05, 0.34, 0.02, 0.02));
  }
}
