package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.util.Arrays;

/**
 * Mountains of the romantic: peaks above mist, valleys with falls and pines, ruins under the moon.
 */
final class RomanticMountains {
  private final Scene scene;
  private final Canvas canvas;
  private final RomanticColors colors;
  private final Chance chance;
  private final Noise noise;
  private final int width;
  private final int height;
  private final RomanticSky sky;
  private final double line;

  RomanticMountains(Scene scene, Canvas canvas, RomanticColors colors, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.colors = colors;
    this.chance = chance;
    noise = new Noise(chance.fork("ridges"));
    width = canvas.width();
    height = canvas.height();
    line =
        height * (scene.has(Motif.RUIN) ? chance.between(0.62, 0.74) : chance.between(0.5, 0.64));
    sky = new RomanticSky(scene, canvas, colors, line, chance.fork("sky"));
  }

  void paint() {
    sky.paint();
    boolean left = sky.lightX > width / 2.0;
    peaks(line);
    if (scene.has(Motif.REFLECTION)) {
      lake(line + height * 0.12);
    } else {
      valleys(line);
    }
    RomanticRocks rocks = new RomanticRocks(canvas, colors, sky.lightX, chance.fork("rocks"));
    if (scene.has(Motif.RUIN)) {
      new RomanticRuin(scene, canvas, colors, sky.lightX, chance.fork("ruin")).paint(line);
    }
    if (scene.has(Motif.PINE)) {
      pines(left);
    }
    if (scene.has(Motif.WALKER)) {
      rocks.lookout(scene, left, height * chance.between(0.16, 0.26));
    }
  }

  /** The far range, with as many peaks as the scene has. */
  private void peaks(double line) {
    int count = scene.count(Motif.PEAK);
    count = count >= Detail.MANY ? 8 : count;
    double foot = line + height * 0.12;
    double[] top = new double[width + 8];
    Arrays.fill(top, foot - height * 0.05);
    for (int i = 0; i < count; i++) {
      double x = width * ((i + 0.5 + chance.between(-0.22, 0.22)) / count);
      double tall = height * (count == 1 ? chance.between(0.42, 0.56) : chance.between(0.24, 0.48));
      double broad =
          width * (count == 1 ? 0.5 : 0.42 / Math.sqrt(count)) * chance.between(0.85, 1.15);
      broad = Math.max(broad, tall * 0.72);
      double skew = chance.between(-0.3, 0.3);
      double summit = Math.max(height * 0.06, foot - tall);
      for (int column = 0; column < top.length; column++) {
        double u = (column - x) / (broad * (1 + (column < x ? skew : -skew)));
        double fall = StrictMath.pow(Math.abs(u), 1.08);
        double rough = 0.27 * noise.layered(column / (width * 0.11) + 7 * i, 3, 6);
        double y = foot - (foot - summit) * (1 - fall + rough * (0.3 + 1.2 * Math.min(1, fall)));
        top[column] = Math.min(top[column], y);
      }
    }
    ridge(top, 0.42, scene.has(Motif.SNOW) || scene.mood() == Mood.SERENE, height * 0.34, 1.0, 0);
  }

  /** Nearer hills, darker from one to the next, with mist between them. */
  private void valleys(double line) {
    int ridges = chance.between(2, 4);
    boolean misty = scene.has(Motif.MIST);
    for (int i = 1; i <= ridges; i++) {
      double near = (double) i / ridges;
      double base = line + (height - line) * (0.1 + 0.62 * near);
      double tall = height * (misty ? 0.14 : 0.2) * (1.2 - 0.5 * near);
      double length = width * chance.between(0.16, 0.34);
      double seed = 20 * i + 3;
      double[] top = new double[width + 8];
      for (int x = 0; x < top.length; x++) {
        double hill = 0.45 + 0.9 * noise.layered(x / length + seed, seed, 2);
        double rough = noise.layered(x / (length * 0.2), seed, 4);
        top[x] = base - tall * (hill + 0.16 * rough);
      }
      double depth = misty ? tall * 0.75 : tall * 1.7;
      ridge(top, 0.36 * (1 - near), false, depth, misty ? 1.0 : 0.55, seed);
    }
    if (scene.has(Motif.WATERFALL)) {
      waterfall(line, line + (height - line) * chance.between(0.3, 0.5));
    }
    if (misty) {
      seaOfMist(line);
    }
  }

  /** A range below its crest: faces in light and shade, and mist about its foot. */
  private void ridge(
      double[] top, double veil, boolean snow, double depth, double mist, double seed) {
    int[] pixels = canvas.pixels();
    double side = scene.has(Motif.SUN) || scene.has(Motif.MOON) ? 0.7 : 1;
    double grain = width * (veil > 0.4 ? 0.055 : 0.04);
    double drop = grain * (veil > 0.4 ? 1.5 : 0.75);
    double[] before = new double[height];
    for (int x = 0; x < width; x++) {
      double toLight = Math.clamp((sky.lightX - x) / (0.12 * width), -1.0, 1.0) * side;
      double flank = Math.clamp((top[x + 6] - top[Math.max(0, x - 6)]) / 20, -0.3, 0.3) * toLight;
      for (int y = (int) Math.max(0, Math.ceil(top[x])); y < height; y++) {
        double below = y - top[x];
        if (mist == 1 && below > 1.4 * depth) {
          pixels[y * width + x] = colors.mist;
          continue;
        }
        double u = x / grain + seed;
        double v = below / drop;
        double here = relief(u, v);
        double slope = here - before[(int) below];
        before[(int) below] = here;
        double tone = 0.42 - 4.5 * Math.clamp(slope, -0.12, 0.12) * toLight + 0.2 * here + flank;
        int rgb = colors.rock.at(tone);
        if (snow) {
          double line = 0.55 + 0.5 * here - 1.7 * below / depth;
          rgb = Glaze.over(rgb, Glaze.over(colors.sky.at(0.2), 0xFBF8F2, 0.3 + tone), 4 * line);
        }
        double air =
            veil
                + (1 - veil)
                    * mist
                    * Ramp.eased(below / depth - 0.1 + 0.12 * noise.at(x / 90.0, y / 40.0));
        pixels[y * width + x] = Glaze.over(rgb, colors.mist, air);
      }
    }
  }

  private double relief(double u, double v) {
    return 0.5 * (1 - 2 * Math.abs(noise.at(u + 0.5 * v, v)))
        + 0.5 * noise.layered(u * 2.1 - v, v * 1.7, 3);
  }

  /** Mist that fills the valleys like a sea, lit from where light comes. */
  private void seaOfMist(double line) {
    Noise billows = new Noise(chance.fork("billows"));
    int[] pixels = canvas.pixels();
    for (int y = (int) line; y < height; y++) {
      double near = (y - line) / (height - line);
      double scale = 40 + 190 * near;
      for (int x = 0; x < width - 1; x += 2) {
        double u = x / (scale * 1.6);
        double v = y / (scale * 0.42);
        double here = billows.layered(u, v, 4);
        double thick = 0.18 + 1.5 * here;
        if (thick > 0) {
          double lit = 0.5 + 0.9 * (here - billows.layered(u, v - 0.25, 3));
          int rgb = Glaze.over(colors.cloud.at(0.42), colors.light, lit * 0.75);
          int i = y * width + x;
          pixels[i] = Glaze.over(pixels[i], rgb, Math.min(0.85, thick));
          pixels[i + 1] = Glaze.over(pixels[i + 1], rgb, Math.min(0.85, thick));
        }
      }
    }
  }

  private void waterfall(double line, double base) {
    double x = width * chance.between(0.3, 0.7);
    double top = line + height * 0.01;
    double foot = base;
    double broad = width * chance.between(0.012, 0.022);
    Chance own = chance.fork("fall");
    for (int i = 0; i < 46; i++) {
      double u = own.gaussian() * 0.5;
      double from = top + (foot - top) * 0.12 * own.unit();
      canvas.draw(
          Canvas.smooth(
              x + broad * u * 0.6,
              from,
              x + broad * u,
              (top + foot) / 2,
              x + broad * u * 2.1 + 4 * own.gaussian(),
              foot - 10 * own.unit()),
          own.between(1, 3),
          Tint.mix(colors.light, 0xFFFFFF, own.between(0.1, 0.8)),
          own.between(0.25, 0.75));
    }
    Glaze.glow(canvas, x, foot, broad * 8, height * 0.07, colors.light, 0.75);
  }

  /** A lake that holds the mountains upside down. */
  private void lake(double line) {
    int[] pixels = canvas.pixels();
    int edge = (int) line;
    for (int y = edge; y < height; y++) {
      double near = (y - line) / (height - line);
      int row = Math.max(0, edge - 1 - (y - edge));
      for (int x = 0; x < width; x++) {
        double ripple = noise.layered(x / (20 + 110 * near), y / (3 + 16 * near), 3);
        int column = Math.clamp((int) (x + 9 * near * ripple), 0, width - 1);
        int rgb = Glaze.over(pixels[row * width + column], colors.sea.at(0.3), 0.28 + 0.4 * near);
        pixels[y * width + x] = Glaze.over(rgb, colors.light, Math.max(0, 0.35 * ripple - 0.05));
      }
    }
    for (int i = 0; i < 3; i++) {
      Glaze.glow(canvas, width * chance.unit(), line, width * 0.5, height * 0.02, colors.mist, 0.6);
    }
  }

  /** Pines that frame the view from one side. */
  private void pines(boolean left) {
    int count = scene.count(Motif.PINE);
    count = count >= Detail.MANY ? 9 : count;
    Chance own = chance.fork("pines");
    RomanticRocks rocks = new RomanticRocks(canvas, colors, sky.lightX, own);
    rocks.corner(left, height * own.between(0.12, 0.22));
    for (int i = 0; i < count; i++) {
      double share = 0.04 + 0.42 * (i + own.between(0.2, 0.8)) / Math.max(3, count);
      double x = width * (left ? share : 1 - share);
      double tall = height * own.between(0.36, 0.62) * (1.15 - share);
      pine(x, height * (0.9 + 0.1 * share), tall, own);
    }
  }

  private void pine(double x, double foot, double tall, Chance own) {
    int dark = Tint.mix(colors.dark, colors.palette.of(Hue.GREEN), 0.3);
    double lean = (scene.mood() == Mood.THREATENING ? 0.09 : 0.02) * own.gaussian();
    canvas.draw(
        Canvas.smooth(x, foot, x + lean * tall, foot - tall),
        Math.max(1.5, tall * 0.016),
        colors.dark,
        1);
    int tiers = (int) (tall / 6.5);
    for (int i = 0; i < tiers; i++) {
      double up = 0.16 + 0.84 * i / tiers;
      double reach = tall * 0.2 * (1.04 - up) * own.between(0.6, 1.15);
      double y = foot - tall * up;
      double cx = x + lean * tall * up;
      for (int side = -1; side <= 1; side += 2) {
        boolean lit = side == Math.signum(sky.lightX - x);
        int rgb = Tint.mix(dark, lit ? colors.light : colors.dark, lit ? 0.2 * own.unit() : 0.5);
        canvas.draw(
            Canvas.smooth(
                cx,
                y - reach * 0.1,
                cx + side * reach * 0.5,
                y + reach * 0.12,
                cx + side * reach,
                y + reach * 0.4),
            3.4,
            rgb,
            0.95);
        canvas.draw(
            Canvas.smooth(
                cx,
                y,
                cx + side * reach * 0.4,
                y + reach * 0.3,
                cx + side * reach * 0.75,
                y + reach * 0.62),
            3.2,
            Tint.mix(rgb, colors.dark, 0.4),
            0.9);
      }
    }
  }
}
