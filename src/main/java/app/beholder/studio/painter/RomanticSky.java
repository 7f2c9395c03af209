package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Impasto;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;

/** Skies of the romantic: torn clouds, which light from one place shines upon and through. */
final class RomanticSky {
  private static final int STEP = 2;

  private final Scene scene;
  private final Canvas canvas;
  private final RomanticColors colors;
  private final Chance chance;
  private final Noise noise;
  private final int width;
  private final double horizon;

  /** Where light comes from, whether or not its source is seen. */
  final double lightX;

  final double lightY;

  private final double cover;
  private final double size;
  private final double wind;
  private final double unrest;

  RomanticSky(Scene scene, Canvas canvas, RomanticColors colors, double horizon, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.colors = colors;
    this.horizon = horizon;
    this.chance = chance;
    noise = new Noise(chance.fork("clouds"));
    width = canvas.width();
    boolean disk = scene.has(Motif.SUN) || scene.has(Motif.MOON);
    lightX = width * chance.between(0.22, 0.78);
    lightY = horizon * (disk ? chance.between(0.25, 0.8) : chance.between(0.1, 0.7));
    size = width * chance.between(0.3, 0.46);
    wind = chance.between(-0.5, 0.5);
    boolean cloudy = scene.has(Motif.CLOUD);
    cover =
        switch (scene.mood()) {
          case SERENE -> cloudy ? -0.08 : -0.24;
          case JOYFUL -> cloudy ? 0.04 : -0.14;
          case MELANCHOLY -> 0.14;
          case THREATENING -> 0.24;
          case MYSTERIOUS -> cloudy ? 0.12 : -0.02;
        };
    unrest = scene.mood() == Mood.THREATENING ? 1.3 : scene.mood() == Mood.SERENE ? 0.4 : 0.8;
  }

  void paint() {
    clouds();
    if (scene.light() != Light.NIGHT && cover > 0) {
      rays();
    }
    brush();
    disk();
    stars();
    if (scene.has(Motif.LIGHTNING)) {
      lightning();
    }
  }

  private void clouds() {
    int[] pixels = canvas.pixels();
    canvas.fill(colors.mist);
    int bottom = (int) Math.min(canvas.height(), horizon + 2);
    for (int y = 0; y < bottom; y += STEP) {
      for (int x = 0; x < width; x += STEP) {
        int rgb = at(x, y);
        for (int row = y; row < Math.min(y + STEP, bottom); row++) {
          for (int column = x; column < Math.min(x + STEP, width); column++) {
            pixels[row * width + column] = rgb;
          }
        }
      }
    }
  }

  private int at(int x, int y) {
    double down = y / horizon;
    double dx = (x - lightX) / width;
    double dy = (y - lightY) / width;
    double far = Math.sqrt(dx * dx + 1.6 * dy * dy);
    double near = 1 / (1 + 26 * far * far);
    int rgb = colors.sky.at(0.1 + 0.5 * down * down + 0.5 * near);
    double here = density(x, y);
    double thick = here + cover + 0.2 * (down - 0.5);
    if (thick > 0) {
      double toward = 26 / Math.max(0.04, far) / width;
      double before = density(x - dx * width * toward, y - dy * width * toward - 5);
      double lit = 0.3 + 1.25 * (here - before) + 0.42 * near - 0.35 * Math.min(thick, 0.8);
      double edge = Math.max(0, 1 - 5 * thick) * near;
      rgb = Glaze.over(rgb, colors.cloud.at(lit + 0.5 * edge + 0.08), Math.min(0.96, 4.2 * thick));
    }
    return rgb;
  }

  /** How thick the clouds are, about -1 to 1; torn by noise that moves their places. */
  private double density(double x, double y) {
    double down = Math.clamp(y / horizon, 0.0, 1.0);
    double scale = size * (1.15 - 0.75 * down);
    double u = (x - width / 2.0) / scale + wind * y / scale;
    double v = y * (1.15 + 1.5 * down) / scale;
    double pull = 0.55 * unrest;
    double warpU = pull * noise.at(u * 0.9 + 5, v * 0.9);
    double warpV = pull * noise.at(u * 0.9, v * 0.9 + 9);
    return noise.layered(u + warpU, v + warpV, 5);
  }

  /** Light that falls through a gap. */
  private void rays() {
    Noise beams = new Noise(chance.fork("rays"));
    double strength = scene.mood() == Mood.THREATENING ? 0.3 : 0.38;
    int[] pixels = canvas.pixels();
    int bottom = (int) Math.min(canvas.height(), horizon);
    for (int y = (int) Math.max(0, lightY); y < bottom; y++) {
      double deep = (y - lightY) / Math.max(1, horizon - lightY);
      for (int x = 0; x < width; x++) {
        double slant = (x - lightX) / (y - lightY + 0.25 * horizon);
        double beam = beams.layered(slant * 3.2, 2.5, 3) - 0.05;
        if (beam > 0) {
          double fade = deep * (1.25 - deep) / (1 + 1.6 * slant * slant);
          int i = y * width + x;
          pixels[i] =
              Glaze.over(pixels[i], colors.light, strength * Math.min(1, 2.4 * beam) * fade);
        }
      }
    }
  }

  /** The brush softens what was laid in, and leaves its marks. */
  private void brush() {
    Chance own = chance.fork("brush");
    Impasto paint = new Impasto(canvas, own);
    int strokes = (int) (width * horizon / 62);
    for (int i = 0; i < strokes; i++) {
      double x = width * own.unit();
      double y = horizon * own.unit();
      int rgb = canvas.at((int) x, (int) Math.min(y, canvas.height() - 1));
      double turn = -wind * 0.5 + 1.1 * unrest * noise.at(x / 110, y / 80) + 0.2 * own.gaussian();
      double length = own.between(18, 44);
      if (y < horizon - 8) {
        paint.stroke(
            x, y, turn, length, own.between(5, 11), length * 0.1 * own.gaussian(), rgb, 0.5, own);
      }
    }
    paint.light(0.035);
  }

  private void disk() {
    boolean moon = scene.has(Motif.MOON);
    if (!moon && !scene.has(Motif.SUN)) {
      return;
    }
    int rgb = colors.hue(scene, moon ? Motif.MOON : Motif.SUN, moon ? Hue.WHITE : Hue.YELLOW);
    int bright = Tint.mix(Tint.lighter(rgb, 0.1), 0xFFFBEA, moon ? 0.5 : 0.3);
    if (scene.mood() == Mood.THREATENING) {
      bright = Tint.saturated(Tint.lighter(rgb, 0.16), 1.15);
    }
    double radius = Math.min(width, canvas.height()) * chance.between(0.024, 0.04);
    Glaze.glow(canvas, lightX, lightY, radius * 15, radius * 11, colors.light, 0.4);
    Glaze.glow(canvas, lightX, lightY, radius * 4.5, radius * 4.2, bright, 0.6);
    canvas.dot(lightX, lightY, radius, bright, 0.96);
    if (moon) {
      Glaze.glow(
          canvas,
          lightX + radius * 0.2,
          lightY + radius * 0.1,
          radius * 0.7,
          radius * 0.6,
          colors.sky.at(0.6),
          0.25);
    }
  }

  private void stars() {
    Chance own = chance.fork("stars");
    for (int i = 0; i < (scene.has(Motif.STAR) ? 70 : 0); i++) {
      double y = horizon * 0.8 * own.unit();
      canvas.dot(width * own.unit(), y, own.between(0.8, 1.9), colors.light, own.between(0.5, 1.0));
    }
  }

  private void lightning() {
    Chance own = chance.fork("lightning");
    for (int bolt = 0; bolt < scene.count(Motif.LIGHTNING); bolt++) {
      double x = width * own.between(0.12, 0.88);
      Glaze.glow(canvas, x, horizon * 0.4, width * 0.3, horizon * 0.7, 0xE6E4FF, 0.34);
      fork(x, horizon * 0.04, horizon * 0.97, 3.4, own);
    }
  }

  private void fork(double fromX, double fromY, double toY, double broad, Chance own) {
    double x = fromX;
    double y = fromY;
    double drift = own.between(-0.5, 0.5);
    while (y < toY) {
      double nextY = y + own.between(9, 24);
      double nextX = x + (nextY - y) * (drift + 0.9 * own.gaussian());
      var line = Canvas.smooth(x, y, nextX, nextY);
      canvas.draw(line, broad * 3.4, 0xB9B8FF, 0.18);
      canvas.draw(line, broad, 0xFFFDF2, 0.96);
      if (broad > 2 && own.odds(0.22)) {
        fork(nextX, nextY, Math.min(toY, nextY + horizon * own.between(0.12, 0.4)), 1.3, own);
      }
      x = nextX;
      y = nextY;
    }
  }
}
