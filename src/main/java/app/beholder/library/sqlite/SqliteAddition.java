package app.beholder.library.sqlite;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.LibraryException;
import app.beholder.library.PaintingName;
import app.beholder.model.Emotion;
import app.beholder.model.PaintingKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One SQLite transaction from beginning to commit. Its write lock keeps other additions out, in
 * this process and in others, and goes with the process that held it; who reads is not disturbed.
 */
final class SqliteAddition implements Addition {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteAddition.class);

  private final SqliteLibrary library;
  private final Database database;
  private final Connection connection;
  private final RowWriter annotations;
  private final PreparedStatement insertRejected;
  private final GrowingPaintings paintings;
  private final GrowingColumns columns;
  private final int importNumber;
  private final int annotationsBefore;
  private @Nullable SeenAnnotations seen;
  private String source = "";
  private String maker;
  private long duplicates;
  private long rejected;
  private boolean open = true;

  private SqliteAddition(SqliteLibrary library, Database database, Connection connection)
      throws SQLException {
    this.library = library;
    this.database = database;
    this.connection = connection;
    Snapshot start = library.snapshot();
    paintings = new GrowingPaintings(start.paintings());
    columns = new GrowingColumns(start.annotations());
    annotationsBefore = columns.size();
    importNumber = nextImport(connection);
    maker = Schema.maker(connection);
    // Comments are handed over as bytes, because they are needed as bytes to be hashed as well.
    annotations =
        new RowWriter(
            connection,
            "annotation (id, painting, culture, split, emotion, comment)",
            "(?, ?, ?, ?, ?, CAST(? AS TEXT))");
    insertRejected =
        connection.prepareStatement(
            "INSERT INTO rejected (import, line, reason, text) VALUES (?, ?, ?, ?)");
  }

  static SqliteAddition begin(SqliteLibrary library, Database database) throws LibraryException {
    database.requireWritable();
    try {
      Connection connection =
          library.columns().size() == 0 ? database.beginFilling() : database.begin();
      try {
        catchUp(library, connection);
        return new SqliteAddition(library, database, connection);
      } catch (SQLException | LibraryException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Problems.of(e, library.folder());
    }
  }

  /** Another process may have added something since the library was opened here. */
  private static void catchUp(SqliteLibrary library, Connection connection)
      throws SQLException, LibraryException {
    if (Schema.stamp(connection).equals(library.snapshot().stamp())) {
      return;
    }
    try {
      library.publish(
          new SnapshotReader(connection, library.folder()).read(Monitor.NONE),
          Schema.maker(connection));
    } catch (CancelledException e) {
      throw new IllegalStateException("nobody can cancel this", e);
    }
  }

  private static int nextImport(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery("SELECT coalesce(max(id) + 1, 0) FROM import")) {
      return last.getInt(1);
    }
  }

  @Override
  public void source(String name) {
    source = name;
  }

  @Override
  public void maker(String program) throws LibraryException {
    attempt(() -> {
      Schema.setMaker(connection, program);
      maker = program;
      return program;
    });
  }

  @Override
  public void name(int painting, PaintingName name) throws LibraryException {
    checkPainting(painting);
    attempt(() -> {
      try (PreparedStatement insert =
          connection.prepareStatement("REPLACE INTO painting_name VALUES (?, ?, ?, ?)")) {
        insert.setInt(1, painting);
        insert.setString(2, name.language());
        insert.setString(3, name.artist());
        insert.setString(4, name.title());
        return insert.executeUpdate();
      }
    });
  }

  @Override
  public int painting(PaintingKey key, Details details) {
    return paintings.number(key, details);
  }

  @Override
  public boolean annotation(
      int painting, String culture, Emotion emotion, String split, byte[] comment)
      throws LibraryException {
    checkPainting(painting);
    int cultureCode = code(columns.cultures(), culture, "languages");
    int splitCode = code(columns.splits(), split, "splits");
    requireOpen();
    try { // not by attempt(), which would take an object for each row
      if (!seen().add(painting, cultureCode, emotion.ordinal(), comment)) {
        duplicates++;
        return false;
      }
      annotations.add(columns.size(), painting, cultureCode, splitCode, emotion.ordinal(), comment);
      columns.add(painting, emotion.ordinal(), cultureCode, splitCode);
      return true;
    } catch (SQLException | RuntimeException e) {
      throw failed(e);
    }
  }

  private void checkPainting(int painting) {
    if (painting < 0 || painting >= paintings.size()) {
      throw new IllegalArgumentException("painting " + painting + " of " + paintings.size());
    }
  }

  private int code(GrowingColumns.Names names, String name, String what) throws LibraryException {
    int code = names.code(name);
    if (code < 0) {
      throw new LibraryException(
          "The library "
              + library.folder()
              + " cannot hold more than "
              + GrowingColumns.MOST_VALUES
              + " "
              + what
              + "; \""
              + name
              + "\" is one too many. Check which column they are read from.");
    }
    return code;
  }

  private SeenAnnotations seen() throws SQLException {
    if (seen == null) {
      seen = new SeenAnnotations(columns.size());
      if (columns.size() > 0) {
        addStored(seen);
      }
    }
    return seen;
  }

  private void addStored(SeenAnnotations hashes) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT painting, culture, emotion, comment FROM annotation")) {
      while (row.next()) {
        hashes.add(row.getInt(1), row.getInt(2), row.getInt(3), row.getBytes(4));
      }
    }
  }

  @Override
  public void rejected(Rejected line) throws LibraryException {
    attempt(() -> {
      insertRejected.setInt(1, importNumber);
      insertRejected.setLong(2, line.line());
      insertRejected.setString(3, line.reason());
      insertRejected.setString(4, line.text());
      insertRejected.executeUpdate();
      rejected++;
      return true;
    });
  }

  @Override
  public void picture(int painting, String path) {
    checkPainting(painting);
    paintings.picture(painting, path);
  }

  @Override
  public List<PaintingKey> paintings() {
    return paintings.keys();
  }

  @Override
  public int[] withoutPicture() {
    return paintings.withoutPicture();
  }

  @Override
  public void commit() throws LibraryException {
    Snapshot committed =
        attempt(() -> {
          annotations.flush();
          paintings.write(connection);
          insertNames("culture", columns.cultures());
          insertNames("split", columns.splits());
          insertImport();
          String stamp = Schema.newStamp(connection);
          Snapshot next = Snapshot.of(stamp, paintings.all(), columns.annotations());
          database.commit(connection);
          return next;
        });
    close();
    library.publish(committed, maker);
  }

  private void insertNames(String table, GrowingColumns.Names names) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " (id, name) VALUES (?, ?)")) {
      for (int code = names.known(); code < names.size(); code++) {
        insert.setInt(1, code);
        insert.setString(2, names.name(code));
        insert.executeUpdate();
      }
    }
  }

  private void insertImport() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO import VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setInt(1, importNumber);
      insert.setString(2, source);
      insert.setString(3, Instant.now().toString());
      insert.setInt(4, paintings.added());
      insert.setInt(5, columns.size() - annotationsBefore);
      insert.setLong(6, duplicates);
      insert.setLong(7, rejected);
      insert.executeUpdate();
    }
  }

  /** Writing to the database. */
  private interface Writing<T> {
    T write() throws SQLException, LibraryException;
  }

  private <T> T attempt(Writing<T> writing) throws LibraryException {
    requireOpen();
    try {
      return writing.write();
    } catch (SQLException | LibraryException | RuntimeException e) {
      throw failed(e);
    }
  }

  private void requireOpen() {
    if (!open) {
      throw new IllegalStateException("this addition has ended");
    }
  }

  /** After a failure nothing more can be written and nothing is committed. */
  private LibraryException failed(Exception e) {
    close();
    return switch (e) {
      case SQLException problem -> Problems.of(problem, library.folder());
      case LibraryException problem -> problem;
      case RuntimeException mistake -> throw mistake;
      default -> throw new IllegalStateException(e);
    };
  }

  /** Closing the connection rolls back what was not committed; what was is safe already. */
  @Override
  public void close() {
    if (!open) {
      return;
    }
    open = false;
    try {
      annotations.close();
      insertRejected.close();
      connection.close();
    } catch (SQLException e) {
      LOG.warn("An addition to {} did not end cleanly", library.folder(), e);
    }
    database.mergeLog();
  }
}
