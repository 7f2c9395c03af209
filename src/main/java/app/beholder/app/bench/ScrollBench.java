package app.beholder.app.bench;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.job.ThreadedJobRunner;
import app.beholder.library.Library;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.Fonts;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.FxThread;
import app.beholder.ui.common.Theme;
import app.beholder.ui.gallery.GalleryView;
import app.beholder.ui.gallery.GalleryViewModel;
import app.beholder.ui.gallery.Thumbnails;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

/**
 * Scrolls through the gallery of a library, frame by frame: the time between frames, and what was
 * decoded for it.
 */
final class ScrollBench {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 800;
  private static final int FRAMES = 600;
  private static final int PIXELS_A_FRAME = 40;
  private static final int PIXELS_A_FLING = 400;

  private final Library library;
  private final PrintWriter out;

  ScrollBench(Library library, PrintWriter out) {
    this.library = library;
    this.out = out;
  }

  /** Prints the table. */
  void run() throws Exception {
    try (ThreadedJobRunner runner = new ThreadedJobRunner()) {
      FxJobs jobs = new FxJobs(runner, FxThread.later());
      GalleryViewModel gallery =
          HeadlessFx.call(() -> new GalleryViewModel(library, jobs, Runnable::run));
      Scene scene = HeadlessFx.call(() -> show(gallery));
      fill(gallery);
      Table table =
          new Table(
              out,
              String.format(
                  Locale.ROOT,
                  "Scrolling through %d thumbnails, %d frames each",
                  library.columns().paintings().size(),
                  FRAMES),
              "how",
              "frame, median",
              "p99",
              "longest",
              "wanted",
              "decoded",
              "heap, MiB");
      SplittableRandom random = new SplittableRandom(1);
      measure(
          table,
          "a little, from the top",
          gallery,
          scene,
          flow -> flow.scrollPixels(PIXELS_A_FRAME));
      measure(table, "fast", gallery, scene, flow -> flow.scrollPixels(PIXELS_A_FLING));
      measure(table, "to anywhere", gallery, scene, flow -> flow.setPosition(random.nextDouble()));
      HeadlessFx.call(() -> {
        gallery.close();
        scene.getWindow().hide();
        return scene;
      });
    }
  }

  private static Scene show(GalleryViewModel gallery) {
    Fonts.prepare();
    Theme.apply(Appearance.LIGHT);
    Stage stage = new Stage();
    Scene scene = new Scene(new GalleryView(gallery), WIDTH, HEIGHT);
    Theme.install(scene);
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  /** Loads the gallery and waits until it shows something. */
  private static void fill(GalleryViewModel gallery) throws Exception {
    CountDownLatch filled = new CountDownLatch(1);
    HeadlessFx.call(() -> {
      gallery
          .paintingsProperty()
          .subscribe(paintings -> {
            if (paintings.length > 0) {
              SecondFrame.then(filled::countDown);
            }
          });
      gallery.load();
      return gallery;
    });
    filled.await();
  }

  private static void measure(
      Table table, String how, GalleryViewModel gallery, Scene scene, Consumer<VirtualFlow<?>> step)
      throws Exception {
    VirtualFlow<?> flow =
        HeadlessFx.call(() -> (VirtualFlow<?>) scene.lookup("#grid").lookup(".virtual-flow"));
    HeapPeak heap = HeapPeak.begin();
    Thumbnails.Statistics before = HeadlessFx.call(() -> gallery.thumbnails().statistics());
    CountDownLatch ended = new CountDownLatch(1);
    Frames frames =
        HeadlessFx.call(() -> {
          Frames started = new Frames(FRAMES, () -> step.accept(flow), ended::countDown);
          started.start();
          return started;
        });
    ended.await();
    Thumbnails.Statistics after = HeadlessFx.call(() -> gallery.thumbnails().statistics());
    Timings timings = frames.timings();
    table.row(
        how,
        milliseconds(timings.quantile(0.5)),
        milliseconds(timings.quantile(0.99)),
        milliseconds(timings.quantile(1)),
        String.valueOf(after.shown() - before.shown()),
        String.valueOf(after.decoded() - before.decoded()),
        String.valueOf(heap.mebibytes()));
  }

  private static String milliseconds(double value) {
    return String.format(Locale.ROOT, "%.1f ms", value);
  }
}
