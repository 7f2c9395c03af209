package app.beholder.ml.djl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * NVIDIA's first graphics card in this machine.
 *
 * @param memory in MiB
 */
record GraphicsCard(String name, long memory) {
  private static final Logger LOG = LoggerFactory.getLogger(GraphicsCard.class);
  private static final long SECONDS = 5;
  private static final double MEBIBYTES_PER_GIBIBYTE = 1024;
  private static final List<String> QUESTION =
      List.of(
          "nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits", "--id=0");

  /** What NVIDIA's own tool says; nothing where it is missing or does not answer. */
  static Optional<GraphicsCard> ask() {
    Process tool;
    try {
      tool = new ProcessBuilder(QUESTION).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      LOG.debug("no nvidia-smi", e);
      return Optional.empty();
    }
    try (InputStream answer = tool.getInputStream()) {
      if (!tool.waitFor(SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("nvidia-smi does not answer");
        return Optional.empty();
      }
      return parse(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn("nvidia-smi cannot be read", e);
      return Optional.empty();
    } finally {
      tool.destroyForcibly();
    }
  }

  /** Reads {@code NVIDIA GeForce RTX 4090, 24564}. */
  static Optional<GraphicsCard> parse(String answer) {
    String line = answer.lines().findFirst().orElse("");
    int comma = line.lastIndexOf(',');
    String memory = line.substring(comma + 1).strip();
    return comma > 0 && memory.matches("[0-9]{1,12}")
        ? Optional.of(new GraphicsCard(line.substring(0, comma).strip(), Long.parseLong(memory)))
        : Optional.empty();
  }

  /** The name, with the memory; stands in the files of runs. */
  String describe() {
    return String.format(Locale.ROOT, "%s, %.0f GiB", name, memory / MEBIBYTES_PER_GIBIBYTE);
  }
}
