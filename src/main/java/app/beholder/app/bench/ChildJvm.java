package app.beholder.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A main class of this program in a process of its own, with the flags and the class path that this
 * one has.
 */
final class ChildJvm {
  /** How JavaFX draws; this process may have chosen that after it was started. */
  private static final List<String> DISPLAY = List.of("glass.platform", "prism.order");

  private final List<String> command = new ArrayList<>();

  ChildJvm(Class<?> main, String... arguments) {
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    for (String property : DISPLAY) {
      String value = System.getProperty(property);
      if (value != null) {
        command.add("-D" + property + "=" + value);
      }
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
  }

  /**
   * Starts it and waits for a line.
   *
   * @return nanoseconds from before the process was made until the line came
   * @throws IOException where it ends without saying the line; the message holds what it said
   */
  long nanosecondsUntil(String line) throws IOException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String next = out.readLine();
      while (next != null && !next.equals(line)) {
        said.add(next);
        next = out.readLine();
      }
      long took = System.nanoTime() - start;
      if (next == null) {
        throw new IOException("the measured process never said '" + line + "' but: " + said);
      }
      return took;
    } finally {
      end(process);
    }
  }

  /** Lets the process end by itself, so that the next one does not share the cores with it. */
  private static void end(Process process) {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
