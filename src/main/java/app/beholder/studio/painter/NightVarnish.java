package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.scene.Chance;

/** What brush and centuries do to a picture: hairs drag the paint, the varnish yellows and cracks. */
final class NightVarnish {
  private final Noise drag;
  private final Noise streak;
  private final Noise crack;

  NightVarnish(Chance chance) {
    drag = new Noise(chance);
    streak = new Noise(chance);
    crack = new Noise(chance);
  }

  void lay(Canvas canvas, double unrest) {
    brush(canvas, unrest);
    Ground.shade(canvas, (x, y) -> cracks(x, y));
    Ground.vignette(canvas, 0.35);
  }

  /** Moves each pixel a little along the brush, and leaves the ridges of its hairs. */
  private void brush(Canvas canvas, double unrest) {
    int[] pixels = canvas.pixels();
    int[] before = pixels.clone();
    int width = canvas.width();
    int height = canvas.height();
    for (int i = 0; i < pixels.length; i++) {
      int x = i % width;
      int y = i / width;
      double turn = drag.at(x / 60.0, y / 60.0);
      double along = 0.8 * x + (0.6 + turn) * y;
      double across = 0.6 * x - (0.8 - turn) * y;
      double push = unrest * drag.at(along / 20, across / 9);
      int fromX = Math.clamp(Math.round(x + 2.2 * push), 0, width - 1);
      int fromY = Math.clamp(Math.round(y + 1.6 * push), 0, height - 1);
      int rgb = before[fromY * width + fromX];
      double ridge = 0.07 * unrest * streak.at(along / 22, across / 2.6);
      pixels[i] = relief(rgb, 1 + ridge);
    }
  }

  private static int relief(int rgb, double factor) {
    int r = (int) Math.min(255, ((rgb >> 16) & 0xFF) * factor + 5 * (factor - 0.2));
    int g = (int) Math.min(255, ((rgb >> 8) & 0xFF) * factor + 3.4 * (factor - 0.2));
    int b = (int) Math.min(255, (rgb & 0xFF) * factor * 0.97 + 1.5 * (factor - 0.2));
    return (r << 16) | (g << 8) | b;
  }

  private double cracks(int x, int y) {
    double bend = 5 * drag.at(x / 31.0, y / 31.0);
    double a = Math.abs(crack.at((x + bend) / 34, y / 23.0));
    double b = Math.abs(crack.at(x / 21.0 + 40, (y + bend) / 37));
    double near = Math.min(a, b);
    return near < 0.022 ? -0.06 * (1 - near / 0.022) : 0;
  }
}
