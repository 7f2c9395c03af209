package app.beholder.library.sqlite;

import app.beholder.library.LibraryException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Says in a sentence what went wrong with a library and what to do; the cause keeps the details for
 * the log.
 */
final class Problems {
  /** Extended result codes carry the plain one in their lowest byte. */
  private static final int PLAIN = 0xFF;

  private Problems() {}

  static LibraryException of(SQLException e, Path folder) {
    return new LibraryException(sentence(code(e), e, folder), e);
  }

  static LibraryException damaged(Path folder, String detail) {
    return new LibraryException(damage(folder, detail));
  }

  private static String damage(Path folder, String detail) {
    return "The library "
        + folder
        + " is damaged: "
        + detail
        + ". Restore the folder from a backup, or import its files"
        + " into a new library.";
  }

  static boolean isBusy(SQLException e) {
    int code = code(e);
    return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
  }

  /** Whether SQLite could not make the files that it needs beside the database. */
  static boolean isForbidden(SQLException e) {
    int code = code(e);
    return code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_PERM.code;
  }

  private static int code(SQLException e) {
    return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & PLAIN : -1;
  }

  private static String sentence(int code, SQLException e, Path folder) {
    if (isForbidden(e)) {
      return "The library "
          + folder
          + " cannot be opened or written. Check that you may write to this folder and the"
          + " files in it.";
    }
    if (isBusy(e)) {
      return "The library "
          + folder
          + " is being changed by another window or program. Wait until that has finished,"
          + " or close it, then try again.";
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return damage(folder, Schema.FILE + " cannot be read as a database");
    }
    if (code == SQLiteErrorCode.SQLITE_ERROR.code) {
      return damage(folder, "tables or columns are missing from " + Schema.FILE);
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return "The disk is full: nothing was added to the library "
          + folder
          + ". Make room, then try again.";
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return "The disk failed while the library "
          + folder
          + " was read or written. Check the disk, then try again.";
    }
    return "The library " + folder + " could not be read or written (" + e.getMessage() + ").";
  }
}
