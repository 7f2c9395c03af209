package app.beholder.studio.painter;

import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Mood;

/** Lines and stripes that flow, break, and hide a shape. */
final class OpArtLines {
  private OpArtLines() {}

  /** Fine lines in a current that runs faster and slower. */
  static void current(OpArtPress press, Chance chance) {
    boolean upright = chance.odds(0.5);
    double period = press.longSide() / chance.between(38, 62);
    double length = press.longSide() * chance.between(0.22, 0.4);
    double swing = press.longSide() * (0.012 + 0.05 * press.bend()) * chance.between(0.8, 1.2);
    double squeeze = chance.between(0.3, 0.75);
    double middle = chance.between(0.3, 0.7);
    double shear = chance.between(-0.5, 0.5) * press.bend();
    double wide = upright ? press.width() : press.height();
    double long1 = upright ? press.height() : press.width();
    OpArtPlate plate =
        OpArtPlate.of(
            press.canvas(),
            0.5,
            (x, y) -> {
              double across = upright ? x : y;
              double along = upright ? y : x;
              double t = along / long1 - middle;
              double run = along + squeeze * length * 2.5 * t / (0.12 + Math.abs(t)) * 0.5;
              double wave = StrictMath.sin(2 * Math.PI * (run + shear * across) / length);
              double grow = press.mood() == Mood.MELANCHOLY ? across / wide : 1;
              return (across + swing * grow * wave) / period;
            });
    Glazes glazes = press.glazes(press.paper());
    glazes.lay(press.ink(), plate);
    if (press.accent() != press.ink()) {
      double at = chance.between(0.25, 0.75) * long1;
      glazes.lay(
          press.accent(),
          (x, y) ->
              plate.at(x, y) * Ramp.eased(1.2 - Math.abs((upright ? y : x) - at) / (0.3 * long1)));
    }
    glazes.onto(press.canvas());
  }

  /** Lines that break back and forth, and break differently from place to place. */
  static void zigzag(OpArtPress press, Chance chance) {
    double period = press.height() / chance.between(17, 30);
    int teeth = chance.between(4, 9);
    double tooth = press.width() / teeth;
    double high = tooth * (0.25 + 0.7 * press.bend()) * chance.between(0.7, 1.1);
    double drift = chance.between(0.25, 0.9);
    double lag = chance.between(-0.25, 0.25);
    OpArtPlate plate =
        OpArtPlate.of(
            press.canvas(),
            0.5,
            (x, y) -> {
              double s = x / tooth + lag * StrictMath.sin(2 * Math.PI * y / press.height());
              double part = s - Math.floor(s);
              double apex =
                  0.5
                      + 0.42
                          * drift
                          * StrictMath.sin(3.7 * y / press.height() + 0.9 * Math.floor(s));
              double up = part < apex ? part / apex : (1 - part) / (1 - apex);
              return (y + high * up) / period;
            });
    Glazes glazes = press.glazes(press.paper());
    glazes.lay(press.ink(), plate);
    if (press.accent() != press.ink()) {
      int band = chance.below(teeth);
      glazes.lay(
          press.accent(),
          (x, y) -> {
            double s = x / tooth + lag * StrictMath.sin(2 * Math.PI * y / press.height());
            double off = Math.abs(s - band - 0.5);
            return plate.at(x, y) * Math.clamp(1.6 - off, 0.0, 1.0);
          });
    }
    glazes.onto(press.canvas());
  }

  /** Broad stripes of all colours that twist like ribbons. */
  static void ribbons(OpArtPress press, Chance chance) {
    boolean upright = chance.odds(0.6);
    boolean slanted = chance.odds(0.3);
    double period = press.longSide() / chance.between(9, 18);
    double length = press.longSide() * chance.between(0.5, 1.1);
    double swing = period * (0.3 + 2.2 * press.bend());
    double start = chance.unit();
    OpArtPlate.Phase phase =
        (x, y) -> {
          double across = slanted ? 0.8 * x + 0.6 * y : upright ? x : y;
          double along = slanted ? 0.8 * y - 0.6 * x : upright ? y : x;
          double wave = StrictMath.sin(2 * Math.PI * (along / length + start));
          double second =
              StrictMath.sin(2 * Math.PI * (along / (0.43 * length) + across / (14 * period)));
          return (across + swing * (0.7 * wave + 0.3 * second * press.bend())) / period;
        };
    OpArtPlate first = OpArtPlate.of(press.canvas(), 0.42, phase);
    OpArtPlate second = OpArtPlate.of(press.canvas(), 0.2, (x, y) -> phase.at(x, y) + 0.42 - 0.97);
    OpArtPlate thin = OpArtPlate.of(press.canvas(), 0.08, (x, y) -> phase.at(x, y) + 0.3);
    Glazes glazes = press.glazes(press.paper());
    glazes.lay(press.ink(), first);
    boolean two = press.accent() == press.ink();
    glazes.lay(two ? Tint.mix(press.ink(), press.paper(), 0.45) : press.accent(), second);
    glazes.lay(two ? press.ink() : Tint.darker(press.ink(), 0.12), thin);
    glazes.onto(press.canvas());
  }

  /** Straight stripes; a shape is seen in them only because they jump or turn inside it. */
  static void hidden(OpArtPress press, Detail shape, Chance chance) {
    double steps = press.longSide() / chance.between(22, 36);
    boolean turned = chance.odds(press.accent() == press.ink() ? 0.8 : 0.4);
    double slant =
        press.mood() == Mood.THREATENING ? chance.between(0.3, 0.9) : chance.pick(0.0, 0.0, 0.5);
    double period = steps * Math.sqrt(1 + slant * slant);
    OpArtPlate outside = OpArtPlate.of(press.canvas(), 0.5, (x, y) -> (x + slant * y) / period);
    OpArtPlate inside =
        OpArtPlate.of(
            press.canvas(),
            0.5,
            (x, y) -> turned ? (y - slant * x) / period : (x + slant * y) / period + 0.5);
    OpArtPlate plate = outside;
    Glazes glazes = press.glazes(press.paper());
    for (int i = 0; i < shape.count(); i++) {
      double x = press.width() * (shape.count() == 1 ? 0.5 : i == 0 ? 0.31 : 0.69);
      double y = press.height() * (shape.count() == 1 ? 0.5 : i == 0 ? 0.36 : 0.64);
      double size = press.shortSide() * (shape.count() == 1 ? chance.between(0.3, 0.38) : 0.2);
      double lean = press.mood() == Mood.SERENE ? 0 : chance.between(-0.4, 0.4) * press.bend();
      OpArtPlate.Phase form = form(shape, x, y, size, lean);
      OpArtPlate mask = OpArtPlate.shape(press.canvas(), form);
      plate = plate.replaced(inside, mask);
      if (press.accent() != press.ink()) {
        glazes.lay(press.accent(), mask);
      }
    }
    glazes.lay(press.ink(), plate);
    glazes.onto(press.canvas());
  }

  private static OpArtPlate.Phase form(Detail shape, double x, double y, double size, double lean) {
    double cos = StrictMath.cos(lean);
    double sin = StrictMath.sin(lean);
    return (px, py) -> {
      double a = cos * (px - x) + sin * (py - y);
      double b = cos * (py - y) - sin * (px - x);
      return switch (shape.motif()) {
        case CIRCLE -> size - OpArtGrid.far(a, b);
        case TRIANGLE -> Math.min(0.62 * size - b, 0.447 * (b + 1.35 * size) - 0.894 * Math.abs(a));
        default -> 0.9 * size - Math.max(Math.abs(a), Math.abs(b));
      };
    };
  }
}
