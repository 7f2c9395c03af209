package app.beholder.studio.painter;

import app.beholder.studio.scene.Motif;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * A thing as a cubist knows it: what it is made of, and the lines by which it is known, whatever
 * side they are seen from.
 *
 * @param planes what is filled, the largest first
 * @param signs lines by which it is recognised
 */
record CubistThing(Motif motif, List<Plane> planes, List<Shape> signs) {

  /** What a plane is made of. */
  enum Stuff {
    PLAIN,
    WOOD,
    PRINT,
    DARK,
    LIGHT
  }

  /** A part. */
  record Plane(Shape shape, Stuff stuff, int rgb) {}

  /** Moved, turned or stretched. */
  CubistThing moved(AffineTransform by) {
    List<Plane> movedPlanes = new ArrayList<>();
    for (Plane plane : planes) {
      movedPlanes.add(
          new Plane(by.createTransformedShape(plane.shape()), plane.stuff(), plane.rgb()));
    }
    List<Shape> movedSigns = new ArrayList<>();
    for (Shape sign : signs) {
      movedSigns.add(by.createTransformedShape(sign));
    }
    return new CubistThing(motif, movedPlanes, movedSigns);
  }

  Shape outline() {
    return planes.getFirst().shape();
  }
}
