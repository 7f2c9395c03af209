package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Figures;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Outline;
import app.beholder.studio.kit.Piece;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Rocks of the romantic, and who or what stands on them. */
final class RomanticRocks {
  private final Canvas canvas;
  private final RomanticColors colors;
  private final double lightX;
  private final Chance chance;
  private final Noise noise;
  private final int width;
  private final int height;

  RomanticRocks(Canvas canvas, RomanticColors colors, double lightX, Chance chance) {
    this.canvas = canvas;
    this.colors = colors;
    this.lightX = lightX;
    this.chance = chance;
    noise = new Noise(chance.fork("stone"));
    width = canvas.width();
    height = canvas.height();
  }

  /** A rock that rises from a line. */
  void crag(double x, double line, double broad, double tall, double veil) {
    int n = 15;
    double[] xy = new double[2 * n];
    double peak = chance.between(-0.35, 0.35);
    for (int i = 0; i < n; i++) {
      double u = -1 + 2.0 * i / (n - 1);
      double fall = u < peak ? (peak - u) / (peak + 1) : (u - peak) / (1 - peak);
      double rise = Math.max(0, 1 - StrictMath.pow(fall, 1.7));
      xy[2 * i] = x + broad * u + broad * 0.05 * chance.gaussian();
      xy[2 * i + 1] = line - tall * rise * chance.between(0.8, 1.0);
    }
    stone(Canvas.polygon(xy), veil);
  }

  /** Fills a shape with stone: clefts and ledges, lit from where light comes. */
  void stone(Shape shape, double veil) {
    Rectangle2D box = shape.getBounds2D();
    double grain = Math.max(14, Math.min(box.getWidth(), box.getHeight() * 2) / 4);
    int[] pixels = canvas.pixels();
    double side = Math.signum(lightX - box.getCenterX());
    Canvas mask = new Canvas(width, height);
    mask.fill(shape, 0xFF);
    int right = (int) Math.min(width - 1, box.getMaxX());
    int bottom = (int) Math.min(height - 1, box.getMaxY());
    for (int y = (int) Math.max(0, box.getMinY()); y <= bottom; y++) {
      double up = (bottom - y) / Math.max(1, box.getHeight());
      for (int x = (int) Math.max(0, box.getMinX()); x <= right; x++) {
        int covered = mask.at(x, y);
        if (covered > 0) {
          double here = cleft(x, y, grain);
          double there = cleft(x + side * 3, y - 3, grain);
          double tone =
              0.2 + 0.24 * up + Math.clamp(1.5 * (here - there), -0.2, 0.28) + 0.24 * here;
          int rgb = Glaze.over(colors.rock.at(tone), colors.mist, veil);
          int i = y * width + x;
          pixels[i] = Glaze.over(pixels[i], rgb, covered / 255.0);
        }
      }
    }
  }

  private double cleft(double x, double y, double grain) {
    double u = x / grain + 0.4 * y / grain;
    double v = y / (grain * 0.8);
    return 0.6 * (1 - 2 * Math.abs(noise.at(u, v))) + 0.5 * noise.layered(u * 2.3, v * 2.1, 3);
  }

  /** Water that bursts on a rock. */
  void spray(double x, double line, double broad, double tall) {
    Chance own = chance.fork("spray");
    for (int i = 0; i < 170; i++) {
      double u = own.gaussian() * 0.6;
      double up = Math.abs(own.gaussian()) * tall * 0.24 * StrictMath.exp(-u * u);
      double size = own.between(2, 9) * (1 - Math.min(0.7, up / tall));
      canvas.fill(
          Blot.around(x + broad * u * 1.2, line - up, size * 1.3, size, own),
          Tint.mix(colors.light, colors.sea.at(0.6), own.between(0.1, 0.6)),
          own.between(0.25, 0.7));
    }
  }

  void lighthouse(double x, double foot, double tall, int rgb, Light light) {
    double half = tall * 0.085;
    int lit = Tint.mix(rgb, colors.light, 0.35);
    int dim = Tint.mix(rgb, colors.dark, 0.62);
    double side = Math.signum(lightX - x);
    canvas.fill(
        Canvas.polygon(
            x - half,
            foot + tall * 0.08,
            x - half * 0.62,
            foot - tall * 0.8,
            x + half * 0.62,
            foot - tall * 0.8,
            x + half,
            foot + tall * 0.08),
        Tint.mix(lit, dim, 0.35));
    canvas.fill(
        Canvas.polygon(
            x - side * half,
            foot + tall * 0.08,
            x - side * half * 0.62,
            foot - tall * 0.8,
            x + side * half * 0.05,
            foot - tall * 0.8,
            x + side * half * 0.15,
            foot + tall * 0.08),
        dim,
        0.85);
    canvas.fill(
        new Rectangle2D.Double(x - half, foot - tall * 0.83, half * 2, tall * 0.04), colors.dark);
    canvas.fill(
        new Rectangle2D.Double(x - half * 0.5, foot - tall * 0.94, half, tall * 0.11), 0xFFE7A0);
    canvas.fill(
        Canvas.polygon(
            x - half * 0.8,
            foot - tall * 0.93,
            x,
            foot - tall * 1.02,
            x + half * 0.8,
            foot - tall * 0.93),
        colors.dark);
    if (light != Light.DAY && light != Light.MORNING) {
      double lamp = foot - tall * 0.88;
      beam(x, lamp, side);
      Glaze.glow(canvas, x, lamp, tall * 0.5, tall * 0.4, 0xFFE3A0, 0.75);
    }
  }

  private void beam(double x, double y, double side) {
    Path2D beam =
        Canvas.polygon(
            x, y, x + side * width, y - height * 0.12, x + side * width, y + height * 0.1);
    for (int i = 0; i < 3; i++) {
      canvas.fill(beam, 0xFFE9B4, 0.05);
    }
  }

  /** A rock in a lower corner. */
  void corner(boolean left, double tall) {
    double far = width * chance.between(0.45, 0.7);
    int n = 16;
    double[] xy = new double[2 * n + 4];
    for (int i = 0; i < n; i++) {
      double u = i / (n - 1.0);
      double rise = StrictMath.pow(1 - u, 0.8) * (1 + 0.5 * noise.at(u * 5, 2));
      xy[2 * i] = left ? far * u : width - far * u;
      xy[2 * i + 1] = height - tall * rise * chance.between(0.88, 1.0);
    }
    xy[2 * n] = left ? far : width - far;
    xy[2 * n + 1] = height + 4;
    xy[2 * n + 2] = left ? -4 : width + 4;
    xy[2 * n + 3] = height + 4;
    stone(Canvas.polygon(xy), 0);
  }

  /** A rock in front, and on it somebody who looks away from us, into the distance. */
  void lookout(Scene scene, boolean left, double tall) {
    int count = Math.max(1, scene.count(Motif.WALKER));
    double x = width * (left ? chance.between(0.3, 0.46) : chance.between(0.54, 0.7));
    double broad = width * chance.between(0.36, 0.52);
    double top = height - tall;
    int n = 19;
    double[] xy = new double[2 * n + 4];
    for (int i = 0; i < n; i++) {
      double u = -1 + 2.0 * i / (n - 1);
      double flat = 1 - StrictMath.pow(Math.abs(u), 1.5);
      double ledge =
          Math.abs(u) < 0.22
              ? 0.02 * chance.gaussian()
              : 0.16 * noise.at(u * 6, 4) + 0.05 * chance.gaussian();
      xy[2 * i] = x + broad * u;
      xy[2 * i + 1] = height - tall * (flat + ledge * 1.4);
    }
    xy[2 * n] = x + broad;
    xy[2 * n + 1] = height + 4;
    xy[2 * n + 2] = x - broad;
    xy[2 * n + 3] = height + 4;
    stone(Canvas.polygon(xy), 0);
    double person = height * chance.between(0.15, 0.27);
    for (int i = 0; i < count; i++) {
      double px = x + person * 0.4 * (i - (count - 1) / 2.0);
      wanderer(px, top + height * 0.02, person * (i % 2 == 0 ? 1 : 0.95), scene);
    }
  }

  private void wanderer(double x, double foot, double tall, Scene scene) {
    int coat = colors.hue(scene, Motif.WALKER, Hue.BLACK);
    int facing = chance.odds(0.5) ? 1 : -1;
    for (Piece piece : Figures.wanderer(new Outline(x, foot, tall, facing, 0))) {
      int rgb =
          switch (piece.part()) {
            case COAT -> Tint.mix(coat, colors.dark, 0.35);
            case SLEEVE -> Tint.mix(coat, colors.dark, 0.6);
            case LEGS -> Tint.mix(colors.dark, 0x14110F, 0.3);
            case SKIN -> Tint.mix(0xD9A27C, colors.dark, 0.35);
            case HAIR -> Tint.mix(colors.palette.of(Hue.BROWN), colors.dark, 0.3);
            default -> colors.dark;
          };
      canvas.fill(piece.shape(), rgb);
      if (piece.part() == Piece.Part.COAT) {
        double side = Math.signum(lightX - x);
        var graphics = canvas.graphics();
        graphics.setClip(piece.shape());
        canvas.fill(
            new Rectangle2D.Double(
                x + side * tall * 0.09 - tall * 0.02, foot - tall, tall * 0.04, tall),
            Tint.mix(coat, colors.light, 0.4),
            0.45);
        graphics.setClip(null);
      }
    }
  }
}
