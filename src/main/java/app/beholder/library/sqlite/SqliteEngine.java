package app.beholder.library.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which SQLite runs. */
public final class SqliteEngine {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteEngine.class);

  private SqliteEngine() {}

  /** Loads SQLite's native library and asks it; empty where it cannot be loaded. */
  public static Optional<String> version() {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT sqlite_version()")) {
      return Optional.of(result.getString(1));
    } catch (SQLException | LinkageError e) {
      LOG.warn("SQLite cannot be loaded", e);
      return Optional.empty();
    }
  }
}
