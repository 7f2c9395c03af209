package app.beholder.studio.kit;

import app.beholder.studio.scene.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a crane, for painters who fill and ink them each in their own way. As drawn it looks
 * to the right; a standing one is 1 high with its feet at the origin, a flying one about 1.4 long
 * with its body there.
 *
 * @param body closed
 * @param neck from the body to the head
 * @param beak from the head to its tip
 * @param legs each from the body to the foot
 * @param wings closed
 * @param feathers the long dark ones, each from its root to its tip
 */
public record Crane(
    Curve body, Curve neck, Curve beak, List<Curve> legs, List<Curve> wings, List<Curve> feathers) {

  /** One that stands, calls, or bends down to the water. */
  public static Crane standing(Chance chance) {
    double lift = chance.between(-0.02, 0.05);
    Curve body =
        Curve.around(
            0.17,
            -0.56 - lift,
            0.08,
            -0.64 - lift,
            -0.08,
            -0.61,
            -0.26,
            -0.49,
            -0.37,
            -0.37,
            -0.22,
            -0.37,
            -0.02,
            -0.37,
            0.12,
            -0.43);
    int pose = chance.weighted(3, 2, 2);
    Curve neck =
        switch (pose) {
          case 0 ->
              Curve.through(
                  0.1, -0.55, 0.2, -0.64, 0.18, -0.76, 0.16, -0.88, 0.22, -0.96, 0.28, -0.95);
          case 1 -> Curve.through(0.1, -0.55, 0.2, -0.68, 0.24, -0.82, 0.25, -0.95, 0.29, -1.03);
          default ->
              Curve.through(
                  0.08, -0.54, 0.2, -0.58, 0.31, -0.5, 0.36, -0.36, 0.41, -0.22, 0.45, -0.18);
        };
    double headX = neck.x(1);
    double headY = neck.y(1);
    Curve beak =
        switch (pose) {
          case 0 -> Curve.straight(headX, headY, headX + 0.17, headY + 0.03);
          case 1 -> Curve.straight(headX, headY, headX + 0.1, headY - 0.14);
          default -> Curve.straight(headX, headY, headX + 0.08, headY + 0.14);
        };
    boolean lifted = chance.odds(0.35);
    Curve near = Curve.straight(0.01, -0.4, 0.035, -0.2, 0.01, 0, 0.08, 0.005);
    Curve far =
        lifted
            ? Curve.straight(-0.06, -0.4, 0.06, -0.27, -0.05, -0.17, -0.01, -0.13)
            : Curve.straight(-0.06, -0.4, -0.05, -0.2, -0.1, -0.015, -0.04, -0.01);
    List<Curve> feathers = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      double s = i / 6.0;
      feathers.add(
          Curve.through(
              -0.1 - 0.1 * s,
              -0.55 + 0.08 * s,
              -0.3,
              -0.47 + 0.09 * s,
              -0.4 - 0.07 * (1 - s),
              -0.34 + 0.05 * s,
              -0.43 - 0.05 * (1 - s),
              -0.24 + 0.06 * s));
    }
    return new Crane(body, neck, beak, List.of(far, near), List.of(), feathers);
  }

  /** One in flight, its wings up, level, or down. */
  public static Crane flying(Chance chance) {
    Curve body =
        Curve.around(0.2, -0.03, 0.05, -0.09, -0.14, -0.06, -0.34, 0.05, -0.12, 0.07, 0.08, 0.06);
    double rise = chance.between(-0.06, 0.04);
    Curve neck =
        Curve.through(0.13, -0.02, 0.3, -0.03 + rise, 0.44, -0.01 + rise, 0.58, rise - 0.03);
    Curve beak = Curve.straight(0.58, rise - 0.03, 0.74, rise);
    List<Curve> legs =
        List.of(
            Curve.through(-0.26, 0.04, -0.5, 0.07, -0.76, 0.1),
            Curve.through(-0.26, 0.05, -0.5, 0.1, -0.73, 0.15));
    List<Curve> wings = new ArrayList<>();
    List<Curve> feathers = new ArrayList<>();
    int beat = chance.weighted(3, 2, 2);
    switch (beat) {
      case 0 -> {
        wing(0.1, -0.04, 0.28, -0.42, 0.2, -0.9, -0.1, 0, wings, feathers);
        wing(0.08, -0.02, 0.04, -0.4, -0.3, -0.82, -0.2, 0.02, wings, feathers);
      }
      case 1 -> {
        wing(0.1, -0.04, 0.26, -0.3, 0.02, -0.72, -0.08, 0, wings, feathers);
        wing(0.08, 0.02, 0.16, 0.32, -0.16, 0.74, -0.18, 0.04, wings, feathers);
      }
      default -> {
        wing(0.1, -0.05, 0.3, -0.3, 0.34, -0.78, -0.06, -0.02, wings, feathers);
        wing(0.08, 0.0, -0.1, 0.3, -0.42, 0.55, -0.22, 0.04, wings, feathers);
      }
    }
    return new Crane(body, neck, beak, legs, wings, feathers);
  }

  private static void wing(
      double shoulderX,
      double shoulderY,
      double wristX,
      double wristY,
      double tipX,
      double tipY,
      double rootX,
      double rootY,
      List<Curve> wings,
      List<Curve> feathers) {
    double innerX = 0.5 * (rootX + wristX) - 0.26;
    double innerY = 0.5 * (rootY + wristY);
    wings.add(
        Curve.around(
            shoulderX,
            shoulderY,
            0.5 * (shoulderX + wristX) + 0.02,
            0.5 * (shoulderY + wristY),
            wristX,
            wristY,
            0.6 * wristX + 0.4 * tipX,
            0.6 * wristY + 0.4 * tipY,
            0.45 * innerX + 0.55 * tipX + 0.06,
            0.45 * innerY + 0.5 * tipY,
            innerX + 0.06,
            innerY,
            rootX - 0.04,
            rootY));
    int n = 11;
    for (int i = 0; i < n; i++) {
      double s = i / (n - 1.0);
      double fromX = wristX * (1 - s) + (0.6 * rootX + 0.4 * innerX) * s;
      double fromY = wristY * (1 - s) + (0.6 * rootY + 0.4 * innerY) * s;
      double curl = (1 - s) * (1 - s);
      double toX = tipX * curl + (innerX - 0.08) * (1 - curl) + 0.1 * s;
      double toY = tipY * curl + innerY * (1 - curl) * (1 - 0.7 * s) + rootY * 0.7 * s;
      double startX = fromX * 0.62 + toX * 0.38;
      double startY = fromY * 0.62 + toY * 0.38;
      feathers.add(
          Curve.through(
              startX,
              startY,
              0.5 * (startX + toX) + 0.02,
              0.5 * (startY + toY) - 0.02 * (1 - s),
              toX,
              toY));
    }
  }

  /** The same bird in another place, see {@link Curve#placed}. */
  public Crane placed(double x, double y, double scale, double turn, boolean mirrored) {
    return new Crane(
        body.placed(x, y, scale, turn, mirrored),
        neck.placed(x, y, scale, turn, mirrored),
        beak.placed(x, y, scale, turn, mirrored),
        placed(legs, x, y, scale, turn, mirrored),
        placed(wings, x, y, scale, turn, mirrored),
        placed(feathers, x, y, scale, turn, mirrored));
  }

  private static List<Curve> placed(
      List<Curve> lines, double x, double y, double scale, double turn, boolean mirrored) {
    return lines.stream().map(line -> line.placed(x, y, scale, turn, mirrored)).toList();
  }
}
