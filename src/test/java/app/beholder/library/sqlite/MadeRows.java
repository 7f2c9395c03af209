package app.beholder.library.sqlite;

import app.beholder.library.Addition;
import app.beholder.library.Addition.Details;
import app.beholder.library.LibraryException;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Annotations made of nothing, the same in every run: fifteen to a painting, comments of 60 to 400
 * characters in three scripts, about 300 bytes each.
 */
final class MadeRows {
  static final int ROWS_A_PAINTING = 15;
  static final List<String> CULTURES = List.of("english", "arabic", "chinese");
  static final List<String> SPLITS = List.of("train", "val", "test");
  private static final int TEXT = 50_000;
  private static final int[] FIRST_LETTER = {'a', 0x627, 0x4E00};
  private static final int[] LETTERS = {26, 36, 8_000};

  private final String[] texts = new String[CULTURES.size()];

  MadeRows() {
    SplittableRandom random = new SplittableRandom(1);
    for (int culture = 0; culture < texts.length; culture++) {
      StringBuilder text = new StringBuilder(TEXT);
      for (int i = 0; i < TEXT; i++) {
        boolean space = i % 7 == 6 && culture < 2;
        text.append(
            (char) (space ? ' ' : FIRST_LETTER[culture] + random.nextInt(LETTERS[culture])));
      }
      texts[culture] = text.toString();
    }
  }

  PaintingKey key(int painting) {
    return new PaintingKey(
        "Style_" + painting % 27,
        "artist-" + painting % 1100 + "_the-painting-" + painting + "-1890");
  }

  /** The row with this number. */
  Annotation row(int number) {
    SplittableRandom random = new SplittableRandom(number);
    int culture = Math.max(0, random.nextInt(4) - 1);
    double skew = random.nextDouble();
    int length = 52 + (int) (skew * skew * skew * 340);
    int start = random.nextInt(TEXT - length);
    String comment = texts[culture].substring(start, start + length) + " " + number;
    return new Annotation(
        number,
        number / ROWS_A_PAINTING,
        CULTURES.get(culture),
        Emotion.ALL.get(random.nextInt(9)),
        SPLITS.get(random.nextInt(3)),
        comment);
  }

  /** Adds the rows of a range, and their paintings. */
  void add(Addition addition, int from, int to) throws LibraryException {
    for (int number = from; number < to; number++) {
      Annotation row = row(number);
      int painting = addition.painting(key(row.painting()), Details.NONE);
      addition.annotation(painting, row.culture(), row.emotion(), row.split(), row.comment());
    }
  }
}
