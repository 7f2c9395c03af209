package app.beholder.library.sqlite;

import app.beholder.library.LibraryException;
import app.beholder.model.Emotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** The tables of a library, their version, and the stamp that changes with every commit. */
final class Schema {
  static final String FILE = "library.sqlite";

  /** Marks the file as ours: "BHLD". */
  private static final int APPLICATION_ID = 0x42484C44;

  private static final int VERSION = 3;

  /** The first version with {@link #SAVED_FILTER}. */
  private static final int SAVES_FILTERS = 2;

  /** The first version with {@link #PAINTING_NAME}. */
  private static final int NAMES_PAINTINGS = 3;

  /**
   * Larger than SQLite's default: fewer pages to copy and to find, and room for a dozen long
   * comments.
   */
  private static final int PAGE_SIZE = 8192;

  private static final String SAVED_FILTER =
      "CREATE TABLE saved_filter (name TEXT PRIMARY KEY, filter TEXT NOT NULL) WITHOUT ROWID";

  private static final String PAINTING_NAME =
      """
      CREATE TABLE painting_name (painting INTEGER NOT NULL, language TEXT NOT NULL, artist TEXT NOT NULL,
        title TEXT NOT NULL, PRIMARY KEY (painting, language)) WITHOUT ROWID\
      """;

  /**
   * Annotations are only read by ranges of their ids, so there is no index that an import would
   * have to keep.
   */
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
          "CREATE TABLE emotion (id INTEGER PRIMARY KEY, label TEXT NOT NULL)",
          "CREATE TABLE culture (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
          "CREATE TABLE split (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
          """
          CREATE TABLE painting (id INTEGER PRIMARY KEY, style TEXT NOT NULL, name TEXT NOT NULL,
            artist TEXT NOT NULL, title TEXT NOT NULL, year INTEGER, genre TEXT NOT NULL, picture TEXT)\
          """,
          """
          CREATE TABLE annotation (id INTEGER PRIMARY KEY, painting INTEGER NOT NULL, culture INTEGER NOT NULL,
            split INTEGER NOT NULL, emotion INTEGER NOT NULL, comment TEXT NOT NULL)\
          """,
          """
          CREATE TABLE import (id INTEGER PRIMARY KEY, source TEXT NOT NULL, finished TEXT NOT NULL,
            paintings INTEGER NOT NULL, annotations INTEGER NOT NULL, duplicates INTEGER NOT NULL,
            rejected INTEGER NOT NULL)\
          """,
          """
          CREATE TABLE rejected (import INTEGER NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL,
            text TEXT NOT NULL)\
          """,
          SAVED_FILTER,
          PAINTING_NAME);

  private Schema() {}

  /** Writes the empty tables into a new file. */
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA page_size = " + PAGE_SIZE);
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("PRAGMA application_id = " + APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + VERSION);
      for (String table : TABLES) {
        statement.execute(table);
      }
      insertEmotions(connection);
      newStamp(connection);
      statement.execute("COMMIT");
    }
  }

  private static void insertEmotions(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO emotion VALUES (?, ?)")) {
      for (Emotion emotion : Emotion.ALL) {
        insert.setInt(1, emotion.ordinal());
        insert.setString(2, emotion.label());
        insert.executeUpdate();
      }
    }
  }

  /**
   * Adds what a library lacks that an older version made, in the transaction that is about to
   * write; until then it stays as it is, and the older version can still open it.
   */
  static void upgrade(Connection connection) throws SQLException {
    if (namesPaintings(connection)) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      if (!savesFilters(connection)) {
        statement.execute(SAVED_FILTER);
      }
      statement.execute(PAINTING_NAME);
      statement.execute("PRAGMA user_version = " + VERSION);
    }
  }

  /** Whether the library is of a version that has a table for saved filters. */
  static boolean savesFilters(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version") >= SAVES_FILTERS;
  }

  /** Whether the library is of a version that has a table for names in other languages. */
  static boolean namesPaintings(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version") >= NAMES_PAINTINGS;
  }

  /** The program that made the library; empty where people did. */
  static String maker(Connection connection) throws SQLException {
    return setting(connection, "maker");
  }

  /** Says which program made the library. */
  static void setMaker(Connection connection, String program) throws SQLException {
    set(connection, "maker", program);
  }

  /** Checks that this is a library that this version can read. */
  static void check(Connection connection, Path folder) throws SQLException, LibraryException {
    int application = number(connection, "PRAGMA application_id");
    if (application != APPLICATION_ID) {
      throw new LibraryException(
          folder.resolve(FILE)
              + " was not written by Beholder, so "
              + folder
              + " cannot be opened as a library. Choose"
              + " another folder, or restore this one from a backup.");
    }
    int version = number(connection, "PRAGMA user_version");
    if (version > VERSION) {
      throw new LibraryException(
          "The library "
              + folder
              + " was written by a newer version of Beholder (format "
              + version
              + ", this one"
              + " reads up to "
              + VERSION
              + "). Open it with that version, or update this one.");
    }
    checkWholePages(connection, folder);
  }

  /**
   * SQLite takes what is missing from a last page for zeros, and comments would quietly be lost.
   */
  private static void checkWholePages(Connection connection, Path folder)
      throws SQLException, LibraryException {
    try {
      if (Files.size(folder.resolve(FILE)) % number(connection, "PRAGMA page_size") != 0) {
        throw Problems.damaged(folder, "the end of " + FILE + " is missing");
      }
    } catch (IOException e) {
      throw new LibraryException(
          "The library " + folder + " cannot be read (" + e + "). Check the disk, then try again.",
          e);
    }
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.getInt(1);
    }
  }

  /** The stamp of what is in the database now; empty in a damaged one. */
  static String stamp(Connection connection) throws SQLException {
    return setting(connection, "stamp");
  }

  /**
   * Gives what is in the database a stamp that it never had before; random, so that a restored
   * backup differs too.
   */
  static String newStamp(Connection connection) throws SQLException {
    String stamp = UUID.randomUUID().toString();
    set(connection, "stamp", stamp);
    return stamp;
  }

  private static String setting(Connection connection, String name) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
      select.setString(1, name);
      try (ResultSet result = select.executeQuery()) {
        return result.next() ? result.getString(1) : "";
      }
    }
  }

  private static void set(Connection connection, String name, String value) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("REPLACE INTO setting VALUES (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, value);
      insert.executeUpdate();
    }
  }
}
