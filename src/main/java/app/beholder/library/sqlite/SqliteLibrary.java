package app.beholder.library.sqlite;

import app.beholder.library.Adapters;
import app.beholder.library.Addition;
import app.beholder.library.Columns;
import app.beholder.library.Facet;
import app.beholder.library.Features;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.PaintingName;
import app.beholder.library.Pictures;
import app.beholder.library.Runs;
import app.beholder.library.SavedFilters;
import app.beholder.library.ShownRun;
import app.beholder.library.TextIndex;
import app.beholder.model.Annotation;
import app.beholder.model.Emotion;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A library whose comments lie in SQLite and whose columns lie in memory. */
final class SqliteLibrary implements Library {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);

  private static final String COLUMNS =
      "SELECT id, painting, culture, emotion, split, comment FROM annotation ";

  private final Database database;
  private final SnapshotCache cache;
  private final Readers readers;
  private final TextIndex text;
  private final Pictures pictures;
  private final SavedFilters savedFilters;
  private final Adapters adapters;
  private final Runs runs;
  private volatile String maker;
  private volatile Shown shown;

  /** What screens see: the last commit, and the run that is shown with it. */
  private record Shown(Snapshot snapshot, Optional<ShownRun> run, Columns columns) {
    static Shown of(Snapshot snapshot, Optional<ShownRun> run) {
      Columns plain = snapshot.columns();
      return new Shown(snapshot, run, run.map(plain::showing).orElse(plain));
    }
  }

  SqliteLibrary(Database database, Snapshot snapshot, String maker, Adapters adapters) {
    this.database = database;
    this.maker = maker;
    this.adapters = adapters;
    shown = Shown.of(snapshot, Optional.empty());
    Path cacheFolder = cacheFolder(database.folder());
    cache = new SnapshotCache(cacheFolder);
    readers = new Readers(database);
    text = new LateTextIndex(() -> adapters.text(this, cacheFolder.resolve("text")));
    pictures = adapters.pictures(database.folder(), picturesFolder(database.folder()));
    savedFilters = new SqliteSavedFilters(database, readers);
    runs = adapters.runs(this, this::showRun);
  }

  /** Shows the run that is to be shown now, if it is another; a library without it is whole. */
  synchronized void showRun() {
    Optional<ShownRun> run = runToShow();
    boolean same =
        run.isPresent()
            ? shown.run().filter(before -> before.isSameAs(run.get())).isPresent()
            : shown.run().isEmpty();
    if (!same) {
      shown = Shown.of(shown.snapshot(), run);
    }
  }

  private Optional<ShownRun> runToShow() {
    try {
      return ShownRun.of(runs);
    } catch (LibraryException e) {
      LOG.warn("No run of {} is shown", folder(), e);
      return Optional.empty();
    }
  }

  static Path cacheFolder(Path libraryFolder) {
    return libraryFolder.resolve("cache");
  }

  static Path picturesFolder(Path libraryFolder) {
    return cacheFolder(libraryFolder).resolve("pictures");
  }

  @Override
  public Path folder() {
    return database.folder();
  }

  @Override
  public Columns columns() {
    return shown.columns();
  }

  Snapshot snapshot() {
    return shown.snapshot();
  }

  @Override
  public String maker() {
    return maker;
  }

  @Override
  public List<PaintingName> names(int painting) throws LibraryException {
    return readers.read(
        connection -> Schema.namesPaintings(connection) ? names(connection, painting) : List.of());
  }

  private static List<PaintingName> names(Connection connection, int painting) throws SQLException {
    List<PaintingName> names = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT language, artist, title FROM painting_name WHERE painting = ? ORDER BY language")) {
      select.setInt(1, painting);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          names.add(new PaintingName(row.getString(1), row.getString(2), row.getString(3)));
        }
      }
    }
    return names;
  }

  /**
   * Makes what was committed visible, and easy to open the next time.
   *
   * @param program that made it; empty where people did
   */
  void publish(Snapshot committed, String program) {
    maker = program;
    publish(committed);
    cache.write(committed);
  }

  private synchronized void publish(Snapshot committed) {
    shown = Shown.of(committed, shown.run());
  }

  @Override
  public List<Annotation> annotations(int[] numbers) throws LibraryException {
    if (numbers.length == 0) {
      return List.of();
    }
    Columns columns = columns();
    return readers.read(connection -> {
      List<Annotation> annotations = new ArrayList<>(numbers.length);
      try (PreparedStatement select = connection.prepareStatement(COLUMNS + "WHERE id = ?")) {
        for (int number : numbers) {
          annotations.add(annotation(select, number, columns));
        }
      }
      return annotations;
    });
  }

  private Annotation annotation(PreparedStatement select, int number, Columns columns)
      throws SQLException, LibraryException {
    if (number < 0 || number >= columns.size()) {
      throw new IllegalArgumentException("annotation " + number + " of " + columns.size());
    }
    select.setInt(1, number);
    try (ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        throw Problems.damaged(folder(), "annotation " + number + " is missing");
      }
      return annotation(row, columns);
    }
  }

  @Override
  public void scan(int from, AnnotationVisitor visitor) throws LibraryException {
    Columns columns = columns();
    if (from >= columns.size()) {
      return;
    }
    readers.read(connection -> {
      scan(connection, columns, from, visitor);
      return columns;
    });
  }

  private void scan(Connection connection, Columns columns, int from, AnnotationVisitor visitor)
      throws SQLException, LibraryException {
    try (PreparedStatement select =
        connection.prepareStatement(COLUMNS + "WHERE id >= ? AND id < ? ORDER BY id")) {
      select.setInt(1, from);
      select.setInt(2, columns.size());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          if (readers.isClosed()) {
            throw new LibraryException(
                "The library " + folder() + " was closed while it was read.");
          }
          if (!visitor.visit(annotation(row, columns))) {
            return;
          }
        }
      }
    }
  }

  private static Annotation annotation(ResultSet row, Columns columns) throws SQLException {
    return new Annotation(
        row.getInt(1),
        row.getInt(2),
        columns.values(Facet.CULTURE).get(row.getInt(3)),
        Emotion.ALL.get(row.getInt(4)),
        columns.values(Facet.SPLIT).get(row.getInt(5)),
        row.getString(6));
  }

  @Override
  public Addition beginAddition() throws LibraryException {
    return SqliteAddition.begin(this, database);
  }

  @Override
  public TextIndex text() {
    return text;
  }

  @Override
  public Pictures pictures() {
    return pictures;
  }

  @Override
  public SavedFilters savedFilters() {
    return savedFilters;
  }

  @Override
  public Runs runs() {
    return runs;
  }

  @Override
  public Features features(String hash, boolean ofPaintings, int width) throws LibraryException {
    Path folder = cacheFolder(folder()).resolve("features");
    return adapters.features(folder, hash, ofPaintings, width);
  }

  @Override
  public void close() {
    text.close();
    readers.close();
  }
}
