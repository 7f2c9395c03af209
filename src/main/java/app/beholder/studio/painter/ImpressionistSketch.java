package app.beholder.studio.painter;

import app.beholder.studio.kit.Canvas;
import app.beholder.studio.kit.Glaze;
import app.beholder.studio.kit.Piece;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What the impressionist sees before he paints: a colour for each point, and the form that strokes
 * follow there.
 */
final class ImpressionistSketch {

  /** What lies at a point, as far as a brush cares. */
  enum Form {
    SKY,
    WATER,
    LEAF,
    HANGING,
    GRASS,
    GROUND,
    WALL,
    ROCK,
    FINE
  }

  /** A shape that must stay recognisable below the strokes. */
  record Held(Shape shape, int rgb) {}

  private static final Form[] FORMS = Form.values();

  final Canvas colors;
  final List<Held> held = new ArrayList<>();
  private final Graphics2D formGraphics;
  private final byte[] forms;

  ImpressionistSketch(int width, int height) {
    colors = new Canvas(width, height);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette());
    formGraphics = image.createGraphics();
    forms = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static IndexColorModel palette() {
    byte[] levels = new byte[FORMS.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) (i * 20);
    }
    return new IndexColorModel(8, levels.length, levels, levels, levels);
  }

  int width() {
    return colors.width();
  }

  int height() {
    return colors.height();
  }

  Form form(int x, int y) {
    return FORMS[forms[y * width() + x]];
  }

  void set(int x, int y, int rgb, Form form) {
    int i = y * width() + x;
    colors.pixels()[i] = rgb;
    forms[i] = (byte) form.ordinal();
  }

  void fill(Shape shape, int rgb, Form form) {
    fill(shape, rgb, 1, form);
  }

  void fill(Shape shape, int rgb, double opacity, Form form) {
    colors.fill(shape, rgb, opacity);
    int level = form.ordinal() * 20;
    formGraphics.setColor(new Color(level, level, level));
    formGraphics.fill(shape);
  }

  /** A small thing whose outline shall be seen. */
  void hold(Shape shape, int rgb) {
    fill(shape, rgb, Form.FINE);
    held.add(new Held(shape, rgb));
  }

  /** What lies behind this shape need not stay recognisable where it is covered. */
  void hide(Shape shape) {
    Area front = new Area(shape);
    held.replaceAll(thing -> {
      Area seen = new Area(thing.shape());
      seen.subtract(front);
      return new Held(seen, thing.rgb());
    });
  }

  /** A figure or a vessel. */
  void hold(List<Piece> pieces, ToIntFunction<Piece.Part> rgb) {
    for (Piece piece : pieces) {
      hold(piece.shape(), rgb.applyAsInt(piece.part()));
    }
  }

  /** What stands at this waterline, upside down in the water and half lost in it. */
  void mirror(List<Piece> pieces, double line, int water, ToIntFunction<Piece.Part> rgb) {
    var flip = new AffineTransform(1, 0, 0, -0.85, 0, 1.85 * line);
    for (Piece piece : pieces) {
      int mixed = Glaze.over(rgb.applyAsInt(piece.part()), water, 0.35);
      fill(flip.createTransformedShape(piece.shape()), mixed, 0.8, Form.WATER);
    }
  }
}
