package app.beholder.library;

import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collections of a wanted size, made up in memory: a million annotations in less than a second. */
public final class MadeColumns {
  private static final List<String> SPLITS = List.of("train", "val", "test");

  private MadeColumns() {}

  /**
   * Columns with this many annotations of each culture. Of a hundred annotations 84 are in the
   * training split and 4 for validation.
   *
   * @param emotions the emotions, in turn
   */
  public static Columns of(
      Map<String, Integer> annotations, List<Emotion> emotions, int paintings, int styles) {
    List<Painting> made = new ArrayList<>();
    for (int p = 0; p < paintings; p++) {
      PaintingKey key = new PaintingKey("Style " + p % styles, "id" + p);
      made.add(new Painting(p, key, "Artist " + p % 50, "", 1500 + p % 400, "", null));
    }
    int size = annotations.values().stream().mapToInt(Integer::intValue).sum();
    int[] painting = new int[size];
    byte[] emotion = new byte[size];
    byte[] culture = new byte[size];
    byte[] split = new byte[size];
    List<String> cultures = List.copyOf(annotations.keySet());
    int row = 0;
    for (int c = 0; c < cultures.size(); c++) {
      for (int n = annotations.get(cultures.get(c)); n > 0; n--) {
        painting[row] = row % paintings;
        emotion[row] = (byte) emotions.get(row % emotions.size()).ordinal();
        culture[row] = (byte) c;
        split[row] = (byte) (row % 100 < 84 ? 0 : row % 100 < 88 ? 1 : 2);
        row++;
      }
    }
    return new Columns(
        made, new Columns.Annotations(painting, emotion, culture, split, cultures, SPLITS));
  }
}
