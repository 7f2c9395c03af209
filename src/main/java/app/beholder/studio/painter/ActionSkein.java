package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** All over the cloth, layer upon layer of poured lines. */
final class ActionSkein {
  private final Scene scene;
  private final Canvas canvas;
  private final Palette palette;
  private final Chance chance;

  ActionSkein(Scene scene, Canvas canvas, Palette palette, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.palette = palette;
    this.chance = chance;
  }

  void paint() {
    double w = canvas.width();
    double h = canvas.height();
    double size = Math.min(w, h);
    double calm = calm();
    boolean dense =
        scene.mood() != Mood.SERENE && scene.mood() != Mood.MELANCHOLY && chance.odds(0.75);
    int layers = dense ? 8 : 5;
    double cx = w * chance.between(0.35, 0.65);
    double cy = h * chance.between(0.35, 0.65);
    double spread = dense ? 0.36 : chance.between(0.2, 0.3);
    double fat = chance.between(0.8, 1.7);
    List<Integer> colors = colors();
    for (int layer = 0; layer < layers; layer++) {
      Chance own = chance.fork(layer);
      ActionPaint paint = new ActionPaint(canvas, own);
      int color = colors.get(layer % colors.size());
      int skeins = dense ? own.between(7, 11) : own.between(4, 6);
      double width = fat * size * (layer % 3 == 1 ? 0.015 : layer % 3 == 2 ? 0.0035 : 0.007);
      for (int i = 0; i < skeins; i++) {
        double x = cx + w * spread * own.gaussian();
        double y = cy + h * spread * own.gaussian();
        paint.skein(
            x,
            y,
            width * own.between(0.6, 1.3),
            Palette.vary(color, 0.012, own),
            own.between(5, 11),
            size * own.between(0.2, 0.5),
            calm);
      }
      int drops = dense ? 70 : 40;
      for (int i = 0; i < drops; i++) {
        double r = width * 0.5 * Math.abs(own.gaussian());
        paint.drop(w * own.unit(), h * own.unit(), r, color);
      }
      for (int i = 0; i < 3; i++) {
        paint.splash(
            cx + 0.3 * w * own.gaussian(),
            cy + 0.3 * h * own.gaussian(),
            size * own.between(0.012, 0.04),
            own.between(0.0, 6.2),
            color);
      }
    }
  }

  private double calm() {
    return switch (scene.mood()) {
      case SERENE -> 1;
      case MELANCHOLY -> 0.8;
      case MYSTERIOUS -> 0.65;
      case JOYFUL -> 0.45;
      case THREATENING -> 0.05;
    };
  }

  /** The named colours, most of all, with black, white and metal between them. */
  private List<Integer> colors() {
    List<Integer> colors = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 1; i < scene.hues().size(); i++) {
        colors.add(palette.of(scene.hues().get(i)));
      }
      colors.add(
          round == 0
              ? Tint.mix(palette.of(scene.hue()), palette.of(Hue.BLACK), 0.6)
              : Tint.mix(palette.of(scene.hue()), palette.of(Hue.WHITE), 0.5));
    }
    return colors;
  }
}
