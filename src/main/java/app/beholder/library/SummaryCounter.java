package app.beholder.library;

import app.beholder.library.CollectionSummary.Counted;
import app.beholder.library.CollectionSummary.OfCulture;
import app.beholder.model.Distribution;
import app.beholder.model.Painting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts a whole collection, facet by facet. */
final class SummaryCounter {
  private final Columns columns;

  SummaryCounter(Columns columns) {
    this.columns = columns;
  }

  CollectionSummary run() {
    List<Painting> paintings = columns.paintings();
    long artists =
        columns.values(Facet.ARTIST).stream().filter(artist -> !artist.isBlank()).count();
    return new CollectionSummary(
        paintings.size(),
        (int) paintings.stream().filter(Painting::hasPicture).count(),
        columns.size(),
        (int) artists,
        cultures(),
        largestFirst(ofPaintings(Facet.STYLE), Comparator.comparingInt(Counted::paintings)),
        largestFirst(ofRows(Facet.SPLIT), Comparator.comparingInt(Counted::annotations)),
        ofPaintings(Facet.PERIOD),
        paintingsByAnnotations());
  }

  private int annotations(int painting) {
    return columns.firstRow(painting + 1) - columns.firstRow(painting);
  }

  private List<OfCulture> cultures() {
    List<OfCulture> cultures = new ArrayList<>();
    for (Map.Entry<String, Distribution> culture : columns.emotions().entrySet()) {
      List<Integer> byAmount =
          ofPaintings(Facet.annotations(culture.getKey())).stream()
              .map(Counted::paintings)
              .toList();
      cultures.add(new OfCulture(culture.getKey(), culture.getValue(), byAmount));
    }
    return cultures;
  }

  /** The values of a facet that paintings have, in the order of the library. */
  private List<Counted> ofPaintings(Facet facet) {
    PaintingValues of = columns.paintingValues(facet);
    int[] paintings = new int[of.values().size()];
    int[] annotations = new int[paintings.length];
    for (int painting = 0; painting < columns.paintings().size(); painting++) {
      int code = of.codes().of(painting);
      paintings[code]++;
      annotations[code] += annotations(painting);
    }
    return counted(of.values(), paintings, annotations);
  }

  /** The values of a facet that annotations have, in the order of the library. */
  private List<Counted> ofRows(Facet facet) {
    byte[] codes = columns.rowCodes(facet);
    List<String> values = columns.values(facet);
    int[] paintings = new int[values.size()];
    int[] annotations = new int[paintings.length];
    int[] lastPainting = new int[paintings.length];
    Arrays.fill(lastPainting, -1);
    for (int painting = 0; painting < columns.paintings().size(); painting++) {
      int end = columns.firstRow(painting + 1);
      for (int row = columns.firstRow(painting); row < end; row++) {
        int code = codes[row] & 0xFF;
        annotations[code]++;
        if (lastPainting[code] != painting) {
          lastPainting[code] = painting;
          paintings[code]++;
        }
      }
    }
    return counted(values, paintings, annotations);
  }

  private static List<Counted> counted(List<String> values, int[] paintings, int[] annotations) {
    return IntStream.range(0, paintings.length)
        .mapToObj(code -> new Counted(values.get(code), paintings[code], annotations[code]))
        .toList();
  }

  /** Those that occur; equals stay in the order of the library. */
  private static List<Counted> largestFirst(List<Counted> values, Comparator<Counted> order) {
    return values.stream().filter(value -> value.paintings() > 0).sorted(order.reversed()).toList();
  }

  private List<Integer> paintingsByAnnotations() {
    int all = columns.paintings().size();
    int most = IntStream.range(0, all).map(this::annotations).max().orElse(0);
    int[] paintings = new int[most + 1];
    IntStream.range(0, all).forEach(painting -> paintings[annotations(painting)]++);
    return Arrays.stream(paintings).boxed().toList();
  }
}
