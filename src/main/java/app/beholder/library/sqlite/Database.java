package app.beholder.library.sqlite;

import app.beholder.library.LibraryException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/**
 * The database file of a library and how to connect to it.
 *
 * @param folder the library's folder
 * @param frozen true where nothing can be written beside the file, so that it is read without locks
 */
record Database(Path folder, boolean frozen) {
  /** What the name of a library starts with until {@link #create} has finished it. */
  static final String UNFINISHED = Schema.FILE + ".new";

  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int READ_WAIT_MS = 5_000;
  private static final int WRITE_WAIT_MS = 200;
  private static final int WRITE_CACHE_KIB = 32 * 1024;

  /**
   * Finds out how an existing library can be read, checks that it is one, and clears away what a
   * killed process left.
   *
   * @throws LibraryException where it is no library, is damaged, or was written by a newer version
   */
  static Database open(Path folder) throws LibraryException {
    if (!Files.isRegularFile(folder.resolve(Schema.FILE))) {
      throw new LibraryException(
          folder
              + " is not a library: it holds no "
              + Schema.FILE
              + ". Choose the folder of a library, or make a new"
              + " one.");
    }
    Database database = new Database(folder, false);
    try {
      database.check();
      return database;
    } catch (SQLException e) {
      if (!Problems.isForbidden(e) || database.hasUnmergedChanges()) {
        throw Problems.of(e, folder);
      }
      return openFrozen(folder);
    }
  }

  private static Database openFrozen(Path folder) throws LibraryException {
    Database database = new Database(folder, true);
    try {
      database.check();
      return database;
    } catch (SQLException e) {
      throw Problems.of(e, folder);
    }
  }

  private boolean hasUnmergedChanges() {
    return isFilled("-wal") || isFilled("-journal");
  }

  private boolean isFilled(String suffix) {
    try {
      Path file = folder.resolve(Schema.FILE + suffix);
      return Files.exists(file) && Files.size(file) > 0;
    } catch (IOException e) {
      return true;
    }
  }

  private void check() throws SQLException, LibraryException {
    try (Connection connection = reader()) {
      Schema.check(connection, folder);
    }
    if (!frozen && isFilled("-wal")) {
      mergeLog();
    }
  }

  /**
   * Makes an empty library file: under a temporary name first, so that a process killed meanwhile
   * leaves no half library.
   */
  static void create(Path folder) throws SQLException, IOException {
    Path unfinished = folder.resolve(UNFINISHED);
    removeUnfinished(folder);
    try (Connection connection = connect(unfinished, "?mode=rwc", READ_WAIT_MS)) {
      run(connection, "PRAGMA synchronous = FULL");
      Schema.create(connection);
    }
    Files.move(unfinished, folder.resolve(Schema.FILE));
  }

  static void removeUnfinished(Path folder) throws IOException {
    for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(folder.resolve(UNFINISHED + suffix));
    }
  }

  /**
   * A connection that only reads. It is opened for writing where that is possible, because only
   * then the last one to be closed can clear away the write-ahead log.
   */
  Connection reader() throws SQLException {
    Connection connection =
        connect(
            folder.resolve(Schema.FILE),
            frozen ? "?mode=ro&immutable=1" : "?mode=rw",
            READ_WAIT_MS);
    return prepared(connection, "PRAGMA query_only = ON");
  }

  /** A connection that writes. It never waits long: who writes, writes for a while. */
  private Connection writer() throws SQLException {
    Connection connection = connect(folder.resolve(Schema.FILE), "?mode=rw", WRITE_WAIT_MS);
    return prepared(
        connection,
        "PRAGMA synchronous = FULL",
        "PRAGMA fullfsync = ON",
        "PRAGMA wal_autocheckpoint = 0",
        "PRAGMA cache_size = -" + WRITE_CACHE_KIB);
  }

  /** To be asked before {@link #begin}. */
  void requireWritable() throws LibraryException {
    if (frozen) {
      throw new LibraryException(
          "The library "
              + folder
              + " cannot be written. Check that you may write to this folder, or copy it"
              + " elsewhere.");
    }
  }

  /**
   * A connection with a transaction that writes; who reads is not disturbed. The tables are those
   * of this version from now on.
   *
   * @throws SQLException where somebody else writes
   */
  Connection begin() throws SQLException {
    return upgraded(prepared(writer(), "PRAGMA journal_mode = WAL", "BEGIN IMMEDIATE"));
  }

  /**
   * Like {@link #begin}, for a library without annotations. What goes into the write-ahead log is
   * written twice, which is a fifth of the work of an import; with a rollback journal a file that
   * only grows is written once, and is as safe. Nobody can read meanwhile, but there is nothing to
   * read. Where somebody has the library open, the log is used.
   */
  Connection beginFilling() throws SQLException {
    try {
      return upgraded(prepared(writer(), "PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE"));
    } catch (SQLException e) {
      if (!Problems.isBusy(e)) {
        throw e;
      }
      return begin();
    }
  }

  /** Ends either kind of transaction for good. */
  void commit(Connection connection) throws SQLException {
    run(connection, "COMMIT");
    try {
      run(connection, "PRAGMA journal_mode = WAL");
    } catch (SQLException e) {
      LOG.warn("The next addition to {} will go back to the write-ahead log", folder, e);
    }
  }

  /**
   * Copies the write-ahead log into the database file and empties it, unless somebody is reading
   * from it. It loses nothing to leave it, so this never fails.
   */
  void mergeLog() {
    try (Connection connection = writer()) {
      run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      LOG.warn("The write-ahead log of {} stays for now", folder, e);
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection prepared(Connection connection, String... pragmas) throws SQLException {
    try {
      for (String pragma : pragmas) {
        run(connection, pragma);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection upgraded(Connection connection) throws SQLException {
    try {
      Schema.upgrade(connection);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static Connection connect(Path file, String mode, int waitMs) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", Integer.toString(waitMs));
    // The driver would otherwise ask for the last row's number behind each statement.
    properties.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.pragmaName, "false");
    return JDBC.createConnection("jdbc:sqlite:" + uri(file) + mode, properties);
  }

  /**
   * The file as SQLite's kind of URI, in which every character of a name is safe; a network share
   * has no host there.
   */
  private static String uri(Path file) {
    URI uri = file.toUri();
    String host = uri.getRawAuthority();
    return "file://" + (host == null ? "" : "//" + host) + uri.getRawPath();
  }
}
