package app.beholder.model;

import java.text.Normalizer;

/**
 * What tells paintings apart: the style and the WikiArt id, for example {@code Impressionism} and
 * {@code claude-monet_water-lilies-1919(1)}. The same id can stand under two styles. Both parts are
 * kept in Unicode normal form C, because published files differ in it; nothing else about them is
 * changed.
 */
public record PaintingKey(String style, String id) implements Comparable<PaintingKey> {

  public PaintingKey {
    style = normalized(style);
    id = normalized(id);
  }

  private static String normalized(String text) {
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int compareTo(PaintingKey other) {
    int byStyle = style.compareTo(other.style);
    return byStyle != 0 ? byStyle : id.compareTo(other.id);
  }

  /** {@code style/id}, as the picture folders of WikiArt are laid out. */
  @Override
  public String toString() {
    return style + "/" + id;
  }
}
