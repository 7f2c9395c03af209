package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Mottle;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;

/** Unprimed cloth that takes thin paint: stains, and clouds that are scumbled over them. */
final class ColorFieldCloth {
  private final Canvas canvas;
  private final Glazes glazes;
  private final Mottle cloud;
  private final Mottle brush;
  private final Mottle ragged;
  private final Mottle bristle;
  private final Mood mood;

  /**
   * A stained cloth.
   *
   * @param soak how unevenly it took the stain, 0 to 1
   */
  ColorFieldCloth(Canvas canvas, int rgb, double soak, Mood mood, Chance chance) {
    this.canvas = canvas;
    this.mood = mood;
    glazes = new Glazes(canvas, rgb);
    cloud = Mottle.of(canvas, 130, 95, 2, chance.fork("cloud"));
    brush = Mottle.of(canvas, 75, 9, 2, chance.fork("brush"));
    ragged = Mottle.of(canvas, 26, 17, 3, chance.fork("ragged"));
    bristle = Mottle.of(canvas, 3.2, 40, 2, chance.fork("bristle"));
    stain(rgb, soak, chance.fork("stain"));
  }

  Canvas canvas() {
    return canvas;
  }

  Glazes glazes() {
    return glazes;
  }

  Mottle cloud() {
    return cloud;
  }

  Mottle brush() {
    return brush;
  }

  Mottle ragged() {
    return ragged;
  }

  Mood mood() {
    return mood;
  }

  /** How far an edge strays: 0 level, 1 agitated. */
  double unrest() {
    return switch (mood) {
      case SERENE -> 0.35;
      case MYSTERIOUS -> 0.6;
      case JOYFUL -> 0.75;
      case MELANCHOLY -> 0.9;
      case THREATENING -> 1.5;
    };
  }

  /** How wide an edge is, in pixels. */
  double feather() {
    return switch (mood) {
      case SERENE -> 34;
      case JOYFUL -> 24;
      case MELANCHOLY -> 30;
      case THREATENING -> 15;
      case MYSTERIOUS -> 44;
    };
  }

  /** The ground: soaked in unevenly, darker where the paint stood. */
  private void stain(int rgb, double soak, Chance chance) {
    Mottle wide = cloud.elsewhere(chance);
    Mottle wiped = brush.elsewhere(chance);
    glazes.lay(Tint.darker(rgb, 0.1), (x, y) -> soak * (0.3 + 0.55 * wide.at(x, y)));
    Mottle other = cloud.elsewhere(chance);
    glazes.lay(
        Tint.lighter(rgb, 0.07), (x, y) -> soak * (0.5 * other.at(x, y) + 0.16 * wiped.at(x, y)));
    double sides = 0.05 * canvas.width();
    glazes.lay(
        Tint.lighter(rgb, 0.05),
        (x, y) -> {
          double side = Math.min(Math.min(x, canvas.width() - x), Math.min(y, canvas.height() - y));
          return side < sides ? 0.45 * (1 - side / sides) * (0.7 + wiped.at(x, y)) : 0;
        });
  }

  /**
   * A cloud of paint in a box: a glow, a halo, an underpainting, colour in strokes, light within.
   */
  void cloud(
      double left, double top, double right, double bottom, int rgb, int halo, Chance chance) {
    double feather = feather();
    glow(left, top, right, bottom, halo, chance);
    layer(left - 7, top - 7, right + 7, bottom + 7, halo, feather * 1.7, 0.5, chance);
    layer(left, top, right, bottom, Tint.darker(rgb, 0.07), feather, 0.75, chance);
    layer(left + 3, top + 3, right - 3, bottom - 3, rgb, feather * 0.8, 0.78, chance);
    double inset = 0.16 * Math.min(right - left, bottom - top);
    double light = mood == Mood.THREATENING ? 0.03 : 0.075;
    layer(
        left + inset,
        top + inset,
        right - inset,
        bottom - inset,
        Tint.lighter(rgb, light),
        2.2 * inset,
        0.6,
        chance);
  }

  /** The light that a cloud throws on the ground around it. */
  private void glow(double left, double top, double right, double bottom, int rgb, Chance chance) {
    double reach = 85;
    Mottle sway = cloud.elsewhere(chance);
    glazes.lay(
        rgb,
        left - reach,
        top - reach,
        right + reach,
        bottom + reach,
        (x, y) -> {
          double dx = Math.max(0, Math.max(left - x, x - right));
          double dy = Math.max(0, Math.max(top - y, y - bottom));
          double far = 1 - Math.sqrt(dx * dx + dy * dy) / reach;
          return far > 0 ? far * far * (0.3 + 0.2 * sway.at(x, y)) : 0;
        });
  }

  /** One layer of it, with round corners, thinner and broken by the brush towards the edges. */
  void layer(
      double left,
      double top,
      double right,
      double bottom,
      int rgb,
      double feather,
      double opacity,
      Chance chance) {
    Mottle sway = cloud.elsewhere(chance);
    Mottle stroke = brush.elsewhere(chance);
    Mottle hair = bristle.elsewhere(chance);
    Mottle tear = ragged.elsewhere(chance);
    double unrest = unrest();
    double sag = mood == Mood.MELANCHOLY ? 0.035 * chance.gaussian() : 0;
    double room = 1.5 * feather + 24 * unrest;
    double middle = (left + right) / 2;
    double round = Math.min(26, 0.3 * Math.min(right - left, bottom - top));
    glazes.lay(
        rgb,
        left - room,
        top - room,
        right + room,
        bottom + room,
        (x, y) -> {
          double lean = sag * (x - middle);
          double across = Math.min(x - left, right - x);
          double down = Math.min(y - top + lean, bottom - y - lean);
          double inside = Math.min(across, down);
          if (across < round && down < round) {
            double dx = round - across;
            double dy = round - down;
            inside = round - Math.sqrt(dx * dx + dy * dy);
          }
          if (inside < -room) {
            return 0;
          }
          // brushed up and down where the upper and lower edges are, to and fro at the sides
          double marks = down < across ? 0.5 * (hair.at(x, y) + stroke.at(x, y)) : stroke.at(x, y);
          double strayed =
              inside + unrest * (15 * sway.at(x, y) + 7 * tear.at(x, y)) + 3 * tear.at(x, y);
          double edge = Ramp.eased(strayed / feather + 0.5 + 0.2 * marks);
          double thin = 1 - edge;
          double broken = edge * (1 + 1.7 * thin * marks + 0.7 * thin * tear.at(x, y));
          double body = 0.9 + 0.3 * sway.at(x, y) + 0.13 * stroke.at(x, y) + 0.07 * hair.at(x, y);
          return broken * opacity * body;
        });
  }
}
