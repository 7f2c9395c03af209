package app.beholder.app.bench;

import app.beholder.app.system.Folders;
import app.beholder.app.wiring.HeadlessFx;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

/**
 * Uses the program's window in all ways and prints for how long the FX thread was not free: twice,
 * as code is slower when it runs first. For a process of its own.
 */
public final class PauseBench {
  private static final String SECOND_LIBRARY = "Second";
  private static final int FRAMES_A_SECOND = 60;
  private static final int PIXELS_A_FRAME = 40;
  private static final int PIXELS_A_FLING = 400;
  private static final int MILLIS_BETWEEN = 300;
  private static final List<String> WORDS =
      List.of("quiet light", "old -man", "\"the red field\"", "ضوء الماء", "قلبي", "水面", "光");

  private final Visitor visitor;
  private final FxWatch watch;
  private final Path library;
  private final Path csv;
  private final Path work;
  private final int seconds;
  private final PauseTable table;
  private String again = "";

  private PauseBench(
      Visitor visitor,
      FxWatch watch,
      Path library,
      Path csv,
      Path work,
      int seconds,
      PrintWriter out) {
    this.visitor = visitor;
    this.watch = watch;
    this.library = library;
    this.csv = csv;
    this.work = work;
    this.seconds = seconds;
    this.table = new PauseTable(out, "For how long the FX thread is not free");
  }

  /**
   * Takes the library's folder, a file to import, a folder for what is made, and for about how many
   * seconds each kind of use goes on.
   */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[2]);
    PrintWriter out = Report.writer();
    VisitedWindow.visit(
        work.resolve("memory"),
        (visitor, watch) ->
            new PauseBench(
                    visitor,
                    watch,
                    Path.of(args[0]),
                    Path.of(args[1]),
                    work,
                    Integer.parseInt(args[3]),
                    out)
                .run());
    System.exit(0);
  }

  /** One kind of use. */
  @FunctionalInterface
  private interface Use {
    void go() throws Exception;
  }

  private void run() throws Exception {
    measure(
        "opening the library",
        () -> {
          visitor.open(library);
          visitor.look(1000L * seconds);
        });
    for (String round : new String[] {"", ", again"}) {
      again = round;
      measure("nothing", () -> visitor.look(1000L * seconds));
      scrolling();
      measure("typing searches", this::search);
      measure("choosing values of facets", this::chooseFacets);
      measure("stepping through paintings", this::stepThroughPaintings);
      measure("changing the window's size", this::resize);
      measure("light and dark", this::changeAppearance);
    }
    again = "";
    importing("importing", () -> visitor.look(100));
    importing(
        "importing and scrolling",
        () -> visitor.scroll("scroll", FRAMES_A_SECOND, flow -> flow.scrollPixels(PIXELS_A_FRAME)));
    table.causes();
  }

  private void measure(String name, Use use) throws Exception {
    watch.next(name + again);
    long start = System.nanoTime();
    use.go();
    double took = (System.nanoTime() - start) / 1e9;
    table.row(watch.next("between"), took);
  }

  private void scrolling() throws Exception {
    SplittableRandom random = new SplittableRandom(1);
    int frames = seconds * FRAMES_A_SECOND;
    int all = visitor.gallery().paintingsProperty().get().length;
    measure(
        "scrolling through " + all + " slowly",
        () -> visitor.scroll("scroll", frames, flow -> flow.scrollPixels(PIXELS_A_FRAME)));
    measure(
        "scrolling fast",
        () -> visitor.scroll("scroll", frames, flow -> flow.scrollPixels(PIXELS_A_FLING)));
    measure(
        "going anywhere with the scroll bar",
        () -> visitor.scroll("jump", frames, flow -> jump(flow, random)));
  }

  private static void jump(VirtualFlow<?> flow, SplittableRandom random) {
    flow.setPosition(random.nextDouble());
  }

  private void search() throws Exception {
    for (String words : WORDS.subList(0, Math.clamp(seconds, 1, WORDS.size()))) {
      visitor.search(words);
      visitor.look(2 * MILLIS_BETWEEN);
      visitor.clearSearch();
      visitor.look(2 * MILLIS_BETWEEN);
    }
  }

  private void chooseFacets() throws Exception {
    for (int i = 0; i < 2 * seconds; i++) {
      visitor.toggleFacet(5 * i);
      visitor.look(MILLIS_BETWEEN);
    }
    visitor.act("clear the filter", () -> visitor.gallery().clearFilter());
    visitor.look(MILLIS_BETWEEN);
  }

  private void stepThroughPaintings() throws Exception {
    visitor.openPainting(0);
    for (int i = 0; i < 3 * seconds; i++) {
      visitor.look(MILLIS_BETWEEN);
      visitor.press("next painting", "#painting-next");
    }
    visitor.look(MILLIS_BETWEEN);
    visitor.press("back to the gallery", "#painting-back");
    visitor.look(MILLIS_BETWEEN);
  }

  private void resize() throws Exception {
    double width = visitor.stage().getWidth();
    for (int i = 0; i < 5 * seconds; i++) {
      double now = width - 10 * (i % 10);
      visitor.act("change the width", () -> visitor.stage().setWidth(now));
      visitor.look(MILLIS_BETWEEN / 3);
    }
    visitor.act("change the width", () -> visitor.stage().setWidth(width));
  }

  private void changeAppearance() throws Exception {
    for (int i = 0; i < 4; i++) {
      visitor.press("light and dark", "#appearance");
      visitor.look(MILLIS_BETWEEN);
    }
  }

  /** Through the wizard, into a library that then takes the place of the first; and back. */
  private void importing(String name, Use meanwhile) throws Exception {
    Path second = work.resolve(SECOND_LIBRARY + ".beholder");
    Folders.delete(second);
    visitor.press("open the wizard", "#import");
    Scene wizard = HeadlessFx.call(this::wizard);
    visitor.act("choose the file", () -> fill(wizard));
    next(wizard, "check the file");
    visitor.look(MILLIS_BETWEEN);
    measure(
        name,
        () -> {
          next(wizard, "begin the import");
          while (!HeadlessFx.call(() -> isOver(wizard))) {
            watch.step(HeadlessFx.call(() -> stepOf(wizard)));
            meanwhile.go();
          }
        });
    measure(
        "opening and indexing what was imported",
        () -> {
          next(wizard, "show what was imported");
          visitor.until("it is shown", () -> visitor.opened().library().folder().equals(second));
          visitor.scroll("scroll", FRAMES_A_SECOND, flow -> flow.scrollPixels(PIXELS_A_FRAME));
          while (!visitor.opened().library().text().isComplete()) {
            visitor.look(MILLIS_BETWEEN);
          }
          visitor.look(MILLIS_BETWEEN);
        });
    visitor.open(library);
    visitor.look(MILLIS_BETWEEN);
    Folders.delete(second);
  }

  private Scene wizard() {
    return Window.getWindows().stream()
        .filter(window -> !window.equals(visitor.stage()))
        .map(Window::getScene)
        .filter(scene -> scene.lookup("#next") != null)
        .findFirst()
        .orElseThrow();
  }

  private void fill(Scene wizard) {
    Visitor.find(wizard, "#into-new", ToggleButton.class).setSelected(true);
    Visitor.find(wizard, "#file", TextField.class).setText(csv.toString());
    Visitor.find(wizard, "#name", TextField.class).setText(SECOND_LIBRARY);
    Visitor.find(wizard, "#place", TextField.class).setText(work.toString());
  }

  private void next(Scene wizard, String step) throws Exception {
    visitor.until("the wizard can go on", () -> !next(wizard).isDisabled());
    visitor.act(step, () -> next(wizard).fire());
  }

  private static Button next(Scene wizard) {
    return Visitor.find(wizard, "#next", Button.class);
  }

  /** While the import runs there is no way on. */
  private static boolean isOver(Scene wizard) {
    return Visitor.isSeen(next(wizard));
  }

  private static String stepOf(Scene wizard) {
    return wizard.lookup("#run-step") instanceof Label step
        ? step.getText().toLowerCase(Locale.ROOT)
        : "the report";
  }
}
