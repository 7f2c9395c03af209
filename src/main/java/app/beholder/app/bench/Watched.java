package app.beholder.app.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What an {@link FxWatch} saw while one kind of use went on. A pause counts once for each moment in
 * it at which something might have been asked of the thread, with what was left of the pause then:
 * so the quantiles are about moments, and one pause of a second weighs as much as it is long.
 */
final class Watched {
  /** Pauses from this length on are kept with their causes: people begin to feel them. */
  static final long LONG = 50_000_000;

  private final String name;
  private final LongStream.Builder waits = LongStream.builder();
  private final List<Pause> pauses = new ArrayList<>();
  private Pause longest = new Pause("", 0, 0, 0, List.of());
  private long latest;

  Watched(String name) {
    this.name = name;
  }

  /**
   * Takes one look.
   *
   * @param late nanoseconds by which the watch itself came too late to look
   */
  void add(Pause pause, long late) {
    for (long left = pause.nanoseconds(); left > 0; left -= FxWatch.EVERY) {
      waits.add(left);
    }
    if (pause.nanoseconds() > longest.nanoseconds()) {
      longest = pause;
    }
    if (pause.nanoseconds() >= LONG) {
      pauses.add(pause);
    }
    latest = Math.max(latest, late);
  }

  String name() {
    return name;
  }

  /** To be asked for once the watch looks elsewhere. */
  Timings waits() {
    return Timings.of(waits.build().toArray());
  }

  Pause longest() {
    return longest;
  }

  /** By how many milliseconds the watch itself came too late at most: what the machine did. */
  double latestMilliseconds() {
    return latest / 1e6;
  }

  /** The long ones, the longest first. */
  List<Pause> longPauses() {
    return pauses.stream().sorted(Comparator.comparingLong(Pause::nanoseconds).reversed()).toList();
  }
}
