package app.beholder.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The memory of this process.
 *
 * @param heap mebibytes of the heap that are in use after a collection
 * @param resident mebibytes that the system has given the process; 0 where it does not say
 */
record ProcessMemory(double heap, double resident) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmRSS:";
  private static final double MEBI = 1 << 20;

  /** Collects garbage first; twice, because what has a cleaner is only gone after the second. */
  static ProcessMemory afterCollection() throws IOException {
    System.gc();
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBI;
    return new ProcessMemory(heap, residentKibibytes().orElse(0L) / 1024.0);
  }

  private static Optional<Long> residentKibibytes() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return Optional.empty();
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(RESIDENT))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst();
  }
}
