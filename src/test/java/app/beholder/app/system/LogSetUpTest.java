package app.beholder.app.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Logs from processes of their own, because a process sets its log up once. */
final class LogSetUpTest {

  @TempDir private Path folder;

  /**
   * What a process writes to its console that sets itself up like the program, with this folder for
   * logs, and logs.
   */
  private String consoleOf(Path logs) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(
        List.of(
            "-cp", System.getProperty("java.class.path"), Logs.class.getName(), logs.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), console);
    return console;
  }

  @Test
  void theFileGetsWhatLibrariesLogTooAndTheConsoleNothing() throws Exception {
    assertEquals("", consoleOf(folder));
    List<String> lines = Files.readAllLines(folder.resolve("beholder.log"));
    assertTrue(lines.getFirst().contains("said by slf4j 你好"), lines.toString());
    assertTrue(lines.get(1).contains("said by java.util.logging"), lines.toString());
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoError() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    assertEquals("", consoleOf(file));
    assertFalse(Files.isDirectory(file));
  }

  @Test
  void theLogHasABound() throws Exception {
    Files.writeString(folder.resolve("beholder.log"), "x".repeat(3 << 20));
    for (int i = 1; i <= 3; i++) {
      Files.writeString(folder.resolve("beholder.log." + i), "old " + i);
    }
    assertEquals("", consoleOf(folder));
    assertTrue(Files.size(folder.resolve("beholder.log")) < 1 << 20, "a full log is put aside");
    assertEquals("old 2", Files.readString(folder.resolve("beholder.log.3")));
    assertFalse(Files.exists(folder.resolve("beholder.log.4")));
  }

  /** The other process. */
  static final class Logs {
    public static void main(String[] args) {
      Path logs = Path.of(args[0]);
      SystemSetUp setUp =
          new SystemSetUp(new UserFolders(logs, logs.resolve("cache"), logs, logs), "Linux", null);
      setUp.apply(System::setProperty);
      LoggerFactory.getLogger(Logs.class).info("said by slf4j 你好");
      java.util.logging.Logger.getLogger("a.library").warning("said by java.util.logging");
    }
  }
}
