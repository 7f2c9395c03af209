package app.beholder.ui.common;

import app.beholder.importing.CsvFile;
import app.beholder.job.Job;
import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Pixels;
import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets people keep a chart: as a picture, and as the numbers behind it. For the FX thread; files
 * are written by jobs.
 */
public final class ChartExport {
  private static final Logger LOG = LoggerFactory.getLogger(ChartExport.class);

  /** Pixels of the picture for each one of the screen, so that it can be printed. */
  private static final double SCALE = 2;

  /** Writes pixels to a PNG file. */
  @FunctionalInterface
  public interface PngWriter {
    void write(Pixels pixels, Path file) throws IOException;
  }

  private final Texts texts = Texts.of(ChartExport.class);
  private final PngWriter png;
  private final Dialogs dialogs;
  private final FxJobs jobs;

  /** Takes what writes pictures, and the dialogs that ask where to. */
  public ChartExport(PngWriter png, Dialogs dialogs, FxJobs jobs) {
    this.png = png;
    this.dialogs = dialogs;
    this.jobs = jobs;
  }

  /**
   * A small menu to stand beside a chart.
   *
   * @param chart what the picture shows, with its legend; while it cannot be seen only the numbers
   *     can be kept
   * @param name what the files are called, without a suffix
   */
  public MenuButton menu(Node chart, Supplier<String> name, Supplier<ChartTable> table) {
    MenuItem picture = new MenuItem(texts.get("chart.png"));
    picture.setOnAction(event -> savePicture(chart, name.get()));
    picture.disableProperty().bind(chart.visibleProperty().not());
    MenuItem numbers = new MenuItem(texts.get("chart.csv"));
    numbers.setOnAction(event -> saveTable(name.get(), table.get()));
    MenuButton menu = new MenuButton(null, null, picture, numbers);
    menu.setGraphic(Icons.of(Material2OutlinedMZ.SAVE_ALT));
    menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW, "chart-export");
    menu.setAccessibleText(texts.get("chart.save"));
    menu.setTooltip(new Tooltip(texts.get("chart.save")));
    return menu;
  }

  private void savePicture(Node chart, String name) {
    Optional<Path> chosen = dialogs.saveFile(texts.get("chart.png.title"), fileName(name) + ".png");
    if (chosen.isPresent()) {
      Path file = chosen.get();
      SnapshotParameters parameters = new SnapshotParameters();
      parameters.setTransform(Transform.scale(SCALE, SCALE));
      parameters.setFill(ground(chart));
      Pixels pixels = FxImages.pixels(chart.snapshot(parameters, null));
      write(
          file,
          monitor -> {
            png.write(pixels, file);
            return file;
          });
    }
  }

  private void saveTable(String name, ChartTable table) {
    Optional<Path> chosen = dialogs.saveFile(texts.get("chart.csv.title"), fileName(name) + ".csv");
    if (chosen.isPresent()) {
      Path file = chosen.get();
      write(
          file,
          monitor -> {
            try (CsvFile csv = new CsvFile(file, table.header().toArray(String[]::new))) {
              for (List<String> row : table.rows()) {
                csv.write(row.toArray(String[]::new));
              }
              csv.finish();
            }
            return file;
          });
    }
  }

  private void write(Path file, Job<Path> job) {
    jobs.run(
        Lane.INTERACTIVE,
        job,
        written -> LOG.info("A chart was written to {}", written),
        cause -> {
          LOG.error("A chart could not be written to {}", file, cause);
          dialogs.error(texts.get("chart.failed"), texts.get("chart.failed.text", file));
        });
  }

  /** Without what some system does not allow in the name of a file. */
  private static String fileName(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
  }

  /** The colour that the chart stands on in the window: a chart alone may have none. */
  private static Paint ground(Node chart) {
    for (Parent parent = chart.getParent(); parent != null; parent = parent.getParent()) {
      Background background = parent instanceof Region region ? region.getBackground() : null;
      if (background != null && !background.getFills().isEmpty()) {
        BackgroundFill fill = background.getFills().getLast();
        if (fill.getFill() instanceof Color color && color.isOpaque()) {
          return color;
        }
      }
    }
    return Color.WHITE;
  }
}
