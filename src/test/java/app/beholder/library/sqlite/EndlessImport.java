package app.beholder.library.sqlite;

import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Imports made rows into a library again and again until it is killed, and says on standard output
 * where it is.
 */
final class EndlessImport {
  static final int ROWS = 4_500;
  private static final int ROWS_A_LINE = 750;
  private static final PrintStream OUT = System.out;

  private EndlessImport() {}

  /** Takes the library's folder and the program's cache folder. */
  public static void main(String[] arguments) throws Exception {
    MadeRows rows = new MadeRows();
    Libraries libraries = new SqliteLibraries(new NoAdapters(), Path.of(arguments[1]));
    try (Library library = libraries.open(Path.of(arguments[0]), Monitor.NONE)) {
      while (true) {
        importOnce(library, rows);
      }
    }
  }

  private static void importOnce(Library library, MadeRows rows) throws LibraryException {
    int start = library.columns().size();
    try (Addition addition = library.beginAddition()) {
      for (int from = start; from < start + ROWS; from += ROWS_A_LINE) {
        rows.add(addition, from, from + ROWS_A_LINE);
        OUT.println("added");
      }
      addition.picture(start / ROWS, "picture-" + start / ROWS);
      OUT.println("committing");
      addition.commit();
      OUT.println("committed " + library.columns().size());
    }
  }
}
