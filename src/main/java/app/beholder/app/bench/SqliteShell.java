package app.beholder.app.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The plainest way to bring a CSV file into a database: {@code .import} of the sqlite3 shell. */
final class SqliteShell {
  private SqliteShell() {}

  static boolean isInstalled() {
    try {
      return run(List.of("sqlite3", "--version")) == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Has the system write what earlier work left to be written, so that the next does not wait for
   * it; does nothing on Windows, which has no such command.
   */
  static void settle() throws IOException {
    if (File.separatorChar == '/') {
      run(List.of("sync"));
    }
  }

  /** Imports a file into a table of a new database; returns the nanoseconds it took. */
  static long importCsv(Path csv, Path database) throws IOException {
    Files.deleteIfExists(database);
    long start = System.nanoTime();
    int exit =
        run(List.of("sqlite3", database.toString(), ".import --csv '" + csv + "' annotation"));
    if (exit != 0) {
      throw new IOException("sqlite3 .import of " + csv + " ended with " + exit);
    }
    return System.nanoTime() - start;
  }

  private static int run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
