package app.beholder.studio.kit;

import java.awt.Shape;

/**
 * A piece of a figure or a vessel, which each painter colours in a way of his own; later pieces lie
 * over earlier ones.
 */
public record Piece(Part part, Shape shape) {

  /** What a piece is. */
  public enum Part {
    SKIRT,
    FOLD,
    BODICE,
    SLEEVE,
    COAT,
    LEGS,
    SKIN,
    HAIR,
    HAT,
    RIBBON,
    STICK,
    CANOPY,
    CANOPY_SHADE,
    HULL,
    RAIL,
    MAST,
    SAIL,
    SAIL_SHADE,
    FUNNEL
  }
}
