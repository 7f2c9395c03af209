package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.util.Arrays;

/**
 * A house painter's brush: noise that is long along the stroke and short across it decides where
 * its bristles run dry and what paint they carry with them.
 */
final class ActionBristles {
  private static final int STEPS = 60;

  private final Canvas canvas;
  private final Chance chance;
  private final Noise noise;

  ActionBristles(Canvas canvas, Chance chance) {
    this.canvas = canvas;
    this.chance = chance;
    noise = new Noise(chance.fork("bristles"));
  }

  /**
   * One stroke.
   *
   * @param wet from 0, a nearly dry brush, to 1, one that covers to the end
   * @param other a second paint that some of the bristles carry
   */
  void stroke(Curve way, double wide, int rgb, int other, double opacity, double wet) {
    int lanes = (int) Math.max(10, wide / 1.7);
    double seed = chance.between(0.0, 200.0);
    double edge = chance.between(0.02, 0.07);
    double[] angles = new double[STEPS + 1];
    for (int k = 0; k <= STEPS; k++) {
      angles[k] = way.angle(k / (double) STEPS) + Math.PI / 2;
    }
    for (int lane = 0; lane < lanes; lane++) {
      double across = (lane + 0.5) / lanes - 0.5;
      double ragged = edge * noise.at(seed + lane * 0.37, 3.5);
      double mixed = Math.clamp(1.6 * noise.at(seed + lane * 0.17, 7.5) - 0.2, 0.0, 1.0);
      int color = Palette.vary(mixed > 0.05 ? Tint.mix(rgb, other, mixed) : rgb, 0.014, chance);
      double load = 0.9 * noise.at(seed + lane * 0.13, 9.5);
      double rim = 1 - 0.9 * StrictMath.pow(2 * Math.abs(across), 6);
      double[] xy = new double[2 * (STEPS + 1)];
      int n = 0;
      for (int k = 0; k <= STEPS; k++) {
        double t = k / (double) STEPS;
        double dry = noise.layered(seed + t * 5, lane * 0.45, 2) + 1.1 * (wet - t) + 0.45 * load;
        boolean touches = dry > -0.25 - 0.4 * (rim - 0.6) && t > 0.03 + ragged && t < 0.97 + ragged;
        if (touches) {
          double flare = 1 + 0.14 * noise.at(seed + 3 * t, 5.5);
          double off = across * wide * flare;
          xy[2 * n] = way.x(t) + off * StrictMath.cos(angles[k]);
          xy[2 * n + 1] = way.y(t) + off * StrictMath.sin(angles[k]);
          n++;
        }
        if ((!touches || k == STEPS) && n > 1) {
          Curve run = Curve.straight(Arrays.copyOf(xy, 2 * n));
          canvas.draw(run.path(), 2.0 * wide / lanes, color, opacity);
        }
        if (!touches) {
          n = 0;
        }
      }
    }
  }
}
