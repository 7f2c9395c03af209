package app.beholder.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Filter;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.library.LibraryException;
import app.beholder.library.SavedFilter;
import app.beholder.library.SavedFilters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSavedFiltersTest {
  private static final SavedFilter CALM =
      new SavedFilter(
          "هدوء calm",
          Filter.parse("style:Ukiyo_e emotion:\"something else\" split:\"\" \"deep sea\" -storm"));
  private static final SavedFilter BAROQUE =
      new SavedFilter("Baroque", Filter.parse("style:Baroque style:Realism"));

  @TempDir Path folder;
  private final MadeRows rows = new MadeRows();
  private Libraries libraries;
  private Path path;

  @BeforeEach
  void makeLibrary() throws LibraryException {
    libraries = new SqliteLibraries(new NoAdapters(), folder.resolve("program"));
    path = folder.resolve("saved.beholder");
    try (Library library = libraries.create(path)) {
      addRows(library, 0, 100);
    }
  }

  private void addRows(Library library, int from, int to) throws LibraryException {
    try (Addition addition = library.beginAddition()) {
      rows.add(addition, from, to);
      addition.commit();
    }
  }

  private interface Use {
    void with(SavedFilters filters) throws Exception;
  }

  private void opened(Use use) throws Exception {
    try (Library library = libraries.open(path, Monitor.NONE)) {
      use.with(library.savedFilters());
    }
  }

  private void sql(String... statements) throws Exception {
    try (Connection connection = connect(path)) {
      for (String statement : statements) {
        Database.run(connection, statement);
      }
    }
  }

  private static Connection connect(Path library) throws Exception {
    return DriverManager.getConnection("jdbc:sqlite:" + library.resolve(Schema.FILE));
  }

  private String value(String query) throws Exception {
    try (Connection connection = connect(path);
        ResultSet result = connection.createStatement().executeQuery(query)) {
      return result.getString(1);
    }
  }

  @Test
  void areThereAgainWhenTheLibraryIsOpenedAgain() throws Exception {
    opened(filters -> {
      assertEquals(List.of(), filters.list());
      filters.save(CALM);
      filters.save(BAROQUE);
      assertEquals(List.of(BAROQUE, CALM), filters.list());
    });
    opened(filters -> assertEquals(List.of(BAROQUE, CALM), filters.list()));
  }

  @Test
  void areReplacedRenamedAndDeleted() throws Exception {
    SavedFilter other = new SavedFilter(CALM.name(), Filter.parse("calm"));
    opened(filters -> {
      filters.save(CALM);
      filters.save(other);
      assertEquals(List.of(other), filters.list());
      filters.rename(CALM.name(), "Quiet");
      filters.rename("Quiet", "Quiet");
      assertEquals(List.of(new SavedFilter("Quiet", other.filter())), filters.list());
      filters.delete("Quiet");
      filters.delete("Quiet");
    });
    opened(filters -> assertEquals(List.of(), filters.list()));
  }

  @Test
  void noNameIsTakenFromAnother() throws Exception {
    opened(filters -> {
      filters.save(CALM);
      filters.save(BAROQUE);
      LibraryException taken =
          assertThrows(LibraryException.class, () -> filters.rename(CALM.name(), BAROQUE.name()));
      assertTrue(taken.getMessage().contains("already"), taken.getMessage());
      assertThrows(LibraryException.class, () -> filters.rename("gone", "new"));
      assertEquals(List.of(BAROQUE, CALM), filters.list());
    });
  }

  @Test
  void whatIsCachedOfTheLibraryStaysRight() throws Exception {
    String stamp = value("SELECT value FROM setting WHERE name = 'stamp'");
    opened(filters -> filters.save(CALM));
    assertEquals(stamp, value("SELECT value FROM setting WHERE name = 'stamp'"));
  }

  /** The files as they are while the library is open are those that a killed process leaves. */
  @Test
  void whatWasSavedIsOnTheDiskAtOnce() throws Exception {
    Path killed = Files.createDirectory(folder.resolve("killed.beholder"));
    opened(filters -> {
      filters.save(CALM);
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, killed.resolve(file.getFileName()));
        }
      }
    });
    try (Library library = libraries.open(killed, Monitor.NONE)) {
      assertEquals(List.of(CALM), library.savedFilters().list());
    }
  }

  @Test
  void anOlderLibraryIsReadAsItIsAndUpgradedByTheFirstWrite() throws Exception {
    sql("DROP TABLE saved_filter", "DROP TABLE painting_name", "PRAGMA user_version = 1");
    opened(filters -> assertEquals(List.of(), filters.list()));
    assertEquals("1", value("PRAGMA user_version"));
    opened(filters -> {
      filters.save(CALM);
      assertEquals(List.of(CALM), filters.list());
    });
    assertEquals("3", value("PRAGMA user_version"));
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(100, library.columns().size());
      assertEquals(rows.row(99), library.annotations(new int[] {99}).getFirst());
      assertEquals(List.of(CALM), library.savedFilters().list());
    }
  }

  @Test
  void anOlderLibraryIsUpgradedByAnImportOrNotAtAll() throws Exception {
    sql("DROP TABLE saved_filter", "DROP TABLE painting_name", "PRAGMA user_version = 1");
    try (Library library = libraries.open(path, Monitor.NONE)) {
      library.beginAddition().close();
      assertEquals("1", value("PRAGMA user_version"), "what is given up changes nothing");
      addRows(library, 100, 200);
      assertEquals("3", value("PRAGMA user_version"));
      assertEquals(List.of(), library.savedFilters().list());
    }
  }

  @Test
  void whileSomebodyElseAddsNothingIsSaved() throws Exception {
    try (Library other = libraries.open(path, Monitor.NONE);
        Addition addition = other.beginAddition()) {
      rows.add(addition, 100, 110);
      opened(filters -> {
        LibraryException busy = assertThrows(LibraryException.class, () -> filters.save(CALM));
        assertTrue(busy.getMessage().contains("is being changed by another"), busy.getMessage());
        assertEquals(List.of(), filters.list());
      });
      addition.commit();
    }
    opened(filters -> filters.save(CALM));
  }

  @Test
  void aLibraryThatCannotBeWrittenShowsWhatItHas() throws Exception {
    opened(filters -> filters.save(CALM));
    Database frozen = new Database(path, true);
    try (Connection connection = frozen.reader();
        Library library =
            new SqliteLibrary(
                frozen,
                new SnapshotReader(connection, path).read(Monitor.NONE),
                "",
                new NoAdapters())) {
      SavedFilters filters = library.savedFilters();
      assertEquals(List.of(CALM), filters.list());
      LibraryException refused = assertThrows(LibraryException.class, () -> filters.save(BAROQUE));
      assertTrue(refused.getMessage().contains("cannot be written"), refused.getMessage());
    }
    try (Stream<Path> files = Files.list(path)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith("-wal")));
    }
  }

  @Test
  void aDamagedRowDoesNotHideTheOthers() throws Exception {
    opened(filters -> filters.save(CALM));
    sql(
        "INSERT INTO saved_filter VALUES ('nothing', '')",
        "INSERT INTO saved_filter VALUES ('', 'style:Baroque')",
        "INSERT INTO saved_filter VALUES (x'00FF', x'FFFE00')");
    opened(filters ->
        assertEquals(
            List.of(CALM),
            filters.list().stream().filter(saved -> saved.name().equals(CALM.name())).toList()));
  }

  @Test
  void aMissingTableIsDamage() throws Exception {
    sql("DROP TABLE saved_filter");
    opened(filters -> {
      LibraryException damaged = assertThrows(LibraryException.class, filters::list);
      assertTrue(damaged.getMessage().contains("is damaged"), damaged.getMessage());
    });
  }
}
