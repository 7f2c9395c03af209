package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glazes;
import app.beholder.studio.kit.Mottle;
import app.beholder.studio.kit.Palette;
import app.beholder.studio.kit.Ramp;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Scene;

/** The surface, which does most of the work: raw linen, brushed primer, or a sheet of paper. */
final class MinimalistSheet {
  private enum Surface {
    LINEN,
    PRIMER,
    PAPER
  }

  private final Scene scene;
  private final Canvas canvas;
  private final Glazes glazes;
  private final Surface surface;
  private final Mottle wander;
  private final Mottle tooth;
  private final Mottle tracks;
  private final Chance chance;
  private final double rim;

  MinimalistSheet(Scene scene, Canvas canvas, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.chance = chance;
    wander = Mottle.of(canvas, 170, 140, 2, chance.fork("wander"));
    tooth = Mottle.of(canvas, 4.3, 3.7, 2, chance.fork("tooth"));
    tracks = Mottle.of(canvas, 110, 6, 2, chance.fork("tracks"));
    surface =
        scene.hue() == Hue.BROWN
            ? Surface.LINEN
            : scene.hue() == Hue.WHITE && chance.odds(0.6) ? Surface.PAPER : Surface.PRIMER;
    rim = surface == Surface.PAPER && chance.odds(0.6) ? canvas.width() * 0.055 : 0;
    glazes = new Glazes(canvas, ground());
    Mottle cloud = wander.elsewhere(chance);
    glazes.shade((x, y) -> 0.018 * cloud.at(x, y));
  }

  /** The colour of the surface. */
  int ground() {
    if (surface == Surface.LINEN) {
      int linen = 0xC4AE8C;
      return scene.mood() == Mood.MELANCHOLY ? 0x9C8A70 : linen;
    }
    return tone(scene.hue());
  }

  /** The colour of what is on it. */
  int mark() {
    Hue hue = scene.hues().getLast();
    boolean shines = scene.mood() == Mood.MYSTERIOUS && hue != Hue.BLACK;
    return shines ? Tint.lighter(tone(hue), 0.12) : tone(hue);
  }

  private int tone(Hue hue) {
    int rgb = new Palette(scene.mood(), Light.NONE).of(hue);
    return switch (scene.mood()) {
      case SERENE -> hue == Hue.WHITE ? 0xF4F0E5 : Tint.mix(rgb, 0xF4EFE4, 0.3);
      case JOYFUL -> hue == Hue.WHITE ? 0xF9F4E6 : rgb;
      case MYSTERIOUS -> hue == Hue.BLACK ? 0x0D0C1A : Tint.mix(rgb, hue.rgb(), 0.3);
      case THREATENING -> hue == Hue.BLACK ? 0x151315 : Tint.mix(rgb, hue.rgb(), 0.6);
      default -> rgb;
    };
  }

  Glazes glazes() {
    return glazes;
  }

  double width() {
    return canvas.width();
  }

  double height() {
    return canvas.height();
  }

  /** How far in from the edge of the canvas the surface begins. */
  double rim() {
    return rim;
  }

  Mood mood() {
    return scene.mood();
  }

  /** A slow drift, for hands that are not machines. */
  Mottle wander() {
    return wander;
  }

  /** The tooth that breaks a pencil's line. */
  Mottle tooth() {
    return tooth;
  }

  /** The tracks of a wide brush. */
  Mottle tracks() {
    return tracks;
  }

  /** Weave, tracks or grain over all of it, and the shadow of a sheet that hangs free. */
  void finish() {
    Mottle soft = wander.elsewhere(chance);
    switch (surface) {
      case LINEN -> weave(0.035, soft);
      case PRIMER -> {
        // light falls from above: what rises towards it is lighter
        double relief = chance.pick(0.0, 0.02, 0.04);
        glazes.shade((x, y) ->
            relief * (tracks.at(x, y + 2) - tracks.at(x, y))
                + 0.012 * soft.at(x, y)
                + 0.012 * tooth.at(x, y));
        weave(0.008, soft);
      }
      case PAPER -> glazes.shade((x, y) -> 0.014 * tooth.at(x, y) + 0.01 * soft.at(x, y));
    }
    if (rim > 0) {
      hang();
    }
    glazes.onto(canvas);
  }

  private void weave(double strength, Mottle soft) {
    Mottle slub = tracks.elsewhere(chance);
    glazes.shade((x, y) -> {
      double over = ((x & 3) < 2) == ((y & 3) < 2) ? 1 : -1;
      double thick = slub.at(x, y) + slub.turned(x, y);
      return strength * ((0.45 + 0.3 * soft.at(x, y)) * over + 0.8 * tooth.at(x, y) + 0.7 * thick);
    });
  }

  /** The sheet's torn edges before the mount, and its shadow. */
  private void hang() {
    int mount = Tint.mix(0xDAD6CC, ground(), 0.25);
    Mottle torn = tooth.elsewhere(chance);
    double w = width();
    double h = height();
    Glazes.Field inside =
        (x, y) ->
            Math.min(Math.min(x - rim, w - rim - x), Math.min(y - rim, h - rim - y))
                + 1.6 * torn.at(x, y)
                + 2.5 * wander.at(x, y);
    glazes.lay(mount, (x, y) -> Ramp.eased(0.5 - inside.at(x, y) / 1.6));
    glazes.lay(
        Tint.darker(mount, 0.22),
        (x, y) -> {
          double in = inside.at(x, y);
          if (in > 0) {
            return 0;
          }
          double shade = inside.at(Math.max(0, x - 5), Math.max(0, y - 7));
          return 0.55 * Ramp.eased(1 + shade / 9);
        });
  }
}
