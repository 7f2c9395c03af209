package app.beholder.app.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedTest {
  private static final long MILLI = 1_000_000;

  private static Pause pause(long millis) {
    return new Pause("step " + millis, millis * MILLI, 0, 0, List.of());
  }

  @Test
  void aPauseCountsForEachMomentInIt() {
    Watched watched = new Watched("scrolling");
    for (int i = 0; i < 50; i++) {
      watched.add(pause(1), 0);
    }
    watched.add(pause(200), 0);
    Timings waits = watched.waits();
    assertEquals(1, waits.quantile(0.5));
    assertEquals(100, waits.sorted().length, "fifty looks, and fifty moments in one long pause");
    assertEquals(196, waits.quantile(0.99), "of a hundred moments the last but one");
    assertEquals(200, waits.quantile(1));
  }

  @Test
  void keepsTheLongestAndAllThatCanBeFelt() {
    Watched watched = new Watched("scrolling");
    watched.add(pause(60), 3 * MILLI);
    watched.add(pause(49), 0);
    watched.add(pause(80), MILLI);
    assertEquals("step 80", watched.longest().step());
    assertEquals(
        List.of("step 80", "step 60"), watched.longPauses().stream().map(Pause::step).toList());
    assertEquals(3, watched.latestMilliseconds());
  }

  @Test
  void tellsWhatHeldTheThreadMostOften() {
    StackTraceElement park = new StackTraceElement("jdk.Unsafe", "park", "Unsafe.java", 1);
    StackTraceElement ours =
        new StackTraceElement("app.beholder.ui.gallery.Tile", "show", "Tile.java", 70);
    StackTraceElement pulse = new StackTraceElement("javafx.Pulse", "run", "Pulse.java", 2);
    Pause held =
        new Pause(
            "scroll",
            100 * MILLI,
            0,
            0,
            List.of(List.of(park, pulse), List.of(park, ours, pulse), List.of(park, ours, pulse)));
    assertEquals(
        List.of(
            "2 of 3 samples: Unsafe.park:1 < Tile.show:70",
            "1 of 3 samples: Unsafe.park:1 < Pulse.run:2"),
        held.causes());
  }

  @Test
  void aSlopeIsThatOfTheNearestLine() {
    assertEquals(2, BrowseBench.slope(new double[] {1, 3, 5, 7}), 1e-9);
    assertTrue(BrowseBench.slope(new double[] {5, 4, 5, 4}) < 0);
  }
}
