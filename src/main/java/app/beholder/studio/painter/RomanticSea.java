package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Outline;
import app.beholder.studio.kit.Piece;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.kit.Vessels;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** The sea of the romantic: heaving and full of foam, or still under the moon. */
final class RomanticSea {
  private final Scene scene;
  private final Canvas canvas;
  private final RomanticColors colors;
  private final Chance chance;
  private final Noise noise;
  private final int width;
  private final int height;
  private final RomanticSky sky;
  private final double horizon;

  RomanticSea(Scene scene, Canvas canvas, RomanticColors colors, Chance chance) {
    this.scene = scene;
    this.canvas = canvas;
    this.colors = colors;
    this.chance = chance;
    noise = new Noise(chance.fork("waves"));
    width = canvas.width();
    height = canvas.height();
    boolean rough = scene.has(Motif.WAVE);
    horizon = height * (rough ? chance.between(0.4, 0.6) : chance.between(0.5, 0.74));
    sky =
        new RomanticSky(
            scene, canvas, colors, horizon + (rough ? height * 0.04 : 0), chance.fork("sky"));
  }

  void paint() {
    boolean rough = scene.has(Motif.WAVE);
    sky.paint();
    boolean left = sky.lightX > width / 2.0;
    RomanticRocks rocks = new RomanticRocks(canvas, colors, sky.lightX, chance.fork("rocks"));
    if (rough) {
      storm(rocks, left);
    } else {
      calm();
      fleet(0.02, 0.55, 0, -width, 0);
    }
    if (scene.has(Motif.WALKER)) {
      rocks.lookout(scene, left, height * chance.between(0.12, 0.2));
    } else if (!rough && scene.has(Motif.ROCK)) {
      rocks.corner(left, height * chance.between(0.14, 0.28));
    }
    gulls();
  }

  /** Waves from the horizon to the front; ships and rocks stand between them. */
  private void storm(RomanticRocks rocks, boolean left) {
    boolean wild = scene.mood() == Mood.THREATENING;
    double heave = wild ? chance.between(0.36, 0.5) : scene.mood() == Mood.JOYFUL ? 0.17 : 0.26;
    double foam = wild ? 0.05 : scene.mood() == Mood.JOYFUL ? -0.04 : -0.02;
    RomanticWaves waves =
        new RomanticWaves(
            canvas, colors, horizon, sky.lightX, heave, foam, chance.fork("heaving sea"));
    double x = width * (left ? chance.between(0.42, 0.6) : chance.between(0.4, 0.58));
    double size = width * chance.between(0.26, 0.4);
    if (scene.count(Motif.SHIP) > 1) {
      waves.paintTo(14);
      fleet(0.05, 0.16, 1, x, size * 0.72);
    }
    if (scene.has(Motif.ROCK) || scene.has(Motif.LIGHTHOUSE)) {
      waves.paintTo(5.5);
      crag(rocks, left, waves.lineAt(width / 2.0, 5.5));
    }
    if (scene.has(Motif.SHIP)) {
      double depth = chance.between(2.0, 2.9);
      waves.paintTo(depth);
      double tilt = (wild ? 0.3 : 0.09) * chance.pick(-1.0, 1.0) * chance.between(0.6, 1.0);
      ship(x, waves.lineAt(x, depth) + size * 0.02, size, tilt, 1);
    }
    waves.paintTo(RomanticWaves.NEAR);
  }

  private void crag(RomanticRocks rocks, boolean left, double base) {
    boolean tower = scene.has(Motif.LIGHTHOUSE);
    double x = width * (left ? chance.between(0.12, 0.28) : chance.between(0.72, 0.88));
    double broad = width * chance.between(0.14, 0.22);
    double tall = height * (tower ? chance.between(0.1, 0.18) : chance.between(0.16, 0.34));
    rocks.crag(x, base + height * 0.02, broad, tall, 0.22);
    if (tower) {
      rocks.lighthouse(
          x,
          base - tall * 0.92,
          height * chance.between(0.22, 0.3),
          colors.hue(scene, Motif.LIGHTHOUSE, Hue.WHITE),
          scene.light());
    }
    int extra = Math.min(scene.count(Motif.ROCK), 4);
    for (int i = 1; i < extra; i++) {
      double px = x + (left ? 1 : -1) * width * (0.16 + 0.13 * i);
      rocks.crag(px, base + height * 0.025, broad * 0.32, tall * 0.34, 0.15);
    }
    rocks.spray(x, base + height * 0.01, broad, tall);
  }

  /** Water without wind: the sky lies in it, and the path of light. */
  private void calm() {
    int[] pixels = canvas.pixels();
    int edge = (int) horizon;
    for (int y = edge; y < height; y++) {
      double near = (y - horizon) / (height - horizon);
      double scale = 3 + 22 * near;
      int mirrored = Math.max(0, edge - 1 - (int) ((y - edge) * 0.9));
      for (int x = 0; x < width; x++) {
        double ripple = noise.layered(x / (scale * 5), y / scale, 3);
        int column = Math.clamp((int) (x + 12 * near * ripple), 0, width - 1);
        int mirror = pixels[mirrored * width + column];
        int rgb =
            Glaze.over(colors.sea.at(0.45 - 0.3 * near + 0.25 * ripple), mirror, 0.5 - 0.25 * near);
        double wide = width * (0.025 + 0.1 * near);
        double off = (x - sky.lightX) / wide;
        double shine = (1.3 * ripple + 0.55) / (1 + off * off);
        pixels[y * width + x] = Glaze.over(rgb, colors.light, Math.min(0.85, 1.15 * shine));
      }
    }
  }

  /**
   * Ships far out, as many as the scene has, less some that stand elsewhere.
   *
   * @param taken where a great ship in front would hide them, this far to both sides
   */
  private void fleet(double far, double near, int less, double taken, double half) {
    int count = scene.count(Motif.SHIP) - less;
    count = scene.count(Motif.SHIP) >= Detail.MANY ? 8 : count;
    for (int i = 0; i < count; i++) {
      double share = (i + chance.between(0.3, 0.7)) / count;
      double depth =
          count == 1
              ? chance.between(far, near)
              : far + (near - far) * ((i * 3 + 2) % count) / count;
      double y = horizon + (height - horizon) * depth * 0.7;
      double size =
          width * (0.07 + 0.42 * depth) * chance.between(0.9, 1.1) * (count > 3 ? 0.65 : 1);
      double x = width * (0.1 + 0.8 * share);
      if (scene.has(Motif.WALKER)) {
        x = width * (sky.lightX > width / 2.0 ? 0.56 + 0.38 * share : 0.06 + 0.38 * share);
        size *= count > 2 ? 0.7 : 1;
      }
      if (Math.abs(x - taken) < half) {
        boolean left = x < taken ? taken - half > 0.06 * width : taken + half > 0.94 * width;
        x = taken + (left ? -half : half);
      }
      ship(x, y, size, 0, depth + 0.35);
    }
  }

  private void ship(double x, double y, double size, double tilt, double near) {
    int facing = chance.odds(0.5) ? 1 : -1;
    double canvasSet = scene.mood() == Mood.THREATENING ? 0.35 : 0.95;
    List<Piece> pieces =
        Vessels.threeMaster(
            new Outline(x, y, size, facing, 0), canvasSet, chance.fork("ship" + (int) x));
    var turn = AffineTransform.getRotateInstance(tilt, x, y);
    if (!scene.has(Motif.WAVE)) {
      var flip = new AffineTransform(1, 0, 0, -0.7, 0, 1.7 * y);
      for (Piece piece : pieces) {
        canvas.fill(flip.createTransformedShape(piece.shape()), colors.sea.at(0.1), 0.28);
      }
    }
    double veil = Math.max(0, 0.45 - 0.5 * near);
    boolean against = Math.abs(x - sky.lightX) < width * 0.2;
    for (Piece piece : pieces) {
      int rgb = Glaze.over(shipColor(piece.part(), against), colors.mist, veil);
      Shape shape = turn.createTransformedShape(piece.shape());
      canvas.fill(shape, rgb, 0.97);
      if (piece.part() == Piece.Part.SAIL) {
        folds(shape, rgb);
      }
    }
  }

  /** Light swells in a sail, and its seams are seen. */
  private void folds(Shape sail, int rgb) {
    var box = sail.getBounds2D();
    var graphics = canvas.graphics();
    graphics.setClip(sail);
    for (int i = 0; i < 14; i++) {
      double u = i / 13.0;
      double swell = StrictMath.sin(Math.PI * u);
      double x = box.getX() + box.getWidth() * u;
      canvas.draw(
          Canvas.smooth(
              x, box.getMinY(), x + box.getWidth() * 0.05, box.getCenterY(), x, box.getMaxY()),
          box.getWidth() / 12,
          swell > 0.6 ? Tint.mix(rgb, colors.light, 0.5) : colors.dark,
          swell > 0.6 ? 0.28 * swell : 0.22 * (1 - swell) + 0.05 * (i % 2));
    }
    double foot = box.getMaxY();
    canvas.draw(
        Canvas.smooth(box.getMinX(), foot - 1, box.getMaxX(), foot - 1),
        box.getHeight() * 0.16,
        colors.dark,
        0.2);
    graphics.setClip(null);
  }

  private int shipColor(Piece.Part part, boolean against) {
    int cloth = Tint.mix(colors.hue(scene, Motif.SAIL, Hue.WHITE), colors.light, 0.35);
    return switch (part) {
      case SAIL -> against ? Tint.mix(cloth, colors.dark, 0.55) : cloth;
      case SAIL_SHADE -> Tint.mix(cloth, colors.dark, against ? 0.72 : 0.35);
      case RAIL -> Tint.mix(colors.rock.at(0.8), colors.light, 0.2);
      default -> Tint.mix(colors.dark, 0x0E0B0A, 0.3);
    };
  }

  private void gulls() {
    int count = scene.count(Motif.GULL) >= Detail.MANY ? 9 : scene.count(Motif.GULL);
    int rgb = Tint.mix(colors.hue(scene, Motif.GULL, Hue.WHITE), colors.light, 0.3);
    for (int i = 0; i < count; i++) {
      double x = width * (0.1 + 0.8 * (i + chance.unit()) / count);
      double y = horizon * chance.between(0.35, 1.05);
      double wing = width * chance.between(0.012, 0.024);
      double tilt = wing * 0.22 * chance.gaussian();
      canvas.draw(
          Canvas.smooth(
              x - wing,
              y - wing * 0.35 - tilt,
              x - wing * 0.45,
              y - wing * 0.5 - tilt * 0.4,
              x,
              y,
              x + wing * 0.5,
              y - wing * 0.5 + tilt * 0.4,
              x + wing,
              y - wing * 0.3 + tilt),
          wing * 0.22,
          rgb,
          0.95);
    }
  }
}
