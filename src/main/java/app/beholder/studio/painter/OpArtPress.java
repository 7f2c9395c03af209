package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Ground;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;

/** What all forms are printed with: canvas, inks, and how much the mood bends them. */
final class OpArtPress {
  private final Scene scene;
  private final Canvas canvas;

  OpArtPress(Scene scene, Canvas canvas) {
    this.scene = scene;
    this.canvas = canvas;
  }

  Canvas canvas() {
    return canvas;
  }

  Mood mood() {
    return scene.mood();
  }

  double width() {
    return canvas.width();
  }

  double height() {
    return canvas.height();
  }

  double longSide() {
    return Math.max(width(), height());
  }

  double shortSide() {
    return Math.min(width(), height());
  }

  int ink() {
    return tone(scene.hue());
  }

  int paper() {
    return tone(scene.hues().get(1));
  }

  /** The third colour; the ink's again where there are but two. */
  int accent() {
    return scene.hues().size() > 2 ? tone(scene.hues().get(2)) : ink();
  }

  private int tone(Hue hue) {
    int rgb = new Palette(scene.mood(), Light.NONE).of(hue);
    return switch (scene.mood()) {
      case SERENE -> hue == Hue.WHITE ? rgb : Tint.mix(rgb, 0xFBF7EC, 0.35);
      case MYSTERIOUS -> hue == Hue.BLACK ? 0x0B0A18 : Tint.mix(rgb, hue.rgb(), 0.45);
      case THREATENING -> hue == Hue.WHITE ? 0xEFE9DD : Tint.mix(rgb, hue.rgb(), 0.6);
      default -> rgb;
    };
  }

  /** How far forms are bent: 0 not at all, 1 to the utmost. */
  double bend() {
    return switch (scene.mood()) {
      case SERENE -> 0.3;
      case MELANCHOLY -> 0.5;
      case MYSTERIOUS -> 0.7;
      case JOYFUL -> 0.8;
      case THREATENING -> 1;
    };
  }

  /** Begins a print on this colour. */
  Glazes glazes(int rgb) {
    return new Glazes(canvas, rgb);
  }

  /** The light or the damp that lies on the print, and its paper. */
  void finish(Chance chance) {
    double x = width() * chance.between(0.3, 0.7);
    double y = height() * chance.between(0.3, 0.6);
    double reach = 0.62 * longSide();
    if (scene.mood() == Mood.MYSTERIOUS) {
      Ground.shade(
          canvas,
          (px, py) -> {
            double far = ((px - x) * (px - x) + (py - y) * (py - y)) / (reach * reach);
            return 0.25 - Math.min(1.1, 1.15 * far);
          });
    } else if (scene.mood() == Mood.MELANCHOLY) {
      Ground.shade(canvas, (px, py) -> 0.05 - 0.27 * py / height());
    }
    Ground.paper(canvas, 0.035, chance);
  }
}
