package app.beholder.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.ChildProgram;
import app.beholder.library.Columns;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.model.Annotation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that imports is killed at twenty moments; the library is as it was before that import
 * or after it.
 */
class KilledImportTest {
  private static final int KILLS = 20;

  /**
   * Lines of one import: six times rows, then its commit, then that it is done. Kills fall into the
   * first two imports.
   */
  private static final int MOMENTS = 2 * 8;

  private static final int FIRST_PICTURES = 5;

  @TempDir Path folder;
  private final MadeRows rows = new MadeRows();
  private Libraries libraries;
  private Path path = Path.of("");

  @BeforeEach
  void prepare() {
    libraries = new SqliteLibraries(new NoAdapters(), folder.resolve("program"));
  }

  @Test
  void aKilledImportLeavesTheLibraryAsBeforeOrAsAfter() throws Exception {
    int committed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % 5 == 0) {
        path = folder.resolve("killed-" + kill + ".beholder");
        libraries.create(path).close();
        committed = 0;
      }
      int acknowledged = Math.max(committed, killAtLine(1 + kill * 5 % MOMENTS));
      int found = checked();
      assertTrue(found >= acknowledged, found + " rows, but " + acknowledged + " were committed");
      assertTrue(found <= acknowledged + EndlessImport.ROWS, found + " rows after " + acknowledged);
      committed = found;
    }
  }

  /**
   * Lets the import write so many lines, then kills it; returns the size that it had reported as
   * committed.
   */
  private int killAtLine(int lines) throws IOException, InterruptedException {
    Process process =
        ChildProgram.start(
            EndlessImport.class, folder.resolve("errors"), path, folder.resolve("program"));
    int committed = 0;
    try (BufferedReader out = process.inputReader()) {
      String line = "";
      for (int i = 0; i < lines && line != null; i++) {
        line = out.readLine();
        if (line != null && line.startsWith("committed ")) {
          committed = Integer.parseInt(line.substring("committed ".length()));
        }
      }
      assertTrue(line != null, () -> "the import ended by itself: " + errors());
    } finally {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    return committed;
  }

  private String errors() {
    try {
      return Files.readString(folder.resolve("errors"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Checks all that is there, with the cache and without; returns how many rows that is. */
  private int checked() throws Exception {
    Columns columns;
    try (Library library = libraries.open(path, Monitor.NONE)) {
      columns = library.columns();
      assertEquals(0, columns.size() % EndlessImport.ROWS, "a part of an import was kept");
      check(library);
    }
    Files.deleteIfExists(path.resolve("cache/columns.bin"));
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(columns.size(), library.columns().size());
      assertEquals(columns.paintings(), library.columns().paintings());
      assertEquals(columns.emotions(), library.columns().emotions());
    }
    assertEquals("ok", integrity());
    return columns.size();
  }

  private void check(Library library) throws Exception {
    Columns columns = library.columns();
    int imports = columns.size() / EndlessImport.ROWS;
    assertEquals(
        (columns.size() + MadeRows.ROWS_A_PAINTING - 1) / MadeRows.ROWS_A_PAINTING,
        columns.paintings().size());
    for (int painting = 0;
        painting < Math.min(FIRST_PICTURES, columns.paintings().size());
        painting++) {
      assertEquals(painting < imports, columns.paintings().get(painting).hasPicture());
    }
    int[] next = {0};
    library.scan(
        0,
        annotation -> {
          assertEquals(rows.row(next[0]++), annotation);
          return true;
        });
    assertEquals(columns.size(), next[0]);
    if (columns.size() > 0) {
      List<Annotation> last = library.annotations(new int[] {columns.size() - 1});
      assertEquals(rows.row(columns.size() - 1), last.getFirst());
    }
  }

  private String integrity() throws Exception {
    try (Connection connection = Database.open(path).reader();
        ResultSet result = connection.createStatement().executeQuery("PRAGMA integrity_check")) {
      return result.getString(1);
    }
  }
}
