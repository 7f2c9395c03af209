package app.beholder.ui.collection;

import app.beholder.library.Filter;
import app.beholder.ui.common.ChartExport;
import app.beholder.ui.common.CultureColors;
import app.beholder.ui.common.KeepInSight;
import app.beholder.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The collection at a glance: large figures, then charts in columns, on a page that scrolls. */
public final class CollectionView extends ScrollPane {
  private static final int MOST_COLUMNS = 4;
  private static final int FEW_STYLES = 30;

  private final CollectionViewModel model;
  private final ChartExport export;
  private final Texts texts = Texts.of(CollectionView.class);
  private final Consumer<Filter> open;
  private final VBox page = new VBox();

  /**
   * @param export keeps a chart as a picture or as numbers
   */
  public CollectionView(CollectionViewModel model, ChartExport export) {
    this.model = model;
    this.export = export;
    this.open = model::open;
    setId("collection");
    getStyleClass().add("collection");
    getStylesheets()
        .addAll(
            CultureColors.STYLESHEET,
            CollectionView.class.getResource("collection.css").toExternalForm());
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    new KeepInSight(this).install();
    model.pageProperty().subscribe(this::show);
    model.problemProperty().subscribe(problem -> show(model.pageProperty().get()));
  }

  private void show(Optional<CollectionPage> newest) {
    List<Node> shown = new ArrayList<>();
    if (newest.isPresent()) {
      CollectionPage now = newest.get();
      shown.add(new PageHeading(model, now, texts));
      shown.add(now.empty() ? new NothingYet(model::importData, texts) : charts(now));
    } else if (!model.problemProperty().get().isEmpty()) {
      Label problem = new Label(model.problemProperty().get());
      problem.setWrapText(true);
      shown.add(problem);
    }
    page.getChildren().setAll(shown);
    setVvalue(0);
  }

  private Region charts(CollectionPage now) {
    List<Region> panels = new ArrayList<>();
    panels.add(
        PanelGrid.wide(
            panel(now.emotions(), new EmotionsChart(now.emotions(), model.names(), open, texts))));
    now.comparison().ifPresent(paper -> panels.add(new ComparisonPanel(paper, texts)));
    panels.add(panel(now.styles(), styles(now.styles())));
    panels.add(panel(now.valence(), new ValenceChart(now.valence(), open, texts)));
    panels.add(panel(now.coverage(), new CoverageChart(now.coverage(), open, texts)));
    if (!now.splits().isEmpty()) {
      panels.add(panel(now.splits(), new BarRows(open, texts).withBars(bars(now.splits()))));
    }
    if (!now.periods().isEmpty()) {
      ChartSeries periods = now.periods().series().getFirst();
      double full = now.periods().largestShare();
      panels.add(panel(now.periods(), new BarColumns(periods, full, open, texts)));
    }
    return new PanelGrid(panels, MOST_COLUMNS);
  }

  private Region styles(ChartModel styles) {
    return new FewAtFirst<>(
        bars(styles), FEW_STYLES, shown -> new BarRows(open, texts).withBars(shown), texts);
  }

  private static List<ChartBar> bars(ChartModel chart) {
    return chart.series().getFirst().bars();
  }

  private String fileName(ChartModel chart) {
    return model.isMade() ? texts.get("file.made", chart.title()) : chart.title();
  }

  private ChartPanel panel(ChartModel drawn, Region chart) {
    return new ChartPanel(drawn, chart, () -> fileName(drawn), export, texts);
  }
}
