package app.beholder.library.sqlite;

import app.beholder.job.CancelledException;
import app.beholder.job.Monitor;
import app.beholder.library.Adapters;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.LibraryGlance;
import app.beholder.library.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Libraries in folders, each around an SQLite file. */
public final class SqliteLibraries implements Libraries {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteLibraries.class);

  private final Adapters adapters;
  private final Path programCache;

  /**
   * Takes the makers of a library's other parts.
   *
   * @param programCache a folder of the program's own where files can be kept that any start may
   *     make anew
   */
  public SqliteLibraries(Adapters adapters, Path programCache) {
    this.adapters = adapters;
    this.programCache = programCache;
  }

  @Override
  public boolean isLibrary(Path folder) {
    return Files.isRegularFile(folder.resolve(Schema.FILE));
  }

  @Override
  public Library open(Path folder, Monitor monitor) throws LibraryException, CancelledException {
    monitor.step("Opening the library");
    NativeLibrary.load(programCache);
    Database database = Database.open(folder);
    Library library = library(database, monitor);
    new LastOpened(SqliteLibrary.cacheFolder(folder)).mark();
    return library;
  }

  @Override
  public LibraryGlance glance(Path folder, int thumbnails) throws LibraryException {
    NativeLibrary.load(programCache);
    Pictures pictures = adapters.pictures(folder, SqliteLibrary.picturesFolder(folder));
    return new GlanceReader(Database.open(folder), pictures).read(thumbnails);
  }

  private Library library(Database database, Monitor monitor)
      throws LibraryException, CancelledException {
    try (Connection connection = database.reader()) {
      Database.run(connection, "BEGIN");
      Snapshot snapshot = snapshot(connection, database.folder(), monitor);
      SqliteLibrary library =
          new SqliteLibrary(database, snapshot, Schema.maker(connection), adapters);
      library.showRun();
      return library;
    } catch (SQLException e) {
      throw Problems.of(e, database.folder());
    }
  }

  /**
   * The columns from the cache where it is of the same commit as the database, else from the
   * database.
   */
  private static Snapshot snapshot(Connection connection, Path folder, Monitor monitor)
      throws SQLException, LibraryException, CancelledException {
    SnapshotCache cache = new SnapshotCache(SqliteLibrary.cacheFolder(folder));
    SnapshotReader reader = new SnapshotReader(connection, folder);
    SnapshotReader.Sizes sizes = reader.sizes();
    Optional<Snapshot> cached = cache.read(Schema.stamp(connection)).filter(sizes::areOf);
    if (cached.isPresent()) {
      return cached.get();
    }
    monitor.step("Reading the library");
    Snapshot read = reader.read(monitor);
    cache.write(read);
    return read;
  }

  @Override
  public Library create(Path folder) throws LibraryException {
    boolean existed = Files.exists(folder);
    checkEmpty(folder);
    NativeLibrary.load(programCache);
    try {
      Files.createDirectories(folder);
      Database.create(folder);
    } catch (IOException | SQLException e) {
      removeUnfinished(folder, existed);
      throw e instanceof SQLException sql ? Problems.of(sql, folder) : notWritable(folder, e);
    }
    try {
      return library(Database.open(folder), Monitor.NONE);
    } catch (CancelledException e) {
      throw new IllegalStateException("nobody can cancel this", e);
    }
  }

  /** What a killed {@link #create} left in the folder does not count. */
  private static void checkEmpty(Path folder) throws LibraryException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new LibraryException(folder + " is a file. Choose another name for the new library.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.anyMatch(file -> !file.getFileName().toString().startsWith(Database.UNFINISHED))) {
        throw new LibraryException(
            folder
                + " already holds something. Choose an empty folder, or a new name, for the new library.");
      }
    } catch (IOException e) {
      throw notWritable(folder, e);
    }
  }

  private static LibraryException notWritable(Path folder, Exception e) {
    return new LibraryException(
        "The library "
            + folder
            + " cannot be made ("
            + e
            + "). Check that you may write there and that the disk has"
            + " room, then try again.",
        e);
  }

  private static void removeUnfinished(Path folder, boolean existed) {
    try {
      Database.removeUnfinished(folder);
      if (!existed) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      LOG.warn("{} could not be cleared after a library could not be made in it", folder, e);
    }
  }
}
