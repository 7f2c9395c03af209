package app.beholder.ui.collection;

import app.beholder.library.CollectionSummary;
import app.beholder.library.CollectionSummary.OfCulture;
import app.beholder.library.Facet;
import app.beholder.library.Filter;
import app.beholder.model.Distribution;
import app.beholder.model.Emotion;
import app.beholder.model.Emotion.Valence;
import app.beholder.ui.collection.ChartNumbers.Cell;
import app.beholder.ui.collection.ChartNumbers.Row;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts that compare cultures. */
final class CultureCharts {
  private static final List<Valence> VALENCES =
      List.of(Valence.POSITIVE, Valence.OTHER, Valence.NEGATIVE);

  private final CollectionSummary summary;
  private final List<OfCulture> cultures;
  private final DataNames names;
  private final Texts texts;
  private final Map<String, Integer> colors;

  CultureCharts(CollectionSummary summary, DataNames names, Texts texts) {
    this.summary = summary;
    this.names = names;
    this.texts = texts;
    cultures = ordered(summary.cultures());
    Map<String, Distribution> felt = new LinkedHashMap<>();
    summary.cultures().forEach(culture -> felt.put(culture.culture(), culture.emotions()));
    colors = CultureColors.of(List.copyOf(felt.keySet()), felt);
  }

  /** As in the library; of more than have colours of their own those that wrote most first. */
  private static List<OfCulture> ordered(List<OfCulture> cultures) {
    return cultures.size() <= CultureColors.COLORS
        ? cultures
        : cultures.stream()
            .sorted(Comparator.comparingInt((OfCulture c) -> c.emotions().n()).reversed())
            .toList();
  }

  private int color(OfCulture culture) {
    return colors.getOrDefault(culture.culture(), 0);
  }

  private String name(OfCulture culture) {
    return names.culture(culture.culture());
  }

  private String n(int n) {
    return texts.get("n", n);
  }

  private static String id(String chart, String... parts) {
    return Stream.concat(Stream.of(chart), Stream.of(parts))
        .map(part -> part.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .collect(Collectors.joining("-"));
  }

  private static List<String> header(String first, String second, Stream<String> others) {
    return Stream.concat(Stream.of(first, second), others).toList();
  }

  /** A row of a table: n, and counts that are parts of it; no shares without enough evidence. */
  private static Row row(String name, int n, Stream<Integer> counts) {
    int of = n >= Distribution.ENOUGH ? n : 0;
    return new Row(
        name,
        Stream.concat(Stream.of(Cell.of(n)), counts.map(count -> new Cell(count, of))).toList());
  }

  /** For each culture the share of each emotion. */
  ChartModel emotions() {
    List<ChartSeries> series = cultures.stream().map(this::emotions).toList();
    ChartNumbers table =
        new ChartNumbers(
            header(
                texts.get("culture"),
                texts.get("annotations"),
                Emotion.ALL.stream().map(names::emotion)),
            cultures.stream()
                .map(c ->
                    row(name(c), c.emotions().n(), Emotion.ALL.stream().map(c.emotions()::count)))
                .toList());
    return new ChartModel(
        "emotions", texts.get("emotions"), ofAnnotationsAndCultures(), series, table);
  }

  private String ofAnnotationsAndCultures() {
    return texts.get("note.cultures", summary.annotations(), cultures.size());
  }

  private ChartSeries emotions(OfCulture culture) {
    Distribution felt = culture.emotions();
    List<ChartBar> bars = new ArrayList<>();
    for (Emotion emotion : felt.isEnough() ? Emotion.ALL : List.<Emotion>of()) {
      String name = names.emotion(emotion);
      bars.add(
          new ChartBar(
              id("emotions", culture.culture(), emotion.label()),
              "",
              name,
              felt.share(emotion),
              texts.get("percent", felt.share(emotion)),
              texts.get(
                  "bar.culture",
                  name(culture),
                  name,
                  felt.count(emotion),
                  felt.n(),
                  felt.share(emotion)),
              BarFilters.emotion(culture.culture(), emotion)));
    }
    return new ChartSeries(name(culture), felt.n(), n(felt.n()), color(culture), bars);
  }

  /** For each culture, and for all together, what is positive, negative, or neither. */
  ChartModel valence() {
    List<ChartSeries> series = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    if (cultures.size() > 1) {
      String all = texts.get("cultures.all");
      Map<Valence, Integer> counts = counts(summary::count);
      series.add(valences(all, "", summary.annotations(), counts, Filter.ALL));
      rows.add(row(all, summary.annotations(), VALENCES.stream().map(counts::get)));
    }
    for (OfCulture culture : cultures) {
      int n = culture.emotions().n();
      Map<Valence, Integer> counts = counts(culture::count);
      Filter filter = BarFilters.of(Facet.CULTURE, culture.culture());
      series.add(valences(name(culture), culture.culture(), n, counts, filter));
      rows.add(row(name(culture), n, VALENCES.stream().map(counts::get)));
    }
    List<String> header =
        header(
            texts.get("culture"), texts.get("annotations"), VALENCES.stream().map(this::valence));
    return new ChartModel(
        "valence",
        texts.get("valence"),
        ofAnnotationsAndCultures(),
        series,
        new ChartNumbers(header, rows));
  }

  private static Map<Valence, Integer> counts(ToIntFunction<Valence> count) {
    return VALENCES.stream()
        .collect(Collectors.toUnmodifiableMap(valence -> valence, count::applyAsInt));
  }

  private String valence(Valence valence) {
    return texts.get("valence." + valence.name());
  }

  private ChartSeries valences(
      String name, String culture, int n, Map<Valence, Integer> counts, Filter filter) {
    List<ChartBar> bars = new ArrayList<>();
    for (Valence valence : n >= Distribution.ENOUGH ? VALENCES : List.<Valence>of()) {
      int count = counts.getOrDefault(valence, 0);
      double share = (double) count / n;
      bars.add(
          new ChartBar(
              id("valence", culture.isEmpty() ? "all" : culture, valence.name()),
              valence.name().toLowerCase(Locale.ROOT),
              valence(valence),
              share,
              texts.get("percent", share),
              texts.get("bar.culture", name, valence(valence), count, n, share),
              BarFilters.valence(filter, valence)));
    }
    return new ChartSeries(name, n, n(n), ChartSeries.NO_COLOR, bars);
  }

  /** For each culture how many paintings it wrote how much about. */
  ChartModel coverage() {
    List<ChartSeries> series = cultures.stream().map(this::coverage).toList();
    ChartNumbers table =
        new ChartNumbers(
            header(
                texts.get("culture"),
                texts.get("paintings"),
                Facet.AMOUNTS.stream().map(CultureCharts::amount)),
            cultures.stream()
                .map(c -> row(name(c), summary.paintings(), c.paintingsByAmount().stream()))
                .toList());
    return new ChartModel(
        "coverage",
        texts.get("coverage"),
        texts.get("coverage.note", summary.paintings()),
        series,
        table);
  }

  /** With a true dash between numbers. */
  private static String amount(String amount) {
    return amount.replace('-', '\u2013');
  }

  private ChartSeries coverage(OfCulture culture) {
    List<Integer> counts = culture.paintingsByAmount();
    int all = summary.paintings();
    List<ChartBar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      String amount = Facet.AMOUNTS.get(i);
      int count = counts.get(i);
      double share = (double) count / all;
      bars.add(
          new ChartBar(
              id("coverage", culture.culture(), amount),
              "",
              amount(amount),
              share,
              BriefNumber.of(count),
              texts.get("bar.coverage", name(culture), amount(amount), count, all, share),
              BarFilters.of(Facet.annotations(culture.culture()), amount)));
    }
    int enough = culture.paintingsWithEnough();
    return new ChartSeries(
        name(culture),
        all,
        texts.get("coverage.enough", enough, (double) enough / all),
        color(culture),
        bars);
  }
}
