package app.beholder.library.sqlite;

import app.beholder.library.Filter;
import app.beholder.library.LibraryException;
import app.beholder.library.SavedFilter;
import app.beholder.library.SavedFilters;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Filters as written text in a table of the library. Each change is a transaction of its own, and
 * leaves the stamp as it is: what is cached of the collection stays right.
 */
final class SqliteSavedFilters implements SavedFilters {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteSavedFilters.class);

  private final Database database;
  private final Readers readers;

  SqliteSavedFilters(Database database, Readers readers) {
    this.database = database;
    this.readers = readers;
  }

  @Override
  public List<SavedFilter> list() throws LibraryException {
    return readers.read(
        connection -> Schema.savesFilters(connection) ? read(connection) : List.of());
  }

  private List<SavedFilter> read(Connection connection) throws SQLException {
    List<SavedFilter> saved = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT name, filter FROM saved_filter ORDER BY name");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String name = row.getString(1);
        Filter filter = Filter.parse(row.getString(2));
        if (name.isBlank() || filter.isAll()) {
          LOG.warn("The saved filter \"{}\" of {} is damaged", name, database.folder());
        } else {
          saved.add(new SavedFilter(name, filter));
        }
      }
    }
    return saved;
  }

  @Override
  public void save(SavedFilter filter) throws LibraryException {
    write(connection ->
        change(
            connection,
            "REPLACE INTO saved_filter (name, filter) VALUES (?, ?)",
            filter.name(),
            filter.filter().toString()));
  }

  @Override
  public void rename(String name, String newName) throws LibraryException {
    write(connection -> {
      if (!name.equals(newName) && exists(connection, newName)) {
        throw new LibraryException(
            "There is already a saved filter with the name \"" + newName + "\". Choose another.");
      }
      int renamed =
          change(connection, "UPDATE saved_filter SET name = ? WHERE name = ?", newName, name);
      if (renamed == 0) {
        throw new LibraryException(
            "The saved filter \"" + name + "\" is no longer there. Save it again.");
      }
      return renamed;
    });
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM saved_filter WHERE name = ?")) {
      select.setString(1, name);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  @Override
  public void delete(String name) throws LibraryException {
    write(connection -> change(connection, "DELETE FROM saved_filter WHERE name = ?", name));
  }

  private static int change(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }

  /** Changes of this process wait for each other; where another one writes, that is an error. */
  private synchronized void write(Readers.Reading<Integer> change) throws LibraryException {
    database.requireWritable();
    try (Connection connection = database.begin()) {
      change.read(connection);
      database.commit(connection);
    } catch (SQLException e) {
      throw Problems.of(e, database.folder());
    }
    database.mergeLog();
  }
}
