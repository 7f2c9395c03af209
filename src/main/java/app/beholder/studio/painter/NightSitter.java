package app.beholder.studio.painter;

import app.beholder.studio.kit.Noise;
import app.beholder.studio.kit.Tint;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who sits for a portrait: a face, hair, clothes, and a turn of head and shoulders. */
final class NightSitter {
  private final Scene scene;
  private final Motif person;
  private final int side;
  private final Chance chance;
  private final Noise noise;
  private final NightPose head;
  private final NightPose shoulders;
  private final int skin;
  private final int hair;
  private final int cloth;
  private final int accent;

  /**
   * @param side where the light comes from, -1 left or 1 right; the face looks there
   * @param yaw how far the head is turned, in degrees
   * @param pitch how far it is bowed, in degrees
   */
  NightSitter(
      Scene scene, int side, double yaw, double pitch, int cloth, int accent, Chance chance) {
    this.scene = scene;
    this.side = side;
    this.chance = chance;
    this.cloth = cloth;
    this.accent = accent;
    person = scene.main().motif();
    noise = new Noise(chance.fork("noise"));
    double roll = chance.between(-5.0, 6.0) * side;
    double size = person == Motif.CHILD ? 0.86 : 1;
    head = new NightPose(0, 0, 0, side * yaw, pitch, roll, size);
    double turned = side * yaw * chance.between(0.1, 0.6);
    shoulders =
        new NightPose(
            -0.08 * side + chance.between(-0.05, 0.05),
            size * (-1.10 - 0.004 * pitch),
            -0.22 - 0.004 * pitch,
            turned,
            0,
            chance.between(-3.0, 3.0),
            person == Motif.CHILD ? 0.74 : 1);
    skin = skin();
    hair = hairColor();
  }

  private int skin() {
    int base = chance.pick(0xDDB08A, 0xE2B894, 0xD2A078, 0xC08A60, 0xE6BFA0);
    if (person == Motif.WOMAN || person == Motif.CHILD) {
      base = Tint.lighter(base, 0.02);
    }
    return scene.mood() == Mood.MELANCHOLY ? Tint.saturated(base, 0.8) : base;
  }

  private int hairColor() {
    return switch (person) {
      case OLD_MAN -> chance.pick(0xC9C2B6, 0xA8A198, 0xDAD4C8);
      case CHILD -> chance.pick(0xB98A4C, 0x8A5A30, 0x9C4E26, 0x4A3222);
      default -> chance.pick(0x3A281C, 0x5C3A20, 0x7A4A26, 0x241C1A, 0x8C3E1E, 0xA07A40);
    };
  }

  NightPose head() {
    return head;
  }

  NightPose shoulders() {
    return shoulders;
  }

  int skinColor() {
    return skin;
  }

  /** The bodies of this person, but for the hands. */
  List<NightBody> bodies() {
    List<NightBody> bodies = new ArrayList<>();
    double[] neckEnd = shoulders.outward(0, -0.1, 0);
    double[] neck = new double[3];
    head.inward(neckEnd[0], neckEnd[1], neckEnd[2], neck);
    NightHead form = new NightHead(face(chance.fork("face")), neck);
    bodies.add(
        new NightBody(
            form, head, new double[] {0, -0.25, 0}, 1.5, new NightSkin(form, look(), noise)));
    NightHat.Kind hat = hat();
    if (hat != NightHat.Kind.TURBAN) {
      NightHair strands = new NightHair(cut(), hair, noise);
      NightForm shown = hat == null ? strands : under(strands);
      bodies.add(new NightBody(shown, head, new double[] {0, -0.25, -0.25}, 1.75, strands));
    }
    if (hat != null) {
      int felt = hat == NightHat.Kind.TURBAN ? accent : hatColor();
      NightHat worn = new NightHat(hat, felt, 0xC9A050, noise);
      bodies.add(new NightBody(worn, head, new double[] {0, 0.35, -0.15}, 1.7, worn));
    }
    NightTorso torso = new NightTorso(dress(), noise);
    bodies.add(new NightBody(torso, shoulders, new double[] {0, -1.6, 0}, 2.35, torso));
    if (scene.has(Motif.COLLAR)) {
      NightCollar collar = new NightCollar(ruff(), torso, noise);
      bodies.add(new NightBody(collar, shoulders, new double[] {0, -0.05, 0.05}, 1.05, collar));
    }
    return bodies;
  }

  /** Hair as far as it shows under a hat. */
  private static NightForm under(NightForm strands) {
    return (x, y, z) -> Math.max(strands.distance(x, y, z), 0.9 * (y - 0.58 + 0.2 * z));
  }

  private boolean ruff() {
    return chance.fork("ruff").odds(person == Motif.CHILD ? 0.2 : 0.5);
  }

  private int hatColor() {
    Hue hue = scene.detail(Motif.HAT).map(Detail::hue).orElse(null);
    return hue == null || hue == Hue.BLACK ? 0x242022 : accent;
  }

  private NightHat.@Nullable Kind hat() {
    Chance own = chance.fork("hat");
    if (scene.has(Motif.HAT)) {
      return own.odds(person == Motif.WOMAN ? 0.3 : 0.55)
          ? NightHat.Kind.BROAD
          : NightHat.Kind.BERET;
    }
    boolean wound = person == Motif.WOMAN && !scene.has(Motif.HAIR) && own.odds(0.4);
    return wound ? NightHat.Kind.TURBAN : null;
  }

  private NightHair.Cut cut() {
    Chance own = chance.fork("cut");
    return switch (person) {
      case WOMAN -> scene.has(Motif.HAIR) ? NightHair.Cut.LOOSE : NightHair.Cut.BUN;
      case OLD_MAN -> own.pick(NightHair.Cut.WREATH, NightHair.Cut.WREATH, NightHair.Cut.SHOULDER);
      case CHILD -> own.pick(NightHair.Cut.CURLS, NightHair.Cut.SHOULDER, NightHair.Cut.SHORT);
      default -> own.pick(NightHair.Cut.SHOULDER, NightHair.Cut.SHORT, NightHair.Cut.CURLS);
    };
  }

  private NightTorso.Dress dress() {
    Chance own = chance.fork("dress");
    boolean bare = person == Motif.WOMAN && !scene.has(Motif.COLLAR) || scene.has(Motif.NECKLACE);
    double breadth = person == Motif.WOMAN ? 1.12 : person == Motif.CHILD ? 1.15 : 1.32;
    double neckline = bare ? own.between(0.42, 0.62) : own.between(0.08, 0.2);
    return new NightTorso.Dress(breadth, neckline, own.odds(0.7), cloth, skin);
  }

  private NightSkin.Look look() {
    Chance own = chance.fork("look");
    int iris = own.pick(0x3A2416, 0x4A3018, 0x36444C, 0x3E442E);
    double beard =
        switch (person) {
          case OLD_MAN -> own.between(0.5, 0.95);
          case MAN -> own.pick(0.25, 0.4, 0.85);
          default -> 0;
        };
    return new NightSkin.Look(
        skin, hair, iris, own.between(-0.045, 0.045), own.between(-0.02, 0.01), beard, side);
  }

  private NightFace face(Chance own) {
    double smile =
        switch (scene.mood()) {
          case JOYFUL -> own.between(0.018, 0.034);
          case SERENE -> own.between(0.004, 0.016);
          case MELANCHOLY, THREATENING -> own.between(-0.014, -0.002);
          case MYSTERIOUS -> own.between(-0.004, 0.010);
        };
    double open =
        scene.mood() == Mood.MELANCHOLY ? own.between(0.25, 0.5) : own.between(0.55, 0.85);
    return switch (person) {
      case WOMAN ->
          new NightFace(
              own.between(0.42, 0.47),
              own.between(0.0, 0.03),
              own.between(-0.01, 0.03),
              0.0,
              own.between(0.82, 0.98),
              own.between(-0.012, 0.008),
              own.between(1.0, 1.35),
              own.between(0.15, 0.18),
              smile,
              open,
              0,
              own.between(0.27, 0.30));
      case CHILD ->
          new NightFace(
              own.between(0.45, 0.48),
              0,
              own.between(0.03, 0.06),
              0.0,
              own.between(0.68, 0.78),
              -0.02,
              own.between(0.95, 1.1),
              own.between(0.15, 0.165),
              smile,
              Math.min(1, open + 0.08),
              0,
              0.24);
      case OLD_MAN ->
          new NightFace(
              own.between(0.44, 0.50),
              own.between(0.02, 0.05),
              own.between(-0.08, -0.03),
              0.05,
              own.between(1.05, 1.2),
              own.between(0.0, 0.03),
              own.between(0.6, 0.85),
              own.between(0.17, 0.20),
              smile,
              0.8 * open,
              own.between(0.7, 1.0),
              0.30);
      default ->
          new NightFace(
              own.between(0.46, 0.52),
              own.between(0.0, 0.04),
              own.between(-0.04, 0.02),
              0.03,
              own.between(0.95, 1.12),
              own.between(0.0, 0.03),
              own.between(0.75, 1.05),
              own.between(0.17, 0.20),
              smile,
              open,
              own.between(0.0, 0.35),
              own.between(0.32, 0.36));
    };
  }

  /** The parts of the picture that want to be looked at closely: eyes and mouth. */
  List<int[]> features(NightStage stage) {
    List<int[]> boxes = new ArrayList<>();
    double s = head.scale();
    for (int side = -1; side <= 1; side++) {
      double[] at =
          side == 0
              ? head.outward(0, NightHead.MOUTH_Y, 0.75)
              : head.outward(side * NightHead.EYE_X, 0.06, 0.62);
      if (at[2] < 0.28) {
        continue;
      }
      double rx = s * (side == 0 ? 0.26 : 0.20);
      double ry = s * (side == 0 ? 0.13 : 0.17);
      boxes.add(
          new int[] {
            (int) stage.pixelX(at[0] - rx), (int) stage.pixelY(at[1] + ry),
            (int) stage.pixelX(at[0] + rx), (int) stage.pixelY(at[1] - ry)
          });
    }
    return boxes;
  }
}
