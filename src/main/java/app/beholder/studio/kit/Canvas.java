package app.beholder.studio.kit;

import app.beholder.library.Pixels;
import app.beholder.studio.scene.Format;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * What is painted on. Coordinates are pixels, from the upper left corner; colours are 0xRRGGBB, and
 * an opacity runs from 0 to 1. Edges are smoothed.
 */
public final class Canvas {
  private final BufferedImage image;
  private final Graphics2D graphics;

  /** A black one, so many pixels wide and high. */
  public Canvas(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    graphics = smoothEdges(image);
  }

  /** To draw on an image, without moving lines to whole pixels. */
  static Graphics2D smoothEdges(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }

  /** A black one of a work's format. */
  public Canvas(Format format) {
    this(format.width(), format.height());
  }

  /** In pixels. */
  public int width() {
    return image.getWidth();
  }

  /** In pixels. */
  public int height() {
    return image.getHeight();
  }

  /** For what this class has no method for: clips, transforms, gradients. */
  public Graphics2D graphics() {
    return graphics;
  }

  /** Covers everything. */
  public void fill(int rgb) {
    graphics.setColor(Tint.awt(rgb, 1));
    graphics.fillRect(0, 0, width(), height());
  }

  /** Fills a shape evenly. */
  public void fill(Shape shape, int rgb, double opacity) {
    graphics.setColor(Tint.awt(rgb, opacity));
    graphics.fill(shape);
  }

  /** Fills a shape, opaque. */
  public void fill(Shape shape, int rgb) {
    fill(shape, rgb, 1);
  }

  /** Draws along a shape, with round ends and corners. */
  public void draw(Shape shape, double lineWidth, int rgb, double opacity) {
    graphics.setColor(Tint.awt(rgb, opacity));
    graphics.setStroke(round(lineWidth));
    graphics.draw(shape);
  }

  /** A pen with a round point, which gives lines round ends and corners. */
  static Stroke round(double lineWidth) {
    return new BasicStroke((float) lineWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** Fills a circle around (x, y). */
  public void dot(double x, double y, double radius, int rgb, double opacity) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), rgb, opacity);
  }

  /** A closed shape with straight sides, from x0, y0, x1, y1, ... */
  public static Path2D polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i + 1 < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** A smooth line through points, from x0, y0, x1, y1, ... (Catmull and Rom). */
  public static Path2D smooth(double... xy) {
    Path2D path = new Path2D.Double();
    int n = xy.length / 2;
    path.moveTo(xy[0], xy[1]);
    for (int i = 0; i + 1 < n; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(n - 1, i + 2);
      path.curveTo(
          xy[2 * i] + (xy[2 * i + 2] - xy[2 * before]) / 6,
          xy[2 * i + 1] + (xy[2 * i + 3] - xy[2 * before + 1]) / 6,
          xy[2 * i + 2] - (xy[2 * after] - xy[2 * i]) / 6,
          xy[2 * i + 3] - (xy[2 * after + 1] - xy[2 * i + 1]) / 6,
          xy[2 * i + 2],
          xy[2 * i + 3]);
    }
    return path;
  }

  /** The colour of a pixel, 0xRRGGBB. */
  public int at(int x, int y) {
    return image.getRGB(x, y) & 0xFFFFFF;
  }

  /**
   * The pixels themselves, row by row, 0xRRGGBB, to be read and changed: for skies, textures and
   * whatever is decided pixel by pixel.
   */
  public int[] pixels() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** The finished picture, opaque. */
  public Pixels picture() {
    int[] argb = pixels().clone();
    for (int i = 0; i < argb.length; i++) {
      argb[i] |= 0xFF000000;
    }
    return new Pixels(width(), height(), argb);
  }
}
