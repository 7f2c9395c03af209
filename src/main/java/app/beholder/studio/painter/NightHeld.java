package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Noise;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.util.ArrayList;
import java.util.List;

/** What a sitter holds or has before him, and the hand that does it. */
final class NightHeld {
  private static final double CANDLE_TOP = 0.62;

  private final Scene scene;
  private final NightSitter sitter;
  private final int side;
  private final double bottom;
  private final int sleeve;
  private final Chance chance;
  private final NightPose candle;

  /**
   * @param bottom where the picture ends, in the picture's units
   */
  NightHeld(Scene scene, NightSitter sitter, int side, double bottom, int sleeve, Chance chance) {
    this.scene = scene;
    this.sitter = sitter;
    this.side = side;
    this.bottom = bottom;
    this.sleeve = sleeve;
    this.chance = chance;
    candle =
        new NightPose(
            side * chance.between(0.85, 1.15),
            Math.max(bottom + 0.75, -2.3),
            1.15,
            0,
            0,
            chance.between(-4.0, 4.0),
            0.9);
  }

  /** The end of the candle's wick. */
  double[] wick() {
    return candle.outward(0, CANDLE_TOP, 0);
  }

  List<NightBody> bodies() {
    Noise noise = new Noise(chance.fork("noise"));
    List<NightBody> bodies = new ArrayList<>();
    if (scene.has(Motif.CANDLE)) {
      bodies.add(NightWax.body(candle, CANDLE_TOP - 0.03, -0.7));
      // seen from the front the arm comes from outside, so a left hand is turned to be a right one
      hand(bodies, NightHand.Grip.HOLDING, candle, noise);
    } else if (scene.has(Motif.HAND)) {
      double x = -side * 0.25;
      NightPose lying =
          new NightPose(x, bottom + 0.95, 0.78, 0, 0, -side * chance.between(20.0, 40.0), 0.85);
      hand(bodies, NightHand.Grip.LYING, lying, noise);
    }
    if (scene.has(Motif.BOOK)) {
      NightBook book = new NightBook(true, 0x5A3320, noise);
      NightPose before = new NightPose(side * 0.35, bottom + 0.42, 1.1, side * 12, 42, 0, 0.95);
      bodies.add(new NightBody(book, before, new double[] {0, 0, 0}, 1.25, book));
    }
    if (scene.has(Motif.SKULL)) {
      NightSkull skull = new NightSkull(noise);
      NightPose before = new NightPose(side * 0.75, bottom + 0.50, 1.0, side * 30, 4, 0, 0.72);
      bodies.add(new NightBody(skull, before, new double[] {0, 0.1, 0}, 1.05, skull));
    }
    return bodies;
  }

  private void hand(List<NightBody> bodies, NightHand.Grip grip, NightPose pose, Noise noise) {
    NightHand hand = new NightHand(grip, sitter.skinColor(), sleeve, noise);
    NightForm form = side > 0 ? hand : (x, y, z) -> hand.distance(-x, y, z);
    NightSurface surface = side > 0 ? hand : new NightMirror(hand);
    double x = side > 0 ? 0.35 : -0.35;
    bodies.add(new NightBody(form, pose, new double[] {x, -0.85, 0}, 1.85, surface));
  }

  void flame(Canvas canvas, NightStage stage, Chance own) {
    if (scene.has(Motif.CANDLE)) {
      double[] wick = wick();
      double unit = stage.pixelX(1) - stage.pixelX(0);
      NightWax.shine(canvas, stage, wick);
      new NightFlame(stage.pixelX(wick[0]), stage.pixelY(wick[1]), 0.36 * unit)
          .paint(canvas, 0xF08A30, own);
    }
  }

  /** The surface of a left hand. */
  private record NightMirror(NightSurface hand) implements NightSurface {
    @Override
    public void color(double x, double y, double z, float[] rgb) {
      hand.color(-x, y, z, rgb);
    }

    @Override
    public double gloss(double x, double y, double z) {
      return hand.gloss(-x, y, z);
    }

    @Override
    public double softness() {
      return hand.softness();
    }
  }
}
