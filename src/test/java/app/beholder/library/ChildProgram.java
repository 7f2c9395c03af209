package app.beholder.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A program of the tests in a process of its own, which can be killed. */
public final class ChildProgram {
  private ChildProgram() {}

  /**
   * Starts it.
   *
   * @param errors the file that its standard error goes to
   */
  public static Process start(Class<?> program, Path errors, Path... arguments) throws IOException {
    return start(program, errors, List.of(), arguments);
  }

  /**
   * The same.
   *
   * @param options more of them for its Java runtime
   */
  public static Process start(
      Class<?> program, Path errors, List<String> options, Path... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-classpath",
            classPathWithoutLogging()));
    command.addAll(options);
    command.add(program.getName());
    Arrays.stream(arguments).map(Path::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectError(errors.toFile()).start();
  }

  /** Logging would need half of the time that the process takes to start. */
  private static String classPathWithoutLogging() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("logback"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
