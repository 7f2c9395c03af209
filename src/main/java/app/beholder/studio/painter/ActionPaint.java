package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Curve;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Liquid enamel: poured lines, pools, drops and runs, each with a rim and a gloss. */
final class ActionPaint {
  private final Canvas canvas;
  private final Chance chance;
  private final Noise noise;

  ActionPaint(Canvas canvas, Chance chance) {
    this.canvas = canvas;
    this.chance = chance;
    noise = new Noise(chance.fork("noise"));
  }

  /**
   * Pours a line as an arm swings that is drawn to one place after another: thin where it is fast,
   * a pool where it turns.
   *
   * @param calm from 0, nervous, to 1, in long slow arcs
   */
  void skein(double x, double y, double width, int rgb, int turns, double reach, double calm) {
    double px = x;
    double py = y;
    double vx = reach * chance.gaussian() * 0.05;
    double vy = reach * chance.gaussian() * 0.05;
    double pull = 0.006 + 0.03 * (1 - calm);
    double drag = 0.90 + 0.05 * calm;
    int steps = 13;
    double[] xy = new double[2 * (turns * steps + 1)];
    double[] wide = new double[turns * steps + 1];
    xy[0] = px;
    xy[1] = py;
    wide[0] = width;
    double toX = x;
    double toY = y;
    for (int i = 1; i <= turns * steps; i++) {
      if (i % steps == 1) {
        toX =
            Math.clamp(
                toX + reach * chance.gaussian(), -0.06 * canvas.width(), 1.06 * canvas.width());
        toY =
            Math.clamp(
                toY + 0.8 * reach * chance.gaussian(),
                -0.06 * canvas.height(),
                1.06 * canvas.height());
      }
      vx = drag * vx + pull * (toX - px);
      vy = drag * vy + pull * (toY - py);
      px += vx;
      py += vy;
      double speed = Math.sqrt(vx * vx + vy * vy);
      double fresh = width * Math.clamp(9 / (2.5 + speed), 0.22, 1.9);
      wide[i] = 0.6 * wide[i - 1] + 0.4 * fresh * (0.8 + 0.5 * noise.at(i * 0.31, x));
      xy[2 * i] = px;
      xy[2 * i + 1] = py;
      if (speed > 14 && chance.odds(0.13)) {
        drop(
            px + 7 * chance.gaussian(),
            py + 7 * chance.gaussian(),
            width * chance.between(0.2, 0.6),
            rgb);
      }
      if (speed < 2.2 && chance.odds(0.25)) {
        pool(px, py, width * chance.between(0.9, 1.9), rgb);
      }
    }
    Curve line = Curve.through(xy);
    int n = wide.length - 1;
    Shape shape =
        line.ribbon(t -> {
          double place = t * n;
          int i = Math.min(n - 1, (int) place);
          return wide[i] + (wide[i + 1] - wide[i]) * (place - i);
        });
    wet(shape, rgb);
  }

  private void wet(Shape shape, int rgb) {
    canvas.draw(shape, 0.9, Tint.darker(rgb, 0.09), 0.55);
    canvas.fill(shape, rgb, 0.97);
  }

  /** A round drop, often with a tail of its fall. */
  void drop(double x, double y, double r, int rgb) {
    if (r > 4.5) {
      pool(x, y, Math.min(r, 11), rgb);
      return;
    }
    canvas.dot(x, y, Math.max(0.7, r), Tint.lighter(rgb, chance.between(-0.03, 0.03)), 0.97);
  }

  /** Paint that stood still for a moment. */
  void pool(double x, double y, double r, int rgb) {
    int n = 9;
    double[] xy = new double[2 * n];
    double turn = chance.between(0.0, 6.0);
    for (int i = 0; i < n; i++) {
      double a = turn + 2 * Math.PI * i / n;
      double q = r * chance.between(0.75, 1.2);
      xy[2 * i] = x + q * StrictMath.cos(a);
      xy[2 * i + 1] = y + q * StrictMath.sin(a);
    }
    Curve edge = Curve.around(xy);
    wet(edge.path(), rgb);
    if (r > 6) {
      canvas.fill(
          edge.placed(0.4 * x - 0.1 * r, 0.4 * y - 0.14 * r, 0.6, 0, false).path(),
          Tint.lighter(rgb, 0.05),
          0.5);
    }
  }

  /** A burst: a body with rays that end in drops, thrown along a direction. */
  void splash(double x, double y, double r, double angle, int rgb) {
    int rays = 64;
    double phase = chance.between(0.0, 90.0);
    double[] xy = new double[2 * rays];
    List<double[]> tips = new ArrayList<>();
    for (int i = 0; i < rays; i++) {
      double a = 2 * Math.PI * i / rays;
      double along = 1 + 0.55 * StrictMath.cos(a - angle);
      boolean ray = i % 2 == 0;
      double uneven =
          0.42 + 0.3 * noise.at(phase + 1.4 * StrictMath.cos(a), 1.4 * StrictMath.sin(a));
      double thrown = chance.unit();
      double q = r * along * (uneven + (ray ? 0.75 * thrown * thrown * thrown : -0.04));
      xy[2 * i] = x + q * StrictMath.cos(a);
      xy[2 * i + 1] = y + q * StrictMath.sin(a);
      if (ray && q > 0.62 * r) {
        tips.add(new double[] {xy[2 * i], xy[2 * i + 1], a, q});
      }
    }
    for (double[] tip : tips) {
      flight(tip, r, rgb);
    }
    Curve body = Curve.around(xy);
    wet(body.path(), rgb);
    canvas.fill(
        body.placed(0.42 * x + 2, 0.42 * y + 3, 0.58, 0, false).path(),
        Tint.darker(rgb, 0.035),
        0.6);
    canvas.fill(
        body.placed(0.7 * x - 0.05 * r, 0.7 * y - 0.06 * r, 0.3, 0, false).path(),
        Tint.lighter(rgb, 0.06),
        0.5);
    int spray = 120;
    for (int i = 0; i < spray; i++) {
      double a = angle + 0.9 * chance.gaussian();
      double q = r * (0.5 + 1.5 * Math.abs(chance.gaussian()) * 0.7);
      drop(
          x + q * StrictMath.cos(a),
          y + q * StrictMath.sin(a),
          r * 0.03 * Math.abs(chance.gaussian()),
          rgb);
    }
  }

  /** What flies off a ray: a thread, and drops that get smaller. */
  private void flight(double[] tip, double r, int rgb) {
    double q = r * 0.1 * chance.between(0.5, 1.2);
    double far = r * chance.between(0.08, 0.5);
    double dx = StrictMath.cos(tip[2]);
    double dy = StrictMath.sin(tip[2]);
    double base = q;
    canvas.fill(
        Curve.straight(
                tip[0] - 0.25 * r * dx,
                tip[1] - 0.25 * r * dy,
                tip[0] + far * dx,
                tip[1] + far * dy)
            .ribbon(t -> base * (1 - 0.8 * t)),
        rgb,
        0.97);
    for (int i = 0; i < 4; i++) {
      drop(tip[0] + far * dx, tip[1] + far * dy, 0.6 * q, rgb);
      far += r * chance.between(0.08, 0.35);
      q *= 0.72;
    }
  }

  /** A run of paint down the cloth, with a bead at its end. */
  void drip(double x, double y, double length, double width, int rgb) {
    double sway = 2.5 * chance.gaussian();
    Curve run =
        Curve.through(
            x,
            y,
            x + 0.3 * sway,
            y + 0.4 * length,
            x + sway,
            y + 0.75 * length,
            x + 0.8 * sway,
            y + length);
    canvas.fill(
        run.ribbon(t ->
            t < 0.12
                ? width * (2.2 - 10 * t)
                : t > 0.9 ? width * (0.75 + 5 * (t - 0.9)) : width * (1 - 0.3 * t)),
        rgb,
        0.95);
  }
}
