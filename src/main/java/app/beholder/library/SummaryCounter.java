package app.beholder.library;

import app.beholder.library.CollectionSummary.Counted;
import app.beholder.library.CollectionSummary.Coverage;
import app.beholder.library.CollectionSummary.OfCulture;
import app.beholder.library.CollectionSummary.Period;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts a whole collection, painting by painting, in one pass over its rows. */
final class SummaryCounter {
  private static final int NONE = 0;
  private static final int FEW = 1;
  private static final int ENOUGH = 2;
  private static final int MANY = 3;

  private final Columns columns;
  private final int[][] emotions;
  private final int[][] coverage;
  private final int[][] styles;
  private final int[][] splits;

  /** The painting that counted each split last, so that a painting counts once. */
  private final int[] lastOfSplit;

  private final TreeMap<Integer, int[]> periods = new TreeMap<>();
  private final int[] byAnnotations;
  private int withPicture;
  private int undated;

  SummaryCounter(Columns columns) {
    this.columns = columns;
    int cultures = columns.values(Facet.CULTURE).size();
    emotions = new int[cultures][Emotion.ALL.size()];
    coverage = new int[cultures][MANY + 1];
    styles = new int[columns.values(Facet.STYLE).size()][2];
    splits = new int[columns.values(Facet.SPLIT).size()][2];
    lastOfSplit = new int[splits.length];
    Arrays.fill(lastOfSplit, -1);
    byAnnotations = new int[mostAnnotations() + 1];
  }

  private int mostAnnotations() {
    return IntStream.range(0, columns.paintings().size()).map(this::annotations).max().orElse(0);
  }

  private int annotations(int painting) {
    return columns.firstRow(painting + 1) - columns.firstRow(painting);
  }

  CollectionSummary run() {
    int[] ofCultures = new int[emotions.length];
    for (Painting painting : columns.paintings()) {
      countPainting(painting, annotations(painting.number()));
      countRows(painting.number(), ofCultures);
      for (int culture = 0; culture < ofCultures.length; culture++) {
        coverage[culture][bucket(ofCultures[culture])]++;
      }
      Arrays.fill(ofCultures, 0);
    }
    long artists =
        columns.values(Facet.ARTIST).stream().filter(artist -> !artist.isBlank()).count();
    return new CollectionSummary(
        columns.paintings().size(),
        withPicture,
        columns.size(),
        (int) artists,
        cultures(),
        counted(Facet.STYLE, styles, Comparator.comparingInt(Counted::paintings)),
        counted(Facet.SPLIT, splits, Comparator.comparingInt(Counted::annotations)),
        periods(),
        undated,
        Arrays.stream(byAnnotations).boxed().toList());
  }

  private void countPainting(Painting painting, int annotations) {
    byAnnotations[annotations]++;
    withPicture += painting.hasPicture() ? 1 : 0;
    add(styles[columns.paintingCode(Facet.STYLE, painting.number())], annotations);
    Integer year = painting.year();
    if (year == null) {
      undated++;
    } else {
      int span = CollectionSummary.PERIOD_YEARS;
      add(periods.computeIfAbsent(Math.floorDiv(year, span) * span, p -> new int[2]), annotations);
    }
  }

  private static void add(int[] paintingsAndAnnotations, int annotations) {
    paintingsAndAnnotations[0]++;
    paintingsAndAnnotations[1] += annotations;
  }

  private void countRows(int painting, int[] ofCultures) {
    byte[] cultureOfRow = columns.rowCodes(Facet.CULTURE);
    byte[] emotionOfRow = columns.rowCodes(Facet.EMOTION);
    byte[] splitOfRow = columns.rowCodes(Facet.SPLIT);
    int end = columns.firstRow(painting + 1);
    for (int row = columns.firstRow(painting); row < end; row++) {
      int culture = cultureOfRow[row] & 0xFF;
      ofCultures[culture]++;
      emotions[culture][emotionOfRow[row]]++;
      int split = splitOfRow[row] & 0xFF;
      splits[split][1]++;
      if (lastOfSplit[split] != painting) {
        lastOfSplit[split] = painting;
        splits[split][0]++;
      }
    }
  }

  private static int bucket(int annotations) {
    if (annotations == 0) {
      return NONE;
    }
    if (annotations < Distribution.ENOUGH) {
      return FEW;
    }
    return annotations < CollectionSummary.MANY ? ENOUGH : MANY;
  }

  private List<OfCulture> cultures() {
    List<String> names = columns.values(Facet.CULTURE);
    List<OfCulture> cultures = new ArrayList<>();
    for (int c = 0; c < emotions.length; c++) {
      Distribution felt = Distribution.ofCounts(emotions[c]);
      if (felt.n() > 0) {
        int[] covered = coverage[c];
        cultures.add(
            new OfCulture(
                names.get(c),
                felt,
                new Coverage(covered[NONE], covered[FEW], covered[ENOUGH], covered[MANY])));
      }
    }
    return cultures;
  }

  /** The values that occur, largest first; equals in the order of the library. */
  private List<Counted> counted(Facet facet, int[][] counts, Comparator<Counted> order) {
    List<String> values = columns.values(facet);
    return IntStream.range(0, counts.length)
        .mapToObj(code -> new Counted(values.get(code), counts[code][0], counts[code][1]))
        .filter(value -> value.paintings() > 0)
        .sorted(order.reversed())
        .toList();
  }

  private List<Period> periods() {
    return periods.entrySet().stream()
        .map(period -> new Period(period.getKey(), period.getValue()[0], period.getValue()[1]))
        .toList();
  }
}
