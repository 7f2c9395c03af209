package app.beholder.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.JobRunner.Lane;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, because it is ended. */
final class ClosingAtExitTest {

  @TempDir private Path folder;

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "Windows cannot ask a process to end, only kill it")
  void aJobCleansUpWhenTheProcessIsAskedToEnd() throws IOException, InterruptedException {
    Path cleaned = folder.resolve("cleaned");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Works.class.getName(),
            cleaned.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader console = process.inputReader()) {
      assertEquals("working", console.readLine());
      process.destroy();
      process.waitFor();
    }
    assertTrue(Files.exists(cleaned));
  }

  /** Works until it is cancelled, and then cleans up. */
  static final class Works {
    public static void main(String[] args) throws Exception {
      Awaited<Path> awaited = new Awaited<>(progress -> {});
      new ThreadedJobRunner()
          .closingAtExit()
          .run(
              Lane.BACKGROUND,
              monitor -> {
                System.out.println("working");
                while (!monitor.isCancelled()) {
                  Thread.onSpinWait();
                }
                return Files.createFile(Path.of(args[0]));
              },
              awaited);
      awaited.await();
    }
  }
}
