package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Many equal units in rows: dots, discs in squares, triangles, cubes. Size and colour run through
 * them.
 */
final class OpArtUnits {
  private OpArtUnits() {}

  /** A relief from 0 to 1 that the units follow: a ball, a wave, or a slope. */
  private static OpArtPlate.Phase relief(OpArtPress press, Chance chance) {
    double x0 = press.width() * chance.between(0.3, 0.7);
    double y0 = press.height() * chance.between(0.3, 0.7);
    double reach = press.shortSide() * chance.between(0.45, 0.65);
    double length = press.longSide() * chance.between(0.35, 0.7);
    double slant = chance.between(0.3, 1.2);
    Noise noise = new Noise(chance);
    return switch (chance.below(3)) {
      case 0 -> (x, y) -> Ramp.eased(1 - OpArtGrid.far(x - x0, y - y0) / reach);
      case 1 ->
          (x, y) ->
              0.5
                  + 0.5
                      * StrictMath.sin(
                          2 * Math.PI * (x + slant * y) / length
                              + 1.2 * noise.at(x / 400, y / 400));
      default ->
          (x, y) -> {
            double bent = y / press.height() + 0.25 * StrictMath.sin(2 * Math.PI * x / length);
            return Math.clamp(1.15 * bent - 0.05, 0.0, 1.0);
          };
    };
  }

  /** Dots or discs in rows, that swell, flatten and change colour. */
  static void dots(OpArtPress press, double scale, Chance chance) {
    Canvas canvas = press.canvas();
    canvas.fill(press.paper());
    int columns = (int) (chance.between(15, 21) / scale * press.width() / press.longSide());
    double step = press.width() / columns;
    int rows = (int) Math.round(press.height() / step);
    double stepY = press.height() / rows;
    OpArtPlate.Phase relief = relief(press, chance);
    OpArtPlate.Phase color = relief(press, chance);
    boolean offset = chance.odds(0.4);
    boolean flat = chance.odds(0.5);
    double pull = step * 0.9 * press.bend();
    for (int row = 0; row <= rows; row++) {
      for (int column = -1; column <= columns; column++) {
        double x = (column + 0.5 + (offset && row % 2 == 1 ? 0.5 : 0)) * step;
        double y = (row + 0.5) * stepY;
        double h = relief.at(x, y);
        double size = step * (0.47 - (0.12 + 0.26 * press.bend()) * (1 - h));
        double narrow = flat ? 1 - 0.75 * press.bend() * (1 - h) : 1;
        int rgb = Tint.mix(press.ink(), press.accent(), 1.4 * color.at(x, y) - 0.2);
        double dx = pull * (relief.at(x + 4, y) - relief.at(x - 4, y)) * 3;
        canvas.fill(
            new Ellipse2D.Double(x + dx - size * narrow, y - size, 2 * size * narrow, 2 * size),
            rgb);
      }
    }
  }

  /** Squares of colour, in each a disc of another; a ball or a wave runs through their sizes. */
  static void discsInSquares(OpArtPress press, Chance chance) {
    Canvas canvas = press.canvas();
    canvas.fill(press.ink());
    int columns = (int) (chance.between(8, 14) * press.width() / press.longSide());
    double step = press.width() / columns;
    int rows = (int) Math.round(press.height() / step);
    double stepY = press.height() / rows;
    OpArtPlate.Phase relief = relief(press, chance);
    OpArtPlate.Phase color = relief(press, chance);
    double stray =
        press.mood() == Mood.THREATENING ? 0.12 : press.mood() == Mood.JOYFUL ? 0.12 : 0.03;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = (column + 0.5) * step;
        double y = (row + 0.5) * stepY;
        double h = relief.at(x, y);
        boolean inverse = chance.odds(stray);
        double share = press.accent() == press.ink() ? 0.45 : 1;
        int square = Tint.mix(press.paper(), press.accent(), share * color.at(x, y));
        int disc = Tint.mix(press.ink(), press.accent(), 0.7 * (1 - color.at(x, y)) * h);
        double gap = 0.02 * step;
        canvas.fill(
            new Rectangle2D.Double(
                x - step / 2 + gap, y - stepY / 2 + gap, step - 2 * gap, stepY - 2 * gap),
            inverse ? disc : square);
        double size = step * (0.16 + 0.29 * h);
        double narrow = 1 - 0.6 * press.bend() * (1 - h);
        canvas.fill(
            new Ellipse2D.Double(x - size, y - size * narrow, 2 * size, 2 * size * narrow),
            inverse ? square : disc);
      }
    }
  }

  /**
   * Dark squares with light lanes between them, and a point on each crossing that seems to blink.
   */
  static void sparkle(OpArtPress press, Chance chance) {
    Canvas canvas = press.canvas();
    int lane = Tint.mix(press.ink(), press.paper(), 0.5);
    canvas.fill(lane);
    int columns = (int) (chance.between(9, 15) * press.width() / press.longSide());
    double step = press.width() / columns;
    int rows = (int) Math.round(press.height() / step);
    double stepY = press.height() / rows;
    OpArtPlate.Phase relief = relief(press, chance);
    double bend = 0.45 * press.bend() * step;
    for (int row = -1; row <= rows; row++) {
      for (int column = -1; column <= columns; column++) {
        double x = (column + 0.5) * step;
        double y = (row + 0.5) * stepY;
        double in = 0.44 - 0.12 * press.bend() * relief.at(x, y);
        Path2D square =
            Canvas.polygon(
                x - in * step,
                y - in * stepY + bend * relief.at(x - in * step, y - in * stepY),
                x + in * step,
                y - in * stepY + bend * relief.at(x + in * step, y - in * stepY),
                x + in * step,
                y + in * stepY + bend * relief.at(x + in * step, y + in * stepY),
                x - in * step,
                y + in * stepY + bend * relief.at(x - in * step, y + in * stepY));
        canvas.fill(square, press.ink());
      }
    }
    double size = 0.125 * step;
    for (int row = -1; row <= rows + 1; row++) {
      for (int column = 0; column <= columns; column++) {
        double x = column * step;
        double y = row * stepY + bend * relief.at(column * step, row * stepY);
        boolean special = press.accent() != press.ink() && relief.at(x, y) > 0.75;
        canvas.dot(
            x,
            y,
            size * (0.7 + 0.9 * relief.at(x, y)),
            special ? press.accent() : press.paper(),
            1);
      }
    }
  }

  /** Triangles in rows, whose tips lean one way and the other. */
  static void triangles(OpArtPress press, Chance chance) {
    Canvas canvas = press.canvas();
    canvas.fill(press.paper());
    int columns = (int) (chance.between(9, 16) * press.width() / press.longSide());
    double step = press.width() / columns;
    double high = press.height() / Math.round(press.height() / (step * chance.between(0.9, 1.5)));
    int rows = (int) Math.round(press.height() / high);
    OpArtPlate.Phase lean = relief(press, chance);
    OpArtPlate.Phase color = relief(press, chance);
    boolean alternate = chance.odds(0.4);
    for (int row = 0; row < rows; row++) {
      for (int column = -1; column <= columns; column++) {
        double x = column * step;
        double y = row * high;
        double tip = x + step * (0.5 + (0.3 + 0.7 * press.bend()) * (lean.at(x, y) - 0.5) * 1.6);
        boolean down = alternate && (row + column) % 2 != 0;
        int rgb = Tint.mix(press.ink(), press.accent(), 1.5 * color.at(x, y) - 0.45);
        canvas.fill(
            down
                ? Canvas.polygon(x, y, x + step, y, tip, y + high)
                : Canvas.polygon(x, y + high, x + step, y + high, tip, y),
            rgb);
      }
    }
  }

  /** Cubes of three tones: are they seen from above or from below? */
  static void cubes(OpArtPress press, Chance chance) {
    Canvas canvas = press.canvas();
    canvas.fill(press.ink());
    double side = press.longSide() / chance.between(12, 22);
    double wide = 0.8660254 * side;
    OpArtPlate.Phase relief = relief(press, chance);
    OpArtPlate.Phase color = relief(press, chance);
    int rows = (int) (press.height() / (1.5 * side)) + 2;
    int columns = (int) (press.width() / (2 * wide)) + 2;
    int light = press.paper();
    int middle =
        press.accent() == press.ink() ? Tint.mix(press.ink(), press.paper(), 0.5) : press.accent();
    double lift = 0.5 * press.bend();
    for (int row = -1; row <= rows; row++) {
      for (int column = -1; column <= columns; column++) {
        double x = (2 * column + (row & 1)) * wide;
        double y = 1.5 * row * side;
        double turn = 0.8 * color.at(x, y);
        cube(
            canvas,
            x,
            y,
            side * (1 - lift * (1 - relief.at(x, y))),
            Tint.mix(light, middle, turn),
            Tint.mix(middle, press.ink(), turn),
            Tint.mix(press.ink(), light, 0.75 * turn));
      }
    }
  }

  private static void cube(
      Canvas canvas, double x, double y, double side, int top, int left, int right) {
    double w = 0.8660254 * side;
    double h = side / 2;
    tile(canvas, top, x, y, x - w, y - h, x, y - side, x + w, y - h);
    tile(canvas, left, x, y, x - w, y - h, x - w, y + h, x, y + side);
    tile(canvas, right, x, y, x + w, y - h, x + w, y + h, x, y + side);
  }

  /** Filled, and drawn around in the same colour, so that no seam shines through. */
  private static void tile(Canvas canvas, int rgb, double... xy) {
    Path2D path = Canvas.polygon(xy);
    canvas.fill(path, rgb);
    canvas.draw(path, 0.6, rgb, 1);
  }
}
