package app.beholder.library.runs;

import app.beholder.library.Run;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files of one run. While it is unfinished its folder has another name, and holds what is to be
 * done and what has been done beside the matrix.
 */
record RunFolder(Path path) {
  private static final String UNFINISHED = ".part";

  static RunFolder finished(Path runs, String id) {
    return new RunFolder(runs.resolve(id));
  }

  static RunFolder unfinished(Path runs, String id) {
    return new RunFolder(runs.resolve(id + UNFINISHED));
  }

  /** The folder that this is once it is finished. */
  RunFolder named() {
    return new RunFolder(path.resolveSibling(id()));
  }

  boolean isUnfinished() {
    return name().endsWith(UNFINISHED);
  }

  String id() {
    String name = name();
    return isUnfinished() ? name.substring(0, name.length() - UNFINISHED.length()) : name;
  }

  private String name() {
    return path.getFileName().toString();
  }

  Path json() {
    return path.resolve("run.json");
  }

  Path matrix() {
    return path.resolve("probabilities.npy");
  }

  Path plan() {
    return path.resolve("plan.json");
  }

  Path todo() {
    return path.resolve("todo.npy");
  }

  Path journal() {
    return path.resolve("journal");
  }

  /**
   * Reads a finished run, and looks whether its matrix is there as it should be.
   *
   * @throws IOException where this is no sound run
   */
  Run read() throws IOException {
    Run run = RunJson.readRun(json(), id());
    MatrixFile.check(matrix(), run.rows());
    return run;
  }

  /** Removes what only an unfinished run needs. */
  void clear() throws IOException {
    Files.deleteIfExists(journal());
    Files.deleteIfExists(todo());
    Files.deleteIfExists(plan());
  }

  /** Removes what makes it a run, so that nothing half removed is taken for one. */
  void unmake() throws IOException {
    Files.deleteIfExists(plan());
    if (Files.exists(json())) {
      Files.move(json(), removed(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whether it is what a removal left. */
  boolean isUnmade() {
    return Files.exists(removed());
  }

  private Path removed() {
    return path.resolve("removed");
  }

  /** Removes the run. */
  void delete() throws IOException {
    unmake();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(path);
  }
}
