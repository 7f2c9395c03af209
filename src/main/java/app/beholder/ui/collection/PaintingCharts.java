package app.beholder.ui.collection;

import app.beholder.library.CollectionSummary;
import app.beholder.library.CollectionSummary.Counted;
import app.beholder.library.Facet;
import app.beholder.ui.collection.ChartNumbers.Cell;
import app.beholder.ui.collection.ChartNumbers.Row;
import app.beholder.ui.common.DataNames;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The charts of what kinds of paintings, and of annotations, there are. */
final class PaintingCharts {
  private final CollectionSummary summary;
  private final DataNames names;
  private final Texts texts;

  PaintingCharts(CollectionSummary summary, DataNames names, Texts texts) {
    this.summary = summary;
    this.names = names;
    this.texts = texts;
  }

  private static String id(String chart, String value) {
    return chart + "-" + value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private ChartModel chart(String id, int n, String note, List<ChartBar> bars, List<Row> rows) {
    return new ChartModel(
        id,
        texts.get(id),
        note,
        List.of(new ChartSeries("", n, note, ChartSeries.NO_COLOR, bars)),
        new ChartNumbers(
            List.of(texts.get(id + ".column"), texts.get("paintings"), texts.get("annotations")),
            rows));
  }

  private Row row(String name, int paintings, int annotations) {
    return new Row(
        name,
        List.of(
            new Cell(paintings, summary.paintings()),
            new Cell(annotations, summary.annotations())));
  }

  private static double share(int part, int of) {
    return of == 0 ? 0 : (double) part / of;
  }

  /** Most paintings first. */
  ChartModel styles() {
    List<ChartBar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Counted style : summary.styles()) {
      String name = style.value().isBlank() ? texts.get("unknown") : names.style(style.value());
      int paintings = style.paintings();
      double share = share(paintings, summary.paintings());
      bars.add(
          new ChartBar(
              id("styles", style.value()),
              "",
              name,
              share,
              texts.get("number", paintings),
              ofPaintings(name, style),
              BarFilters.of(Facet.STYLE, style.value())));
      rows.add(row(name, paintings, style.annotations()));
    }
    String note = texts.get("styles.note", summary.paintings(), summary.styles().size());
    return chart("styles", summary.paintings(), note, bars, rows);
  }

  /** Most annotations first; nothing to draw where the annotations are not split. */
  ChartModel splits() {
    List<ChartBar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    boolean split = summary.splits().stream().anyMatch(one -> !one.value().isBlank());
    for (Counted one : split ? summary.splits() : List.<Counted>of()) {
      String name = one.value().isBlank() ? texts.get("unknown") : names.split(one.value());
      double share = share(one.annotations(), summary.annotations());
      bars.add(
          new ChartBar(
              id("splits", one.value()),
              "",
              name,
              share,
              texts.get("number", one.annotations()),
              texts.get(
                  "bar.annotations",
                  name,
                  one.annotations(),
                  summary.annotations(),
                  share,
                  one.paintings()),
              BarFilters.of(Facet.SPLIT, one.value())));
      rows.add(row(name, one.paintings(), one.annotations()));
    }
    String note = texts.get("annotations.note", summary.annotations());
    return chart("splits", summary.annotations(), note, bars, rows);
  }

  /** The oldest first, those of unknown years last; nothing to draw where no year is known. */
  ChartModel periods() {
    List<ChartBar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int undated =
        summary.periods().stream()
            .filter(period -> period.value().isEmpty())
            .mapToInt(Counted::paintings)
            .sum();
    boolean dated = undated < summary.paintings();
    for (Counted period : dated ? summary.periods() : List.<Counted>of()) {
      String years = years(period.value());
      bars.add(
          new ChartBar(
              id("periods", period.value()),
              "",
              period.value().isEmpty() ? texts.get("undated") : period.value(),
              share(period.paintings(), summary.paintings()),
              BriefNumber.of(period.paintings()),
              ofPaintings(years, period),
              BarFilters.of(Facet.PERIOD, period.value())));
      rows.add(row(years, period.paintings(), period.annotations()));
    }
    String note = texts.get("periods.note", summary.paintings(), undated);
    return chart("periods", summary.paintings(), note, bars, rows);
  }

  private String years(String first) {
    return first.isEmpty()
        ? texts.get("undated.long")
        : texts.get(
            "period", first, Integer.toString(Integer.parseInt(first) + Facet.PERIOD_YEARS - 1));
  }

  private String ofPaintings(String name, Counted counted) {
    int paintings = counted.paintings();
    return texts.get(
        "bar.paintings",
        name,
        paintings,
        summary.paintings(),
        share(paintings, summary.paintings()),
        counted.annotations());
  }
}
