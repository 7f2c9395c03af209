package app.beholder.studio.kit;

import app.beholder.studio.kit.Piece.Part;
import app.beholder.studio.scene.Chance;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Boats and ships from the side, bow to where they face; their foot is the middle of the waterline.
 */
public final class Vessels {
  private Vessels() {}

  /** A boat with one sail; one unit is the height of its mast. */
  public static List<Piece> sailingBoat(Outline at, Chance chance) {
    double belly = chance.between(0.04, 0.1);
    double boom = chance.between(0.36, 0.5);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        new Piece(
            Part.HULL,
            at.round(
                0.44, 0.12, 0.3, 0.085, 0.0, 0.07, -0.36, 0.09, -0.42, 0.085, -0.36, 0.0, -0.2,
                -0.03, 0.2, -0.03, 0.33, 0.02)));
    pieces.add(new Piece(Part.MAST, stroked(at, 0.018, 0.1, 0.06, 0.1, 1.02)));
    if (chance.odds(0.5)) {
      pieces.add(
          new Piece(
              Part.SAIL,
              at.sharp(
                  0.085,
                  0.98,
                  0.08 - belly,
                  0.6,
                  0.1 - boom * 0.7,
                  0.3,
                  0.1 - boom,
                  0.15,
                  -0.1,
                  0.13,
                  0.085,
                  0.15)));
      pieces.add(
          new Piece(
              Part.SAIL_SHADE,
              at.sharp(
                  0.085,
                  0.98,
                  0.07 - belly,
                  0.6,
                  0.1 - boom * 0.7,
                  0.3,
                  0.1 - boom,
                  0.15,
                  0.0 - boom * 0.4,
                  0.16,
                  0.0,
                  0.5)));
    } else {
      double gaff = chance.between(0.9, 1.05);
      pieces.add(
          new Piece(
              Part.SAIL,
              at.round(
                  0.09,
                  0.74,
                  -0.06,
                  0.86,
                  0.06 - boom * 0.62,
                  gaff,
                  0.02 - boom * 0.85,
                  0.55,
                  0.08 - boom,
                  0.16,
                  -0.12,
                  0.12,
                  0.085,
                  0.15,
                  0.1,
                  0.45)));
      pieces.add(
          new Piece(
              Part.SAIL_SHADE,
              at.round(
                  0.06 - boom * 0.62,
                  gaff - 0.01,
                  0.03 - boom * 0.85,
                  0.55,
                  0.09 - boom,
                  0.17,
                  0.02 - boom * 0.5,
                  0.16,
                  0.03 - boom * 0.45,
                  0.5)));
    }
    return pieces;
  }

  /** A rowing boat, or with a mast a fishing boat; one unit is its length. */
  public static List<Piece> boat(Outline at, boolean mast) {
    List<Piece> pieces = new ArrayList<>();
    if (mast) {
      pieces.add(new Piece(Part.MAST, stroked(at, 0.022, 0.08, 0.05, 0.06, 0.85)));
      pieces.add(new Piece(Part.MAST, stroked(at, 0.035, 0.06, 0.3, -0.2, 0.36, -0.36, 0.34)));
    }
    pieces.add(
        new Piece(
            Part.HULL,
            at.round(
                0.53, 0.2, 0.4, 0.13, 0.1, 0.085, -0.3, 0.1, -0.48, 0.15, -0.44, 0.03, -0.3, -0.03,
                0.2, -0.035, 0.4, 0.02)));
    pieces.add(
        new Piece(
            Part.RAIL,
            stroked(at, 0.025, 0.52, 0.19, 0.38, 0.135, 0.1, 0.1, -0.3, 0.11, -0.47, 0.15)));
    return pieces;
  }

  /** A steamer with a funnel and two masts; one unit is its length. */
  public static List<Piece> steamer(Outline at) {
    return List.of(
        new Piece(Part.MAST, stroked(at, 0.012, 0.27, 0.1, 0.25, 0.56)),
        new Piece(Part.MAST, stroked(at, 0.012, -0.3, 0.1, -0.31, 0.52)),
        new Piece(Part.FUNNEL, at.sharp(-0.06, 0.12, 0.03, 0.12, 0.02, 0.36, -0.06, 0.36)),
        new Piece(Part.RAIL, at.sharp(-0.2, 0.09, 0.12, 0.09, 0.12, 0.17, -0.2, 0.17)),
        new Piece(
            Part.HULL,
            at.sharp(0.52, 0.15, 0.3, 0.1, -0.45, 0.1, -0.5, 0.14, -0.45, -0.02, 0.42, -0.02)));
  }

  /**
   * A ship with three masts; one unit is its length.
   *
   * @param canvas the share of its sails that are set, 0 to 1: few in a storm, all in a fair wind
   */
  public static List<Piece> threeMaster(Outline at, double canvas, Chance chance) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(Part.MAST, stroked(at, 0.014, 0.4, 0.13, 0.68, 0.27)));
    double[] masts = {-0.3, 0.02, 0.3};
    double[] heights = {0.68, 0.86, 0.76};
    for (int i = 0; i < 3; i++) {
      pieces.add(new Piece(Part.MAST, stroked(at, 0.014, masts[i], 0.08, masts[i], heights[i])));
      pieces.add(
          new Piece(Part.STICK, stroked(at, 0.004, masts[i], heights[i], masts[i] + 0.24, 0.12)));
      sails(at, canvas, masts[i], heights[i], chance, pieces);
    }
    if (canvas > 0.4) {
      pieces.add(
          new Piece(Part.SAIL, at.sharp(0.32, 0.66, 0.64, 0.26, 0.5, 0.22, 0.4, 0.3, 0.34, 0.44)));
    }
    pieces.add(
        new Piece(
            Part.HULL,
            at.sharp(
                0.5, 0.15, 0.32, 0.1, 0.0, 0.085, -0.3, 0.1, -0.36, 0.15, -0.5, 0.17, -0.47, 0.02,
                -0.4, -0.05, 0.34, -0.05, 0.42, 0.02)));
    pieces.add(
        new Piece(
            Part.RAIL,
            stroked(at, 0.014, 0.48, 0.125, 0.3, 0.075, 0.0, 0.06, -0.3, 0.075, -0.47, 0.125)));
    return pieces;
  }

  private static void sails(
      Outline at, double canvas, double mast, double height, Chance chance, List<Piece> pieces) {
    double foot = 0.16;
    for (int level = 0; level < 3; level++) {
      double low = foot + (height - foot) * (level * 0.33);
      double high = low + (height - foot) * 0.3;
      double half = 0.15 - 0.03 * level;
      boolean set = chance.odds(canvas) && !(canvas < 0.6 && level == 2);
      if (set) {
        pieces.add(
            new Piece(
                Part.SAIL,
                at.round(
                    mast - half,
                    low,
                    mast + 0.02,
                    low + 0.025,
                    mast + half,
                    low,
                    mast + half + 0.015,
                    (low + high) / 2,
                    mast + half * 0.85,
                    high,
                    mast - half * 0.85,
                    high,
                    mast - half + 0.02,
                    (low + high) / 2)));
        pieces.add(
            new Piece(
                Part.SAIL_SHADE,
                at.round(
                    mast - half,
                    low,
                    mast - half * 0.4,
                    low + 0.02,
                    mast - half * 0.3,
                    high,
                    mast - half * 0.85,
                    high,
                    mast - half + 0.02,
                    (low + high) / 2)));
      }
      pieces.add(new Piece(Part.MAST, stroked(at, 0.009, mast - half, high, mast + half, high)));
    }
  }

  /** Ropes and yards of ships far away would vanish if they were as thin as they are. */
  private static Shape stroked(Outline at, double broad, double... uv) {
    return Canvas.round(Math.max(0.7, broad * at.size())).createStrokedShape(at.line(uv));
  }
}
