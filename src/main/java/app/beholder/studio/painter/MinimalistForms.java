package app.beholder.studio.painter;

import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Mottle;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;

/** Forms of even paint: squares, discs, bars, and two fields with an edge between them. */
final class MinimalistForms {
  private final Scene scene;
  private final MinimalistSheet sheet;
  private final Glazes glazes;
  private final Chance chance;
  private final double width;
  private final double height;
  private final double shortSide;

  MinimalistForms(Scene scene, MinimalistSheet sheet, Chance chance) {
    this.scene = scene;
    this.sheet = sheet;
    this.chance = chance;
    glazes = sheet.glazes();
    width = sheet.width();
    height = sheet.height();
    shortSide = Math.min(width, height);
  }

  /** A distance into a form, in pixels; below zero outside of it. */
  private interface Form {
    double depth(double x, double y);
  }

  /** A square that hovers, leans, or was set down with one stroke of a broad brush. */
  void square() {
    boolean stroke = chance.odds(0.4);
    double half = shortSide * (stroke ? chance.between(0.11, 0.17) : chance.pick(0.1, 0.18, 0.28));
    double x = width * chance.pick(0.5, 0.5, 0.382, 0.66);
    double y = height * (low() ? 0.7 : chance.pick(0.42, 0.5, 0.33));
    if (stroke) {
      brushed(x, y, half);
      return;
    }
    double lean =
        switch (sheet.mood()) {
          case SERENE, MYSTERIOUS -> 0;
          case MELANCHOLY -> 0.05;
          case JOYFUL -> chance.between(-0.3, 0.3);
          case THREATENING -> chance.pick(0.0, 0.78, 0.2);
        };
    Form form = box(x, y, half, half, lean);
    hover(form, 0.05 * shortSide);
    even(form, sheet.mark());
  }

  private boolean low() {
    return sheet.mood() == Mood.MELANCHOLY;
  }

  private static Form box(double x0, double y0, double halfX, double halfY, double lean) {
    double cos = StrictMath.cos(lean);
    double sin = StrictMath.sin(lean);
    return (x, y) ->
        Math.min(
            halfX - Math.abs(cos * (x - x0) + sin * (y - y0)),
            halfY - Math.abs(cos * (y - y0) - sin * (x - x0)));
  }

  /** A faint shadow below, or in the dark a shine around. */
  private void hover(Form form, double reach) {
    if (sheet.mood() == Mood.MYSTERIOUS) {
      int shine = Tint.lighter(Tint.mix(sheet.ground(), sheet.mark(), 0.3), 0.16);
      glazes.lay(
          shine,
          (x, y) -> {
            double far = 1 + form.depth(x, y) / (4 * reach);
            return far > 0 ? 0.6 * Math.min(1, far) * far : 0;
          });
    } else {
      glazes.lay(
          Tint.darker(sheet.ground(), 0.13),
          (x, y) -> 0.33 * Ramp.eased(0.6 + form.depth(x - 0.2 * reach, y - 0.5 * reach) / reach));
    }
  }

  /**
   * Even paint with a crisp edge, a little thicker along it, with the tracks of the brush in it.
   */
  private void even(Form form, int rgb) {
    Mottle tooth = sheet.tooth().elsewhere(chance);
    Mottle cloud = sheet.wander().elsewhere(chance);
    Mottle tracks = sheet.tracks().elsewhere(chance);
    glazes.lay(
        rgb,
        (x, y) -> {
          double in = form.depth(x, y) + 0.7 * tooth.at(x, y) + cloud.at(x, y);
          return Math.clamp(in + 0.5, 0.0, 1.0) * (0.94 + 0.06 * cloud.at(x, y));
        });
    glazes.lay(
        Tint.lighter(rgb, 0.07), (x, y) -> form.depth(x, y) > 1 ? 0.3 + 0.7 * tracks.at(x, y) : 0);
    glazes.lay(
        Tint.darker(rgb, 0.1),
        (x, y) -> {
          double in = form.depth(x, y);
          return in > 0 && in < 5 ? 0.35 * (1 - in / 5) : 0;
        });
  }

  /** One stroke of a broad brush, full at its beginning and dry at its end. */
  private void brushed(double x0, double y0, double half) {
    Mottle bristle = sheet.tracks().elsewhere(chance);
    Mottle tooth = sheet.tooth().elsewhere(chance);
    Mottle cloud = sheet.wander().elsewhere(chance);
    boolean down = chance.odds(0.6);
    double dry = sheet.mood() == Mood.JOYFUL ? 0.45 : 1;
    Form form = box(x0, y0, half, half, 0);
    glazes.lay(
        sheet.mark(),
        x0 - half - 12,
        y0 - half - 12,
        x0 + half + 12,
        y0 + half + 12,
        (x, y) -> {
          double t = ((down ? y - y0 : x - x0) / half + 1) / 2;
          double hair = down ? bristle.turned(x, y) : bristle.at(x, y);
          double in = form.depth(x, y) + 2.2 * cloud.at(x, y) + 3 * hair + tooth.at(x, y);
          double load =
              1.12 - dry * 0.95 * Math.max(0, t) + 0.6 * t * hair + 0.35 * t * tooth.at(x, y);
          return Math.clamp(in + 0.5, 0.0, 1.0) * load;
        });
  }

  /** Equal squares, one above or beside the other, at equal distances. */
  void stack(int count) {
    boolean upright = height >= width;
    double room = (upright ? height : width) - 2 * (sheet.rim() + 0.1 * shortSide);
    double gap = chance.pick(0.25, 0.5, 1.0);
    double side = Math.min(room / (count + (count - 1) * gap), 0.42 * shortSide);
    double whole = side * (count + (count - 1) * gap);
    double off = low() ? 0.16 : chance.pick(0.0, 0.0, -0.14);
    for (int i = 0; i < count; i++) {
      double along = (upright ? height : width) / 2 - whole / 2 + side / 2 + i * side * (1 + gap);
      double x = upright ? width * (0.5 + off) : along;
      double y = upright ? along : height * (0.5 + off);
      boolean slips = sheet.mood() == Mood.THREATENING && i == count - 2;
      Form form = box(x + (slips ? 0.3 * side : 0), y, side / 2, side / 2, slips ? 0.14 : 0);
      hover(form, 0.16 * side);
      even(form, Tint.mix(sheet.mark(), sheet.ground(), low() ? 0.16 * i : 0));
    }
  }

  /** A disc, or a circle drawn around nothing. */
  void circle() {
    double radius = (shortSide - 2 * sheet.rim()) * chance.pick(0.13, 0.24, 0.36);
    double x = width * chance.pick(0.5, 0.5, 0.56);
    double y = height * (low() ? 0.6 : chance.pick(0.5, 0.47));
    if (chance.odds(0.4)) {
      new MinimalistMarks(scene, sheet, chance.fork("ring")).ring(x, y, radius * 1.1, radius * 1.1);
      return;
    }
    Form form = (px, py) -> radius - OpArtGrid.far(px - x, py - y);
    hover(form, 0.07 * shortSide);
    even(form, sheet.mark());
  }

  /** One or two bars that run out over the edge of the canvas. */
  void bars(int count) {
    boolean upright = chance.odds(width >= height ? 0.6 : 0.3);
    double half = shortSide * chance.pick(0.03, 0.06, 0.12);
    double lean =
        sheet.mood() == Mood.THREATENING
            ? chance.between(0.2, 0.6)
            : sheet.mood() == Mood.JOYFUL ? chance.between(-0.35, 0.35) : low() ? 0.03 : 0;
    for (int i = 0; i < count; i++) {
      double at = count == 1 ? chance.pick(0.14, 0.382, 0.8) : i == 0 ? 0.28 : 0.8;
      if (low() && !upright) {
        at = 0.68 + 0.16 * i;
      }
      Form form =
          upright
              ? box(width * at, height / 2, half, 2 * height, lean)
              : box(width / 2, height * at, 2 * width, half, lean);
      hover(form, 0.035 * shortSide);
      even(form, sheet.mark());
    }
  }

  /** Two fields and the edge between them. */
  void edge() {
    double at = low() ? 0.72 : chance.pick(0.5, 0.618, 0.74, 0.84);
    boolean upright = chance.odds(0.45) && !low();
    double lean =
        switch (sheet.mood()) {
          case SERENE, MYSTERIOUS -> 0;
          case MELANCHOLY -> 0.035;
          case JOYFUL -> chance.pick(0.0, 0.35);
          case THREATENING -> chance.pick(-0.55, 0.55, 0.3);
        };
    double cos = StrictMath.cos(lean);
    double sin = StrictMath.sin(lean);
    double x0 = upright ? width * at : width / 2;
    double y0 = upright ? height / 2 : height * at;
    Form form =
        upright
            ? (x, y) -> cos * (x - x0) + sin * (y - y0)
            : (x, y) -> cos * (y - y0) - sin * (x - x0);
    if (sheet.mood() == Mood.MYSTERIOUS) {
      hover(form, 0.03 * shortSide);
    }
    even(form, sheet.mark());
  }
}
