package app.beholder.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The contrast of each text of a scene to what is drawn behind it, taken from pixels: the scene is
 * drawn with the outlines of its letters alone, so thick that they have their full colour
 * somewhere, and once more without any letters. So whatever takes part in the colour is counted:
 * style sheets, opacity of the text or of what it stands in, grounds that others draw, pictures.
 *
 * <p>Icons count as text where they are all that a control shows; others only repeat what is said
 * beside them. What is disabled need not be read.
 */
public final class TextContrast {
  /** What WCAG 2.2 asks of text (1.4.3, level AA), of large text, and of icons (1.4.11). */
  private static final double TEXT = 4.5;

  private static final double LARGE = 3;
  private static final double LARGE_PIXELS = 24;
  private static final double LARGE_BOLD_PIXELS = 18.66;
  private static final double THICK = 2;

  /** A ground that is not of one colour is judged by the worst of it, but for single pixels. */
  private static final double WORST = 0.05;

  /** A text is looked at where so much of its height can be seen. */
  private static final double SEEN = 0.7;

  private final Scene scene;

  private TextContrast(Scene scene) {
    this.scene = scene;
  }

  /**
   * One text.
   *
   * @param text what it says
   * @param where its place in the scene graph
   * @param styles all style classes of it and of what it stands in
   * @param ratio its contrast
   * @param limit what it must reach
   */
  public record Measured(
      String text, String where, List<String> styles, double ratio, double limit) {

    public boolean isEnough() {
      return ratio >= limit;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.2f where %.1f is needed: '%s', %s", ratio, limit, text, where);
    }
  }

  /**
   * Measures all texts that can be seen under a node; its scene is of no use afterwards. For the FX
   * thread.
   */
  public static List<Measured> of(Node part) {
    return new TextContrast(part.getScene()).measure(part);
  }

  private List<Measured> measure(Node part) {
    // the first lays the scene out, and what scrolls comes with the second
    scene.snapshot(null);
    scene.snapshot(null);
    List<Node> seen = SceneNodes.seen(scene.getRoot());
    // what is kept of a pane's content would be drawn once more in place of what is asked for
    seen.forEach(node -> node.setCache(false));
    Map<Text, Paint> fills = new LinkedHashMap<>();
    for (Node node : SceneNodes.seen(part)) {
      if (node instanceof Text text && mustBeRead(text)) {
        fills.put(text, text.getFill());
      }
    }
    fills.forEach(TextContrast::thicken);
    int[] thick = draw();
    fills.keySet().forEach(text -> text.setOpacity(0));
    int[] ground = draw();
    List<Measured> measured = new ArrayList<>();
    fills.forEach((text, fill) -> measure(text, fill, thick, ground, measured));
    return measured;
  }

  /** Fill and outline would hide more of the ground together than either of them. */
  private static void thicken(Text text, Paint fill) {
    text.setStroke(fill);
    text.setStrokeWidth(THICK);
    text.setStrokeType(StrokeType.CENTERED);
    text.fillProperty().unbind();
    text.setFill(Color.TRANSPARENT);
  }

  private static boolean mustBeRead(Text text) {
    boolean says = !text.getText().isBlank() && text.getFill() != null && !text.isDisabled();
    return says && !(text instanceof FontIcon && isBesideWords(text)) && isInSight(text);
  }

  /** The rims of letters that a list cuts off at its end do not have their colour. */
  private static boolean isInSight(Text text) {
    Bounds sight = SceneNodes.inSight(text);
    return sight.getWidth() >= 1 && sight.getHeight() >= SEEN * text.getLayoutBounds().getHeight();
  }

  private static boolean isBesideWords(Node icon) {
    return !(icon.getParent() instanceof Labeled labeled)
        || (labeled.getText() != null && !labeled.getText().isBlank());
  }

  private int[] draw() {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return argb;
  }

  private void measure(Text text, Paint fill, int[] thick, int[] ground, List<Measured> measured) {
    int[] letters = pixels(text, thick, ground);
    if (letters.length == 0) {
      addUnseen(text, fill, ground, measured);
      return;
    }
    int color = thick[letters[0]];
    double most = 0;
    for (int at : letters) {
      double ratio = Contrast.ratio(thick[at], ground[at]);
      if (ratio > most) {
        most = ratio;
        color = thick[at];
      }
    }
    double[] ratios = new double[letters.length];
    for (int i = 0; i < letters.length; i++) {
      ratios[i] = Contrast.ratio(color, ground[letters[i]]);
    }
    Arrays.sort(ratios);
    measured.add(measured(text, ratios[(int) (WORST * ratios.length)]));
  }

  /** Where letters changed what is drawn. */
  private int[] pixels(Text text, int[] thick, int[] ground) {
    Bounds sight = SceneNodes.inSight(text);
    int width = (int) scene.getWidth();
    int height = (int) scene.getHeight();
    List<Integer> changed = new ArrayList<>();
    int bottom = Math.min(height, (int) Math.ceil(sight.getMaxY()));
    int right = Math.min(width, (int) Math.ceil(sight.getMaxX()));
    for (int y = Math.max(0, (int) sight.getMinY()); y < bottom; y++) {
      for (int x = Math.max(0, (int) sight.getMinX()); x < right; x++) {
        int at = y * width + x;
        if (thick[at] != ground[at]) {
          changed.add(at);
        }
      }
    }
    return changed.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A text that changes no pixel has the colour of its ground; or something hides it after all. */
  private void addUnseen(Text text, Paint paint, int[] ground, List<Measured> measured) {
    Bounds sight = SceneNodes.inSight(text);
    if (paint instanceof Color fill) {
      int x = (int) sight.getCenterX();
      int y = (int) sight.getCenterY();
      int behind = ground[y * (int) scene.getWidth() + x];
      Color back = Color.rgb(behind >> 16 & 255, behind >> 8 & 255, behind & 255);
      double ratio = Contrast.ratio(back.interpolate(opaque(fill), fill.getOpacity()), back);
      if (ratio < LARGE) {
        measured.add(measured(text, ratio));
      }
    }
  }

  private static Color opaque(Color color) {
    return Color.color(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static Measured measured(Text text, double ratio) {
    List<String> styles = new ArrayList<>();
    for (Node in = text; in != null; in = in.getParent()) {
      styles.addAll(in.getStyleClass());
    }
    Font font = text.getFont();
    boolean bold = font.getStyle().contains("Bold");
    boolean large = font.getSize() >= (bold ? LARGE_BOLD_PIXELS : LARGE_PIXELS);
    double limit = large || text instanceof FontIcon ? LARGE : TEXT;
    return new Measured(text.getText(), SceneNodes.describe(text), styles, ratio, limit);
  }
}
