package app.beholder.ml.djl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The processor's name and how many cores of it there are. */
final class Processor {
  private static final Logger LOG = LoggerFactory.getLogger(Processor.class);
  private static final Path LINUX = Path.of("/proc/cpuinfo");
  private static final String FIELD = "model name";

  private Processor() {}

  /** How many cores this program may use. */
  static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** For people: {@code AMD EPYC, 8 cores}; where nobody says its name, what kind it is. */
  static String name() {
    return String.format(Locale.ROOT, "%s, %d cores", model(), cores());
  }

  private static String model() {
    String kind = System.getProperty("os.arch");
    if (!Files.isReadable(LINUX)) {
      return kind;
    }
    try (Stream<String> lines = Files.lines(LINUX)) {
      return lines
          .filter(line -> line.startsWith(FIELD))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .filter(name -> !name.isEmpty())
          .findFirst()
          .orElse(kind);
    } catch (IOException e) {
      LOG.debug("{} cannot be read", LINUX, e);
      return kind;
    }
  }
}
