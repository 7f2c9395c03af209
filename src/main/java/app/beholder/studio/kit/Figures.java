package app.beholder.studio.kit;

import app.beholder.studio.kit.Piece.Part;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * People as they stood in parks and on shores in the nineteenth century; one unit is their height.
 */
public final class Figures {
  private Figures() {}

  /** A woman from the side, with a bustle and a hat. */
  public static List<Piece> woman(Outline at, boolean parasol) {
    List<Piece> pieces = new ArrayList<>();
    if (parasol) {
      pieces.addAll(parasol(at, 0.12, 0.66, -0.02, 1.2));
    }
    pieces.add(
        new Piece(
            Part.SKIRT,
            at.round(
                0.05, 0.6, 0.075, 0.45, 0.11, 0.2, 0.14, 0.01, -0.02, -0.005, -0.2, 0.01, -0.225,
                0.2, -0.23, 0.4, -0.19, 0.52, -0.11, 0.55, -0.055, 0.6)));
    pieces.add(
        new Piece(
            Part.FOLD,
            at.round(
                -0.06, 0.58, -0.12, 0.54, -0.19, 0.5, -0.225, 0.38, -0.215, 0.2, -0.19, 0.02, -0.09,
                0.01, -0.1, 0.22, -0.12, 0.42)));
    pieces.add(
        new Piece(
            Part.BODICE,
            at.round(
                0.045, 0.58, 0.075, 0.67, 0.085, 0.735, 0.055, 0.8, 0.02, 0.825, -0.035, 0.81,
                -0.06, 0.74, -0.06, 0.66, -0.055, 0.58)));
    pieces.add(new Piece(Part.SKIN, at.oval(0.03, 0.885, 0.04, 0.05)));
    pieces.add(new Piece(Part.HAIR, at.oval(-0.008, 0.893, 0.035, 0.042)));
    pieces.add(
        new Piece(
            Part.HAT,
            at.round(
                -0.055, 0.925, 0.02, 0.915, 0.1, 0.915, 0.065, 0.94, 0.05, 0.985, 0.0, 1.0, -0.03,
                0.965)));
    pieces.add(new Piece(Part.RIBBON, stroked(at, 0.016, -0.03, 0.94, 0.02, 0.935, 0.065, 0.937)));
    pieces.add(
        new Piece(
            Part.SLEEVE, stroked(at, 0.042, -0.01, 0.78, 0.0, 0.67, 0.05, 0.635, 0.115, 0.66)));
    return pieces;
  }

  /** A man from the side in a long coat, with a high hat and a cane. */
  public static List<Piece> man(Outline at) {
    return List.of(
        new Piece(Part.STICK, stroked(at, 0.014, 0.11, 0.46, 0.17, 0.005)),
        new Piece(
            Part.LEGS,
            at.sharp(
                -0.055, 0.5, 0.06, 0.5, 0.055, 0.2, 0.085, 0.0, 0.015, 0.0, 0.0, 0.25, -0.02, 0.0,
                -0.085, 0.0, -0.06, 0.25)),
        new Piece(
            Part.COAT,
            at.round(
                0.06, 0.36, 0.07, 0.55, 0.08, 0.7, 0.055, 0.81, 0.0, 0.84, -0.06, 0.8, -0.085, 0.7,
                -0.075, 0.55, -0.095, 0.34, -0.02, 0.34)),
        new Piece(Part.SKIN, at.oval(0.02, 0.885, 0.038, 0.05)),
        new Piece(Part.HAIR, at.oval(-0.01, 0.89, 0.032, 0.038)),
        new Piece(
            Part.HAT,
            at.sharp(
                -0.065, 0.925, 0.085, 0.915, 0.085, 0.93, 0.05, 0.935, 0.055, 1.03, -0.03, 1.035,
                -0.03, 0.94, -0.065, 0.94)),
        new Piece(
            Part.SLEEVE, stroked(at, 0.05, -0.015, 0.78, -0.02, 0.63, 0.05, 0.52, 0.11, 0.47)));
  }

  /** A child in a wide dress and a round hat. */
  public static List<Piece> child(Outline at) {
    return List.of(
        new Piece(Part.LEGS, at.sharp(-0.07, 0.25, 0.06, 0.25, 0.06, 0, 0.01, 0, 0, 0.2, -0.04, 0)),
        new Piece(
            Part.SKIRT,
            at.round(
                0.07, 0.7, 0.1, 0.5, 0.18, 0.2, 0.0, 0.17, -0.18, 0.2, -0.11, 0.5, -0.08, 0.7)),
        new Piece(Part.SLEEVE, stroked(at, 0.06, -0.02, 0.66, 0.06, 0.5, 0.15, 0.5)),
        new Piece(Part.SKIN, at.oval(0.02, 0.81, 0.07, 0.085)),
        new Piece(Part.HAIR, at.oval(-0.03, 0.81, 0.06, 0.09)),
        new Piece(
            Part.HAT,
            at.round(
                -0.15, 0.85, 0.0, 0.84, 0.16, 0.85, 0.08, 0.9, 0.05, 0.97, -0.05, 0.97, -0.09,
                0.9)));
  }

  /** A wanderer from behind, with a stick, on legs apart. */
  public static List<Piece> wanderer(Outline at) {
    return List.of(
        new Piece(Part.STICK, stroked(at, 0.016, 0.16, 0.56, 0.24, 0.0)),
        new Piece(
            Part.LEGS,
            at.sharp(
                -0.08, 0.48, 0.085, 0.48, 0.1, 0.25, 0.135, 0.0, 0.055, 0.0, 0.03, 0.25, 0.0, 0.4,
                -0.035, 0.22, -0.04, 0.02, -0.115, 0.02, -0.1, 0.25)),
        new Piece(
            Part.COAT,
            at.round(
                0.1, 0.38, 0.085, 0.55, 0.12, 0.72, 0.105, 0.8, 0.045, 0.845, -0.04, 0.845, -0.105,
                0.8, -0.12, 0.7, -0.085, 0.55, -0.12, 0.36, -0.03, 0.34, 0.02, 0.35)),
        new Piece(Part.SKIN, at.oval(0.004, 0.865, 0.035, 0.03)),
        new Piece(
            Part.HAIR,
            at.round(
                -0.05, 0.89, -0.045, 0.95, -0.01, 0.985, 0.04, 0.965, 0.052, 0.91, 0.035, 0.87,
                -0.03, 0.865)),
        new Piece(
            Part.SLEEVE, stroked(at, 0.06, 0.095, 0.77, 0.145, 0.66, 0.125, 0.58, 0.16, 0.55)),
        new Piece(Part.SLEEVE, stroked(at, 0.06, -0.1, 0.77, -0.15, 0.64, -0.12, 0.5)));
  }

  /** A dog that stands, from the side; one unit is its length. */
  public static List<Piece> dog(Outline at) {
    return List.of(
        new Piece(Part.SLEEVE, stroked(at, 0.07, -0.4, 0.52, -0.52, 0.62, -0.55, 0.74)),
        new Piece(
            Part.COAT,
            at.round(
                -0.42, 0.56, -0.2, 0.6, 0.15, 0.58, 0.28, 0.72, 0.4, 0.78, 0.58, 0.66, 0.42, 0.6,
                0.34, 0.45, 0.3, 0.25, 0.3, 0.0, 0.22, 0.0, 0.18, 0.28, -0.15, 0.32, -0.28, 0.25,
                -0.3, 0.0, -0.38, 0.0, -0.4, 0.25)),
        new Piece(Part.HAIR, at.round(0.3, 0.76, 0.36, 0.74, 0.32, 0.55, 0.25, 0.6)));
  }

  /** An open parasol, from the hand to its point. */
  private static List<Piece> parasol(Outline at, double u, double v, double topU, double topV) {
    double drop = topV - 0.2;
    return List.of(
        new Piece(Part.STICK, stroked(at, 0.014, u, v, topU, topV + 0.03)),
        new Piece(
            Part.CANOPY,
            at.round(
                topU - 0.29,
                drop - 0.03,
                topU - 0.24,
                drop + 0.09,
                topU - 0.12,
                topV - 0.03,
                topU,
                topV,
                topU + 0.13,
                topV - 0.02,
                topU + 0.26,
                drop + 0.1,
                topU + 0.32,
                drop,
                topU + 0.2,
                drop + 0.025,
                topU + 0.1,
                drop - 0.01,
                topU,
                drop + 0.01,
                topU - 0.12,
                drop - 0.03,
                topU - 0.2,
                drop - 0.01)),
        new Piece(
            Part.CANOPY_SHADE,
            at.round(
                topU - 0.29,
                drop - 0.03,
                topU - 0.24,
                drop + 0.09,
                topU - 0.12,
                topV - 0.03,
                topU - 0.01,
                topV,
                topU - 0.09,
                drop + 0.08,
                topU - 0.12,
                drop - 0.03,
                topU - 0.2,
                drop - 0.01)));
  }

  private static Shape stroked(Outline at, double broad, double... uv) {
    return Canvas.round(broad * at.size()).createStrokedShape(at.line(uv));
  }
}
