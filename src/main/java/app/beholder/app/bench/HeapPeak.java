package app.beholder.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap in use since the measurement began; garbage that was not yet collected counts. */
final class HeapPeak {
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  /** Begins now, after a collection. */
  static HeapPeak begin() {
    System.gc();
    HeapPeak peak = new HeapPeak();
    peak.pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    return peak;
  }

  /** In mebibytes: the sum of each pool's peak, so at most a little above the truth. */
  long mebibytes() {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
  }
}
