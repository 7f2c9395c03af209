package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Bars in rows, one below the other: the name at the left, the number at the right. A row holds one
 * bar, or the parts of a whole behind each other.
 */
final class BarRows extends Region {
  private static final double MOST_FOR_NAMES = 0.42;

  /** A row as it is drawn. */
  private record Row(Label name, Label note, List<Bar> bars, Label value) {}

  private final Consumer<Filter> open;
  private final Texts texts;
  private final List<Row> rows = new ArrayList<>();
  private boolean parts;

  /**
   * @param open shows the paintings that a filter lets through
   */
  BarRows(Consumer<Filter> open, Texts texts) {
    this.open = open;
    this.texts = texts;
    getStyleClass().add("bar-rows");
  }

  /** A row for each of these bars. */
  BarRows withBars(List<ChartBar> bars) {
    double full = bars.stream().mapToDouble(ChartBar::share).max().orElse(1);
    for (ChartBar bar : bars) {
      Bar drawn = new Bar(bar, Bar.Direction.RIGHT, full, open, texts);
      Row row = add(bar.label(), "", List.of(drawn), bar.value());
      row.name().setCursor(Cursor.HAND);
      row.name().addEventHandler(MouseEvent.MOUSE_CLICKED, event -> drawn.fire());
    }
    return joined(1);
  }

  /** A row for each series, whose bars are the parts of a whole. */
  BarRows withParts(List<ChartSeries> series, String fewText) {
    parts = true;
    for (ChartSeries one : series) {
      List<Bar> drawn =
          one.bars().stream()
              .filter(bar -> bar.share() > 0)
              .map(bar -> new Bar(bar, Bar.Direction.WHOLE, 1, open, texts))
              .toList();
      String values =
          one.bars().stream().map(ChartBar::value).collect(Collectors.joining(" \u00b7 "));
      add(one.name(), one.note(), drawn, one.isEnough() ? values : fewText);
    }
    return joined(series.stream().mapToInt(one -> one.bars().size()).max().orElse(1));
  }

  private BarRows joined(int line) {
    BarKeys.join(rows.stream().flatMap(row -> row.bars().stream()).toList(), line);
    return this;
  }

  private Row add(String name, String note, List<Bar> bars, String value) {
    Row row = new Row(new Label(name), new Label(note), bars, new Label(value));
    row.name().getStyleClass().add("name");
    row.note().getStyleClass().add("small-print");
    row.value().getStyleClass().add("value");
    row.value().setMinWidth(USE_PREF_SIZE);
    row.note().setManaged(!note.isEmpty());
    rows.add(row);
    getChildren().addAll(row.name(), row.note(), row.value());
    getChildren().addAll(bars);
    return row;
  }

  private double rowHeight(Row row) {
    double words = row.name().prefHeight(-1);
    if (row.note().isManaged()) {
      words += row.note().prefHeight(-1);
    }
    double bar = row.bars().stream().mapToDouble(b -> b.prefHeight(-1)).max().orElse(0);
    return snapSizeY(Math.max(words, bar));
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset()
        + rows.stream().mapToDouble(this::rowHeight).sum()
        + snappedBottomInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return names() / MOST_FOR_NAMES;
  }

  private double names() {
    return rows.stream()
        .mapToDouble(row -> Math.max(row.name().prefWidth(-1), row.note().prefWidth(-1)))
        .max()
        .orElse(0);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double names = snapSizeX(Math.min(names(), MOST_FOR_NAMES * width));
    double values =
        snapSizeX(rows.stream().mapToDouble(row -> row.value().prefWidth(-1)).max().orElse(0));
    double y = snappedTopInset();
    for (Row row : rows) {
      double height = rowHeight(row);
      layoutWords(row, left, y, names, height);
      double room = Math.max(0, width - names - values);
      if (parts) {
        layoutParts(row.bars(), left + names, y, room, height);
      } else {
        layoutBar(row.bars().getFirst(), left + names, y, room, height);
      }
      layoutInArea(
          row.value(), left + width - values, y, values, height, 0, HPos.RIGHT, VPos.CENTER);
      y += height;
    }
  }

  private void layoutWords(Row row, double x, double y, double width, double height) {
    double name = row.name().prefHeight(-1);
    double note = row.note().isManaged() ? row.note().prefHeight(-1) : 0;
    double top = snapPositionY(y + (height - name - note) / 2);
    row.name().resizeRelocate(x, top, width, name);
    row.note().resizeRelocate(x, top + name, width, note);
  }

  private void layoutBar(Bar bar, double x, double y, double width, double height) {
    double high = bar.prefHeight(-1);
    bar.resizeRelocate(x, snapPositionY(y + (height - high) / 2), width, high);
  }

  private void layoutParts(List<Bar> bars, double x, double y, double width, double height) {
    double end = 0;
    for (Bar bar : bars) {
      double from = snapPositionX(width * end);
      end += bar.length();
      layoutBar(bar, x + from, y, snapPositionX(width * end) - from, height);
    }
  }
}
