package app.beholder.library.sqlite;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Columns;
import app.beholder.library.LibraryException;
import app.beholder.model.Emotion;
import app.beholder.model.Painting;
import app.beholder.model.PaintingKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the columns of a library from its database. Whatever cannot be right is reported as damage,
 * not passed on.
 */
final class SnapshotReader {
  static final String PAINTINGS =
      "SELECT id, style, name, artist, title, year, genre, picture FROM painting";

  private static final int ROWS_A_STEP = 10_000;

  private final Connection connection;
  private final Path folder;

  SnapshotReader(Connection connection, Path folder) {
    this.connection = connection;
    this.folder = folder;
  }

  /** The numbers of paintings and of annotations; quick, for the last ones tell. */
  Sizes sizes() throws SQLException {
    return new Sizes(size("painting"), size("annotation"));
  }

  /** What a snapshot must have at least in common with the database. */
  record Sizes(int paintings, int annotations) {
    boolean areOf(Snapshot snapshot) {
      return paintings == snapshot.paintings().size() && annotations == snapshot.columns().size();
    }
  }

  private int size(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("SELECT coalesce(max(id) + 1, 0) FROM " + table)) {
      return last.getInt(1);
    }
  }

  /**
   * Reads it all; must run inside a transaction, or what another process commits meanwhile might be
   * mixed in.
   */
  Snapshot read(Monitor monitor) throws SQLException, LibraryException, CancelledException {
    String stamp = Schema.stamp(connection);
    List<String> cultures = names("culture");
    List<String> splits = names("split");
    List<Painting> paintings = paintings();
    Columns.Annotations annotations = annotations(paintings.size(), cultures, splits, monitor);
    return Snapshot.of(stamp, paintings, annotations);
  }

  private List<String> names(String table) throws SQLException, LibraryException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT id, name FROM " + table + " ORDER BY id")) {
      while (row.next()) {
        check(row.getInt(1) == names.size(), table, names.size());
        names.add(row.getString(2));
      }
    }
    check(names.size() <= GrowingColumns.MOST_VALUES, table, names.size());
    return names;
  }

  private List<Painting> paintings() throws SQLException, LibraryException {
    List<Painting> paintings = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PAINTINGS + " ORDER BY id")) {
      while (row.next()) {
        check(row.getInt(1) == paintings.size(), "painting", paintings.size());
        paintings.add(painting(row));
      }
    }
    return paintings;
  }

  /** A row of {@link #PAINTINGS}. */
  static Painting painting(ResultSet row) throws SQLException {
    int year = row.getInt(6);
    // asked before anything else is read: it is about the last column
    boolean unknown = row.wasNull();
    return new Painting(
        row.getInt(1),
        new PaintingKey(row.getString(2), row.getString(3)),
        row.getString(4),
        row.getString(5),
        unknown ? null : year,
        row.getString(7),
        row.getString(8));
  }

  private Columns.Annotations annotations(
      int paintings, List<String> cultures, List<String> splits, Monitor monitor)
      throws SQLException, LibraryException, CancelledException {
    int rows = size("annotation");
    int[] painting = new int[rows];
    byte[] emotion = new byte[rows];
    byte[] culture = new byte[rows];
    byte[] split = new byte[rows];
    int n = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT id, painting, emotion, culture, split FROM annotation ORDER BY id")) {
      for (; row.next(); n++) {
        check(n < rows && row.getInt(1) == n, "annotation", n);
        painting[n] = code(row, 2, paintings, n);
        emotion[n] = (byte) code(row, 3, Emotion.ALL.size(), n);
        culture[n] = (byte) code(row, 4, cultures.size(), n);
        split[n] = (byte) code(row, 5, splits.size(), n);
        if (n % ROWS_A_STEP == 0) {
          monitor.progress(n, rows);
          monitor.throwIfCancelled();
        }
      }
    }
    check(n == rows, "annotation", n);
    return new Columns.Annotations(painting, emotion, culture, split, cultures, splits);
  }

  private int code(ResultSet row, int column, int values, int number)
      throws SQLException, LibraryException {
    int code = row.getInt(column);
    check(code >= 0 && code < values, "annotation", number);
    return code;
  }

  private void check(boolean right, String table, int number) throws LibraryException {
    if (!right) {
      throw Problems.damaged(
          folder, "row " + number + " of its table \"" + table + "\" makes no sense");
    }
  }
}
