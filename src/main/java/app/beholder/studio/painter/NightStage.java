package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Ramp;
import java.util.Arrays;
import java.util.List;

/**
 * Bodies in a dark room with one lamp, seen from the front without perspective. Light comes from
 * the lamp alone, but for a trace of it that walls throw back.
 */
final class NightStage {
  private static final double FAR = 3.2;
  private static final int BLOCK = 8;

  /**
   * The one source of light.
   *
   * @param reach the distance at which it has its full strength; beyond it fades
   * @param rgb its colour, linear
   * @param pool the height below which its light is lost
   * @param hardness of the shadows, 3 (veiled) to 30
   */
  record Lamp(
      double x, double y, double z, double reach, float[] rgb, double hardness, double pool) {}

  /**
   * What the room throws back.
   *
   * @param rgb linear, small
   * @param fromLeft the share that comes from the left rather than the right, 0 to 1
   */
  record Glow(float[] rgb, double fromLeft) {}

  private final List<NightBody> bodies;
  private final Lamp lamp;
  private final Glow glow;
  private final double unit;
  private final double originX;
  private final double originY;
  private final double[] own = new double[3];
  private final double[][] centers;
  private double[][] starts = {};
  private int blocks;
  private boolean fine;
  private int shadedBody = -1;
  private double shadedDepth;
  private double open;
  private double hollow;
  private double missedBy;
  private double missedAt;

  /**
   * @param unit how many pixels a unit has
   * @param originX where the picture's origin lies, in pixels
   */
  NightStage(
      List<NightBody> bodies, Lamp lamp, Glow glow, double unit, double originX, double originY) {
    this.bodies = List.copyOf(bodies);
    this.lamp = lamp;
    this.glow = glow;
    this.unit = unit;
    this.originX = originX;
    this.originY = originY;
    centers = new double[bodies.size()][];
    for (int i = 0; i < centers.length; i++) {
      NightBody body = bodies.get(i);
      double[] m = body.middle();
      centers[i] = body.pose().outward(m[0], m[1], m[2]);
    }
  }

  double pixelX(double x) {
    return originX + x * unit;
  }

  double pixelY(double y) {
    return originY - y * unit;
  }

  /**
   * Paints the bodies over what is on the canvas.
   *
   * @param sharp parts of the picture where every pixel is looked at, left, top, right and bottom
   */
  void paint(Canvas canvas, NightBlend blend, List<int[]> sharp) {
    blocks = canvas.width() / BLOCK + 2;
    starts = new double[bodies.size()][blocks * (canvas.height() / BLOCK + 2)];
    for (double[] known : starts) {
      Arrays.fill(known, Double.NaN);
    }
    int step = 2;
    int columns = canvas.width() / step + 4;
    int rows = canvas.height() / step + 4;
    float[] light = new float[4 * columns * rows];
    float[] seen = new float[4];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        look((column - 1) * step, (row - 1) * step, step / unit, seen);
        System.arraycopy(seen, 0, light, 4 * (row * columns + column), 4);
      }
    }
    blend.over(canvas, light, columns);
    fine = true;
    for (int[] box : sharp) {
      sharpen(canvas, blend, box, seen);
    }
  }

  private void sharpen(Canvas canvas, NightBlend blend, int[] box, float[] seen) {
    int[] pixels = canvas.pixels();
    int left = Math.max(1, box[0]);
    int right = Math.min(canvas.width() - 1, box[2]);
    int top = Math.max(1, box[1]);
    int bottom = Math.min(canvas.height() - 1, box[3]);
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        look(x, y, 1 / unit, seen);
        if (seen[3] > 0.99) {
          pixels[y * canvas.width() + x] = blend.rgb(seen[0], seen[1], seen[2]);
        }
      }
    }
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int at = y * canvas.width() + x;
        pixels[at] = soft(pixels, at, canvas.width());
      }
    }
  }

  /** A pixel with a share of its neighbours: a hair's breadth less sharp. */
  private static int soft(int[] pixels, int at, int width) {
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int around =
          ((pixels[at - 1] >> shift) & 0xFF)
              + ((pixels[at + 1] >> shift) & 0xFF)
              + ((pixels[at - width] >> shift) & 0xFF)
              + ((pixels[at + width] >> shift) & 0xFF);
      rgb |= ((4 * ((pixels[at] >> shift) & 0xFF) + around) / 8) << shift;
    }
    return rgb;
  }

  /** What is seen at a pixel: light times coverage, and coverage; an edge covers a part of it. */
  private void look(double pixelX, double pixelY, double size, float[] seen) {
    double x = (pixelX - originX) / unit;
    double y = (originY - pixelY) / unit;
    double depth = -FAR;
    int hit = -1;
    double edgeDepth = -FAR;
    double edge = 0;
    int edging = -1;
    for (int i = 0; i < centers.length; i++) {
      double found = march(i, x, y, depth);
      if (found > depth) {
        depth = found;
        hit = i;
      } else if (missedBy < size && missedAt > edgeDepth) {
        edgeDepth = missedAt;
        edge = 1 - missedBy / size;
        edging = i;
      }
    }
    seen[3] = 0;
    if (hit >= 0) {
      light(hit, x, y, depth, seen);
      seen[3] = 1;
    }
    if (edging >= 0 && edgeDepth > depth) {
      float[] front = new float[3];
      light(edging, x, y, edgeDepth, front);
      float share = (float) edge;
      for (int c = 0; c < 3; c++) {
        seen[c] = (seen[3] > 0 ? seen[c] * (1 - share) : 0) + share * front[c];
      }
      seen[3] = Math.max(seen[3], share);
    }
  }

  private double distance(NightBody body, double x, double y, double z) {
    NightPose pose = body.pose();
    pose.inward(x, y, z, own);
    return body.form().distance(own[0], own[1], own[2]) * pose.scale();
  }

  private double toBall(int i, double x, double y, double z) {
    double[] c = centers[i];
    NightBody body = bodies.get(i);
    return NightForm.length(x - c[0], y - c[1], z - c[2]) - body.reach() * body.pose().scale();
  }

  /** How far the nearest body is, up to this much. */
  private double clearance(double x, double y, double z, double most) {
    double nearest = most;
    for (int i = 0; i < centers.length; i++) {
      double ball = toBall(i, x, y, z);
      if (ball < nearest) {
        nearest = Math.min(nearest, ball > 0.3 ? ball : distance(bodies.get(i), x, y, z));
      }
    }
    return nearest;
  }

  /** The depth at which a ray meets a body, or {@link #FAR} behind, and then how far it missed. */
  private double march(int i, double x, double y, double behind) {
    missedBy = 9;
    missedAt = -FAR;
    NightBody body = bodies.get(i);
    double radius = body.reach() * body.pose().scale();
    double to = Math.max(behind, centers[i][2] - radius);
    double z = start(i, x, y);
    for (int n = 0; n < 40 && z > to; n++) {
      double d = distance(body, x, y, z);
      if (d < 0.004) {
        return z - d;
      }
      if (d < missedBy) {
        missedBy = d;
        missedAt = z;
      }
      z -= Math.max(0.92 * d, 0.006);
    }
    return -FAR;
  }

  /** How deep all rays of a block of the picture may go before any can meet this body. */
  private double start(int i, double x, double y) {
    int column = (int) Math.floor(pixelX(x) / BLOCK + 0.001);
    int row = (int) Math.floor(pixelY(y) / BLOCK + 0.001);
    double[] known = starts[i];
    int at = row * blocks + column;
    if (column < 0 || column >= blocks || at < 0 || at >= known.length) {
      return centers[i][2] + bodies.get(i).reach() * bodies.get(i).pose().scale();
    }
    if (Double.isNaN(known[at])) {
      double middleX = ((column + 0.5) * BLOCK - originX) / unit;
      double middleY = (originY - (row + 0.5) * BLOCK) / unit;
      known[at] = clear(i, middleX, middleY, 0.75 * BLOCK / unit);
    }
    return known[at];
  }

  /** The depth to which a beam of this radius goes free of a body, or {@link #FAR} behind. */
  private double clear(int i, double x, double y, double beam) {
    NightBody body = bodies.get(i);
    double radius = body.reach() * body.pose().scale() + beam;
    double dx = x - centers[i][0];
    double dy = y - centers[i][1];
    double inside = radius * radius - dx * dx - dy * dy;
    if (inside <= 0) {
      return -FAR;
    }
    double half = Math.sqrt(inside);
    double z = centers[i][2] + half;
    double to = centers[i][2] - half;
    for (int n = 0; n < 40 && z > to; n++) {
      double d = distance(body, x, y, z);
      if (d < 1.15 * beam) {
        return z;
      }
      z -= Math.max(0.95 * (d - beam), 0.01);
    }
    return z > to ? z : -FAR;
  }

  private void light(int which, double x, double y, double z, float[] rgb) {
    NightBody body = bodies.get(which);
    double e = 0.006;
    double here = distance(body, x, y, z);
    double nx = distance(body, x + e, y, z) - here;
    double ny = distance(body, x, y + e, z) - here;
    double nz = distance(body, x, y, z + e) - here;
    double n = Math.max(1e-9, NightForm.length(nx, ny, nz));
    nx /= n;
    ny /= n;
    nz /= n;
    double lx = lamp.x() - x;
    double ly = lamp.y() - y;
    double lz = lamp.z() - z;
    double away = NightForm.length(lx, ly, lz);
    lx /= away;
    ly /= away;
    lz /= away;
    double low = Math.max(0, lamp.pool() - y);
    double strength = 2 / (1 + away * away / (lamp.reach() * lamp.reach())) / (1 + 0.8 * low * low);
    double facing = nx * lx + ny * ly + nz * lz;
    boolean known = which == shadedBody && (fine || body.surface().softness() < 0.9);
    if (!known || Math.abs(z - shadedDepth) > (fine ? 0.02 : 0.08)) {
      double off = 0.03;
      open =
          facing < -0.12
              ? 0
              : unshaded(
                  x + off * nx,
                  y + off * ny,
                  z + off * nz,
                  lx,
                  ly,
                  lz,
                  away,
                  body.surface().softness() < 0.9 ? 0.16 : 0.05);
      hollow = hollow(x, y, z, nx, ny, nz);
      shadedBody = which;
      shadedDepth = z;
    } else {
      shadedBody = -1;
    }

    body.pose().inward(x, y, z, own);
    double ox = own[0];
    double oy = own[1];
    double oz = own[2];
    body.surface().color(ox, oy, oz, rgb);
    double soft = body.surface().softness();
    double gloss = body.surface().gloss(ox, oy, oz);
    double spark = gloss * shine(nx, ny, nz, lx, ly, lz) * open * strength * 0.5;
    double side =
        glow.fromLeft() * Math.max(0, 0.5 - 0.5 * nx)
            + (1 - glow.fromLeft()) * Math.max(0, 0.5 + 0.5 * nx);
    double returned = (0.35 + 0.65 * side) * (0.7 - 0.3 * ny) * hollow;
    for (int c = 0; c < 3; c++) {
      double wrap = soft * (c == 0 ? 0.22 : c == 1 ? 0.10 : 0.05);
      double diffuse = Math.max(0, (facing + wrap) / (1 + wrap));
      double through = c == 0 ? open + 0.3 * soft * (Math.sqrt(open) - open) : open;
      double lit = lamp.rgb()[c] * strength * (diffuse * through * (0.55 + 0.45 * hollow));
      rgb[c] = (float) (rgb[c] * (lit + glow.rgb()[c] * returned) + lamp.rgb()[c] * spark);
    }
  }

  /** How much of the lamp is mirrored (Blinn 1977), to a visitor straight before the picture. */
  private static double shine(double nx, double ny, double nz, double lx, double ly, double lz) {
    double hz = lz + 1;
    double h = NightForm.length(lx, ly, hz);
    double facing = Math.max(0, (nx * lx + ny * ly + nz * hz) / h);
    double s2 = facing * facing;
    double s8 = s2 * s2 * s2 * s2;
    return 0.25 * s8 + 0.75 * s8 * s8 * s8;
  }

  /** From 1 in full light to 0 in full shadow. */
  private double unshaded(
      double x, double y, double z, double lx, double ly, double lz, double away, double from) {
    double open = 1;
    double along = from;
    for (int i = 0; i < 11 && along < Math.min(away, 1.7); i++) {
      double d = clearance(x + lx * along, y + ly * along, z + lz * along, 0.5);
      open = Math.min(open, lamp.hardness() * d / along);
      if (open < 0.01) {
        return 0;
      }
      along += Math.clamp(d, 0.05, 0.45);
    }
    return Ramp.eased(open);
  }

  /** From 1 on open ground to 0 at the bottom of a crease. */
  private double hollow(double x, double y, double z, double nx, double ny, double nz) {
    double near = clearance(x + 0.06 * nx, y + 0.06 * ny, z + 0.06 * nz, 0.06) / 0.06;
    double far = clearance(x + 0.2 * nx, y + 0.2 * ny, z + 0.2 * nz, 0.2) / 0.2;
    return Math.clamp(0.5 * near + 0.5 * far, 0.0, 1.0);
  }
}
