package app.beholder.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A main class of this program in a process of its own, with the flags and the class path that this
 * one has.
 */
final class ChildJvm {
  /** How JavaFX draws; this process may have chosen that after it was started. */
  private static final List<String> DISPLAY = List.of("glass.platform", "prism.order");

  private final List<String> command = new ArrayList<>();

  ChildJvm(Class<?> main, String... arguments) {
    this(List.of(), main, arguments);
  }

  /**
   * @param flags for the Java runtime, beside those of this process
   */
  ChildJvm(List<String> flags, Class<?> main, String... arguments) {
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(flags);
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
   * Starts it and waits until it has said these lines, one after the other.
   *
   * @return nanoseconds from before the process was made until each of the lines came
   * @throws IOException where it ends before it has said all; the message holds what else it said
   */
  long[] nanosecondsUntil(String... lines) throws IOException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> others = new ArrayList<>();
    long[] took = new long[lines.length];
    int heard = 0;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      while (heard < lines.length) {
        String next = out.readLine();
        if (next == null) {
          throw new IOException(
              "the measured process never said '" + lines[heard] + "' but: " + others);
        }
        if (next.equals(lines[heard])) {
          took[heard++] = System.nanoTime() - start;
        } else {
          others.add(next);
        }
      }
      return took;
    } finally {
      end(process);
    }
  }

  /**
   * Starts it and waits until it has ended.
   *
   * @return nanoseconds from before the process was made
   * @throws IOException where it ends with an error; the message holds what it said
   */
  long nanosecondsUntilEnd() throws IOException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> said = out.readAllLines();
      end(process);
      long took = System.nanoTime() - start;
      if (process.isAlive() || process.exitValue() != 0) {
        throw new IOException("the measured process failed: " + said);
      }
      return took;
    }
  }

  /**
   * Starts it and passes on each line that it says, until it ends.
   *
   * @throws IOException where it ends with an error
   */
  void run(Consumer<String> heard) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        heard.accept(line);
      }
    } finally {
      end(process);
    }
    if (process.exitValue() != 0) {
      throw new IOException("the measured process failed");
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
