package app.beholder.app.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;

/**
 * Somebody who looks around in a library for a long time, at random but the same with each seed,
 * and the memory that this takes. For a process of its own.
 */
public final class BrowseBench {
  private static final long SEED = 11;
  private static final int EVERY_MINUTES = 5;
  private static final double NANOS_A_MINUTE = 60e9;
  private static final int[] PACE_MILLIS = {300, 1200};
  private static final String GALLERY = ".gallery ";
  private static final List<String> WORDS =
      List.of(
          "light",
          "quiet",
          "\"the old man\"",
          "red -field",
          "ضوء",
          "النافذة",
          "光",
          "雨中",
          "红色",
          "emotion:awe",
          "zzz");

  private final Visitor visitor;
  private final FxWatch watch;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private int deeds;

  private BrowseBench(Visitor visitor, FxWatch watch) {
    this.visitor = visitor;
    this.watch = watch;
  }

  /** Takes the library's folder, a folder for what is made, and for how many minutes. */
  public static void main(String[] args) throws Exception {
    VisitedWindow.visit(
        Path.of(args[1]).resolve("memory"),
        (visitor, watch) -> {
          visitor.open(Path.of(args[0]));
          new BrowseBench(visitor, watch).run(Double.parseDouble(args[2]), Report.writer());
        });
    System.exit(0);
  }

  private void run(double minutes, PrintWriter out) throws Exception {
    Table table =
        new Table(
            out,
            String.format(Locale.ROOT, "Memory while browsing for %s minutes", minutes),
            "minute",
            "deeds so far",
            "heap after a collection, MiB",
            "resident, MiB",
            "longest pause of the FX thread, ms");
    List<ProcessMemory> memory = new ArrayList<>();
    long start = System.nanoTime();
    int rounds = (int) Math.ceil(minutes);
    for (int round = 1; round <= rounds; round++) {
      double end = Math.min(round, minutes);
      watch.next("browsing");
      while (System.nanoTime() - start < end * NANOS_A_MINUTE) {
        browse();
      }
      Watched watched = watch.next("collecting garbage");
      memory.add(ProcessMemory.afterCollection());
      if (round == 1 || round % EVERY_MINUTES == 0 || round == rounds) {
        row(table, end, memory.getLast(), watched.longest());
      }
    }
    if (rounds > 1) {
      table.row(
          "slope, MiB an hour",
          "",
          oneDigit(60 * slope(memory.stream().mapToDouble(ProcessMemory::heap).toArray())),
          oneDigit(60 * slope(memory.stream().mapToDouble(ProcessMemory::resident).toArray())),
          "");
    }
  }

  private void row(Table table, double minute, ProcessMemory memory, Pause longest) {
    table.row(
        oneDigit(minute),
        String.valueOf(deeds),
        oneDigit(memory.heap()),
        oneDigit(memory.resident()),
        oneDigit(longest.milliseconds()) + " (" + longest.step() + ")");
  }

  /** Of the straight line that comes nearest (least squares), from one value to the next. */
  static double slope(double[] values) {
    double middle = (values.length - 1) / 2.0;
    double products = 0;
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      products += (i - middle) * values[i];
      squares += (i - middle) * (i - middle);
    }
    return products / squares;
  }

  private static String oneDigit(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void browse() throws Exception {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> scroll();
      case 3 -> jump();
      case 4 -> search();
      case 5 -> visitor.toggleFacet(random.nextInt(100));
      case 6 -> visitor.act("clear the filter", () -> visitor.gallery().clearFilter());
      case 7 -> arrange();
      default -> lookAtPaintings();
    }
    rest();
  }

  private void rest() throws InterruptedException {
    deeds++;
    visitor.look(random.nextInt(PACE_MILLIS[0], PACE_MILLIS[1]));
  }

  private void scroll() throws Exception {
    int pixels = random.nextInt(-200, 400);
    visitor.scroll("scroll", random.nextInt(10, 60), flow -> flow.scrollPixels(pixels));
  }

  private void jump() throws Exception {
    double to = random.nextDouble();
    visitor.scroll("jump", 1, flow -> flow.setPosition(to));
  }

  private void search() throws Exception {
    visitor.search(WORDS.get(random.nextInt(WORDS.size())));
    rest();
    scroll();
    rest();
    visitor.clearSearch();
  }

  /** Another order or size, where the gallery has a choice for it; else light or dark. */
  private void arrange() throws Exception {
    double share = random.nextDouble();
    boolean first = random.nextBoolean();
    visitor.act(
        "arrange the gallery",
        () -> {
          Node slider = visitor.scene().lookup(GALLERY + ".slider");
          Node order = visitor.scene().lookup(GALLERY + ".combo-box");
          if (first && slider instanceof Slider size) {
            size.setValue(size.getMin() + share * (size.getMax() - size.getMin()));
          } else if (order instanceof ComboBox<?> choice) {
            choice.getSelectionModel().select((int) (share * choice.getItems().size()));
          }
        });
    if (random.nextInt(10) == 0) {
      visitor.press("light and dark", "#appearance");
    }
  }

  private void lookAtPaintings() throws Exception {
    int count = visitor.gallery().paintingsProperty().get().length;
    if (count == 0) {
      visitor.act("clear the filter", () -> visitor.gallery().clearFilter());
      return;
    }
    visitor.openPainting(random.nextInt(count));
    rest();
    for (int steps = random.nextInt(8); steps > 0; steps--) {
      boolean on = random.nextInt(4) > 0;
      visitor.press(
          on ? "next painting" : "painting before", on ? "#painting-next" : "#painting-previous");
      rest();
    }
    visitor.act(
        "choose an emotion's comments",
        () -> {
          List<ButtonBase> chips =
              visitor.scene().getRoot().lookupAll(".emotion-chips .chip").stream()
                  .filter(chip -> chip.isVisible() && !chip.isDisabled())
                  .map(ButtonBase.class::cast)
                  .toList();
          chips.get(random.nextInt(chips.size())).fire();
        });
    rest();
    visitor.press("back to the gallery", "#painting-back");
  }
}
