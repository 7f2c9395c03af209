package app.beholder.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Whatever a library's folder holds, it opens as it was or says what is wrong and what to do, and
 * stays as it is.
 */
class DamagedLibraryTest {
  private static final int ROWS = 3_000;

  @TempDir Path folder;
  private final MadeRows rows = new MadeRows();
  private Libraries libraries;
  private Path path;
  private Path file;
  private Path cache;

  @BeforeEach
  void makeLibrary() throws LibraryException {
    libraries = new SqliteLibraries(new NoAdapters(), folder.resolve("program"));
    path = folder.resolve("damaged.beholder");
    file = path.resolve("library.sqlite");
    cache = path.resolve("cache/columns.bin");
    try (Library library = libraries.create(path)) {
      importRows(library, 0, ROWS);
    }
  }

  private void importRows(Library library, int from, int to) throws LibraryException {
    try (Addition addition = library.beginAddition()) {
      rows.add(addition, from, to);
      addition.commit();
    }
  }

  private void assertOpens(int size) throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(size, library.columns().size());
      assertEquals(rows.row(size - 1), library.annotations(new int[] {size - 1}).getFirst());
    }
  }

  private void assertRefused(String reason) throws IOException {
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    LibraryException refused =
        assertThrows(LibraryException.class, () -> libraries.open(path, Monitor.NONE).close());
    String message = refused.getMessage();
    assertTrue(message.contains(reason), message);
    assertTrue(message.contains(path.toString()), message);
    assertFalse(message.contains("\n") || message.contains("SQLITE_"), message);
    assertArrayEquals(
        before, Files.exists(file) ? Files.readAllBytes(file) : new byte[0], "nothing was changed");
  }

  @Test
  void aMissingFile() throws Exception {
    Files.delete(file);
    assertFalse(libraries.isLibrary(path));
    assertRefused("holds no library.sqlite");
  }

  @Test
  void aMissingFolder() {
    Path nowhere = folder.resolve("nowhere");
    assertThrows(LibraryException.class, () -> libraries.open(nowhere, Monitor.NONE));
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void anEmptyFile() throws Exception {
    Files.write(file, new byte[0]);
    assertRefused("was not written by Beholder");
  }

  @Test
  void aTextFile() throws Exception {
    Files.writeString(file, "painting,emotion\n".repeat(1000));
    assertRefused("cannot be read as a database");
  }

  @Test
  void randomBytes() throws Exception {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    Files.write(file, bytes);
    assertRefused("cannot be read as a database");
  }

  @Test
  void somebodyElsesDatabase() throws Exception {
    Files.delete(file);
    try (Connection other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Database.run(other, "CREATE TABLE annotation (id INTEGER PRIMARY KEY)");
    }
    assertRefused("was not written by Beholder");
  }

  @Test
  void aNewerVersion() throws Exception {
    change("PRAGMA user_version = 4");
    assertRefused("newer version of Beholder");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
  void aTruncatedFile(double share) throws Exception {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate((long) (Files.size(file) * share));
    }
    assertRefused("is damaged");
    Files.delete(cache);
    assertRefused("is damaged");
  }

  @Test
  void aPageOverwrittenInTheMiddle() throws Exception {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] noise = new byte[3 * 8192];
      new Random(2).nextBytes(noise);
      channel.write(ByteBuffer.wrap(noise), Files.size(file) / 2 / 8192 * 8192);
    }
    try (Library library = libraries.open(path, Monitor.NONE)) {
      LibraryException refused =
          assertThrows(LibraryException.class, () -> library.scan(0, annotation -> true));
      assertTrue(refused.getMessage().contains("is damaged"), refused.getMessage());
    }
    Files.delete(cache);
    assertRefused("is damaged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE annotation SET painting = 99999 WHERE id = 7",
        "UPDATE annotation SET emotion = 9 WHERE id = 7",
        "UPDATE annotation SET culture = -1 WHERE id = 7",
        "UPDATE annotation SET split = 256 WHERE id = 7",
        "DELETE FROM annotation WHERE id = 7",
        "DELETE FROM painting WHERE id = 7",
        "DELETE FROM culture WHERE id = 0"
      })
  void rowsThatMakeNoSense(String sql) throws Exception {
    change(sql);
    Files.delete(cache);
    assertRefused("makes no sense");
  }

  @Test
  void aMissingTable() throws Exception {
    change("DROP TABLE painting");
    assertRefused("tables or columns are missing");
  }

  private void change(String sql) throws Exception {
    try (Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file)) {
      Database.run(connection, sql);
    }
  }

  @Test
  void aDamagedCacheIsMadeAnew() throws Exception {
    byte[] good = Files.readAllBytes(cache);
    byte[] flipped = good.clone();
    flipped[flipped.length / 2] ^= 1;
    byte[] huge = good.clone();
    Arrays.fill(huge, 8, 40, (byte) 0x7F);
    for (byte[] bad :
        List.of(
            new byte[0],
            new byte[7],
            Arrays.copyOf(good, 20),
            Arrays.copyOf(good, good.length - 1),
            flipped,
            huge,
            "text".repeat(1000).getBytes())) {
      Files.write(cache, bad);
      assertOpens(ROWS);
      assertArrayEquals(good, Files.readAllBytes(cache));
    }
  }

  @Test
  void aCacheOfAnotherTimeIsMadeAnew() throws Exception {
    byte[] old = Files.readAllBytes(cache);
    try (Library library = libraries.open(path, Monitor.NONE)) {
      importRows(library, ROWS, ROWS + 100);
    }
    Files.write(cache, old);
    assertOpens(ROWS + 100);
  }

  @Test
  void aBackupOfTheDatabaseAloneIsNotMistakenForWhatIsCached() throws Exception {
    byte[] backup = Files.readAllBytes(file);
    try (Library library = libraries.open(path, Monitor.NONE)) {
      importRows(library, ROWS, ROWS + 100);
    }
    Files.write(file, backup);
    assertOpens(ROWS);
  }

  @Test
  void aCacheThatCannotBeWrittenIsNotMissed() throws Exception {
    Files.delete(cache);
    Files.delete(cache.getParent());
    Files.writeString(cache.getParent(), "a file where the folder should be");
    assertOpens(ROWS);
    try (Library library = libraries.open(path, Monitor.NONE)) {
      importRows(library, ROWS, ROWS + 100);
    }
    assertOpens(ROWS + 100);
  }

  @Test
  void aFrozenLibraryIsReadButNotWritten() throws Exception {
    Database frozen = new Database(path, true);
    try (Connection connection = frozen.reader();
        Library library =
            new SqliteLibrary(
                frozen,
                new SnapshotReader(connection, path).read(Monitor.NONE),
                "",
                new NoAdapters())) {
      assertEquals(rows.row(7), library.annotations(new int[] {7}).getFirst());
      LibraryException refused = assertThrows(LibraryException.class, library::beginAddition);
      assertTrue(refused.getMessage().contains("cannot be written"), refused.getMessage());
    }
    try (Stream<Path> files = Files.list(path)) {
      assertEquals(2, files.count(), "nothing was written beside library.sqlite and cache");
    }
  }

  @Test
  void aFolderThatHoldsSomethingIsNotOverwritten() throws Exception {
    byte[] before = Files.readAllBytes(file);
    LibraryException refused = assertThrows(LibraryException.class, () -> libraries.create(path));
    assertTrue(refused.getMessage().contains("already holds something"), refused.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file));
    Path text = Files.writeString(folder.resolve("text"), "text");
    assertThrows(LibraryException.class, () -> libraries.create(text));
    assertThrows(LibraryException.class, () -> libraries.create(text.resolve("below a file")));
    assertEquals("text", Files.readString(text));
  }

  @Test
  void aFolderInWhichCreatingWasKilledCanBeUsed() throws Exception {
    Path half = Files.createDirectory(folder.resolve("half"));
    Files.writeString(half.resolve("library.sqlite.new"), "half");
    Files.writeString(half.resolve("library.sqlite.new-wal"), "half");
    assertFalse(libraries.isLibrary(half));
    libraries.create(half).close();
    try (Stream<Path> files = Files.list(half)) {
      assertFalse(files.anyMatch(left -> left.getFileName().toString().contains(".new")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SQLITE_FULL",
        "SQLITE_IOERR_WRITE",
        "SQLITE_READONLY_DIRECTORY",
        "SQLITE_BUSY_SNAPSHOT"
      })
  void whatSqliteReportsIsSaidPlainly(String code) {
    SQLiteException cause = new SQLiteException("[" + code + "]", SQLiteErrorCode.valueOf(code));
    String message = Problems.of(cause, path).getMessage();
    assertTrue(message.contains(path.toString()), message);
    assertTrue(message.contains("ry again") || message.contains("Check"), message);
    assertFalse(message.contains("SQLITE_"), message);
  }
}
