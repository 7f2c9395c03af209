package app.beholder.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What paintings and annotations can be filtered by. */
public enum Facet {
  STYLE(true),
  ARTIST(true),
  CULTURE(false),
  EMOTION(false),
  SPLIT(false);

  private final boolean ofPaintings;

  Facet(boolean ofPaintings) {
    this.ofPaintings = ofPaintings;
  }

  /** True where a painting has the value, false where each of its annotations has its own. */
  public boolean isOfPaintings() {
    return ofPaintings;
  }

  /** The word for it in a written filter: {@code style:Impressionism}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Facet> ofWord(String word) {
    return Arrays.stream(values()).filter(facet -> facet.word().equalsIgnoreCase(word)).findFirst();
  }
}
