package app.beholder.studio.painter;

import app.beholder.studio.kit.Blot;
import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What is left of an abbey, among trees that have lost their leaves. */
final class RomanticRuin {
  private final Scene scene;
  private final Canvas canvas;
  private final RomanticColors colors;
  private final double lightX;
  private final Chance chance;
  private final Noise noise;
  private final int width;
  private final int height;

  RomanticRuin(Scene scene, Canvas canvas, RomanticColors colors, double lightX, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.colors = colors;
    this.lightX = lightX;
    this.chance = chance;
    noise = new Noise(chance.fork("ground"));
    width = canvas.width();
    height = canvas.height();
  }

  void paint(double line) {
    double foot = line + height * 0.06;
    double x = width * chance.between(0.36, 0.64);
    double tall = height * chance.between(0.42, 0.58);
    abbey(x, foot + 8, tall, tall * chance.between(0.8, 1.05));
    ground(foot);
    trees(x, foot, tall);
  }

  private void abbey(double x, double foot, double tall, double broad) {
    Area wall = new Area(silhouette(x, foot, tall, broad));
    double arch = broad * chance.between(0.16, 0.22);
    wall.subtract(new Area(pointed(x, foot - tall * 0.24, arch, tall * 0.52)));
    wall.subtract(new Area(pointed(x, foot + 2, arch * 0.55, tall * 0.17)));
    for (int side = -1; side <= 1; side += 2) {
      wall.subtract(
          new Area(pointed(x + side * broad * 0.34, foot - tall * 0.1, arch * 0.4, tall * 0.3)));
    }
    stone(wall, x, foot, tall);
    tracery(x, foot - tall * 0.24, arch, tall * 0.52);
  }

  /** A gable that has broken off on one side, with buttresses. */
  private Path2D silhouette(double x, double foot, double tall, double broad) {
    int n = 26;
    double[] xy = new double[2 * n + 4];
    double broken = chance.pick(-1.0, 1.0);
    xy[0] = x - broad * 0.5;
    xy[1] = foot;
    for (int i = 0; i < n; i++) {
      double u = -1 + 2.0 * i / (n - 1);
      double gable = Math.abs(u) < 0.55 ? 1 - 0.55 * Math.abs(u) : 0.62;
      double loss = u * broken > 0.15 ? 0.42 * (u * broken - 0.15) : 0;
      double step = Math.abs(u) > 0.82 ? -0.12 : 0;
      double rough = i % 2 == 0 ? 0.03 * chance.gaussian() : 0.015 * chance.gaussian();
      xy[2 * i + 2] = x + broad * 0.5 * u;
      xy[2 * i + 3] = foot - tall * Math.max(0.2, gable - loss + step + rough);
    }
    xy[2 * n + 2] = x + broad * 0.5;
    xy[2 * n + 3] = foot;
    return Canvas.polygon(xy);
  }

  private static Path2D pointed(double x, double foot, double half, double tall) {
    Path2D path = new Path2D.Double();
    double spring = foot - tall * 0.58;
    path.moveTo(x - half, foot);
    path.lineTo(x - half, spring);
    path.quadTo(x - half * 0.9, foot - tall * 0.86, x, foot - tall);
    path.quadTo(x + half * 0.9, foot - tall * 0.86, x + half, spring);
    path.lineTo(x + half, foot);
    path.closePath();
    return path;
  }

  private void stone(Area wall, double x, double foot, double tall) {
    int rgb = Tint.mix(colors.hue(scene, Motif.RUIN, Hue.BROWN), colors.dark, 0.4);
    double side = Math.signum(lightX - x);
    canvas.fill(wall, rgb);
    var graphics = canvas.graphics();
    graphics.setClip(wall);
    for (int i = 0; i < 420; i++) {
      double px = x + tall * 0.5 * chance.between(-1.0, 1.0);
      double py = foot - tall * chance.unit();
      double toLight = 0.5 + side * (px - x) / tall;
      int tone = chance.odds(0.35 + 0.3 * toLight) ? colors.rock.at(0.85) : colors.dark;
      canvas.fill(
          Blot.around(px, py, chance.between(3, 14), chance.between(2, 5), chance),
          tone,
          chance.between(0.1, 0.38));
    }
    for (int i = 0; i < 5; i++) {
      double px = x + tall * 0.34 * (i - 2) / 2.0;
      canvas.fill(new Rectangle2D.Double(px - side * 5, foot - tall, 4, tall), colors.dark, 0.4);
      canvas.fill(
          new Rectangle2D.Double(px, foot - tall, 3.4, tall),
          Tint.mix(rgb, colors.light, 0.4),
          0.35);
    }
    graphics.setClip(null);
    canvas.draw(wall, 1.6, colors.dark, 0.55);
  }

  /** What still stands of the stone that held the glass. */
  private void tracery(double x, double foot, double half, double tall) {
    int rgb = Tint.mix(colors.dark, colors.rock.at(0.5), 0.3);
    for (int i = -1; i <= 1; i++) {
      double px = x + half * 0.5 * i;
      double top = foot - tall * (i == 0 ? 0.7 : 0.6) * chance.between(0.75, 1.0);
      canvas.draw(Canvas.smooth(px, foot, px, top), Math.max(1.6, half * 0.08), rgb, 1);
    }
    canvas.draw(pointed(x - half * 0.5, foot, half * 0.48, tall * 0.72), half * 0.07, rgb, 0.95);
    canvas.draw(pointed(x + half * 0.5, foot, half * 0.48, tall * 0.72), half * 0.07, rgb, 0.95);
    double rose = half * 0.3;
    canvas.draw(
        new Ellipse2D.Double(x - rose, foot - tall * 0.84, 2 * rose, 2 * rose),
        half * 0.08,
        rgb,
        1);
  }

  /** Rough ground before the ruin, white where there is snow. */
  private void ground(double foot) {
    boolean snow = scene.has(Motif.SNOW);
    int[] pixels = canvas.pixels();
    int near = snow ? Tint.mix(colors.sky.at(0.35), 0xFBFAF6, 0.45) : colors.rock.at(0.2);
    int far =
        snow
            ? Tint.mix(colors.mist, 0xFFFFFF, 0.4)
            : Tint.mix(colors.rock.at(0.5), colors.mist, 0.35);
    for (int x = 0; x < width; x++) {
      double top = foot + 7 * noise.at(x / 130.0, 1) + 4 * noise.at(x / 23.0, 6);
      double light = 1 / (1 + 12 * (x - lightX) * (x - lightX) / width / width);
      for (int y = (int) Math.max(0, top); y < height; y++) {
        double down = (y - foot) / (height - foot);
        double here = noise.layered(x / (30 + 130 * down), y / (8 + 34 * down), 4);
        int rgb = Glaze.over(far, near, down + 0.6 * here);
        rgb =
            Glaze.over(
                rgb, colors.light, Math.max(0, 0.3 * light * (1 - down) + 0.35 * here * light));
        pixels[y * width + x] =
            Glaze.over(rgb, colors.dark, Math.max(0, -0.7 * here + 0.3 * down - 0.1));
      }
    }
  }

  private void trees(double ruin, double foot, double tall) {
    int count = scene.count(Motif.TREE);
    count = count >= Detail.MANY ? 8 : count;
    for (int i = 0; i < count; i++) {
      double u = (i + chance.between(0.25, 0.75)) / count;
      double x = width * (0.04 + 0.92 * u);
      if (Math.abs(x - ruin) < width * 0.11) {
        x += Math.copySign(width * 0.15, x - ruin);
      }
      double near = chance.unit();
      double high = tall * chance.between(0.65, 0.95) * (0.85 + 0.35 * near);
      branch(
          x,
          foot + height * (0.03 + 0.12 * near),
          -1.57 + 0.08 * chance.gaussian(),
          high * 0.24,
          high * 0.042,
          7,
          chance.fork(i));
    }
  }

  private void branch(
      double x, double y, double angle, double length, double broad, int levels, Chance own) {
    double bend = (levels > 4 ? 0.08 : 0.25) * own.gaussian();
    double midX = x + length * 0.5 * StrictMath.cos(angle + bend);
    double midY = y + length * 0.5 * StrictMath.sin(angle + bend);
    double endX = midX + length * 0.5 * StrictMath.cos(angle - bend);
    double endY = midY + length * 0.5 * StrictMath.sin(angle - bend);
    canvas.draw(
        Canvas.smooth(x, y, midX, midY, endX, endY),
        Math.max(0.8, broad),
        Tint.mix(colors.dark, 0x0F0C0B, 0.4),
        levels > 2 ? 1 : 0.8);
    if (levels == 0) {
      return;
    }
    double droop = scene.mood() == Mood.MELANCHOLY ? 0.12 * (7 - levels) / 7 : 0;
    int forks = levels > 4 ? 2 : own.between(2, 3);
    for (int i = 0; i < forks; i++) {
      double turn = (i - (forks - 1) / 2.0) * own.between(0.5, 0.95) + 0.16 * own.gaussian();
      double next = angle + turn;
      next += droop * Math.signum(StrictMath.cos(next));
      branch(endX, endY, next, length * own.between(0.62, 0.92), broad * 0.6, levels - 1, own);
    }
  }
}
