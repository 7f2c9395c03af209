package app.beholder.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.Monitor;
import app.beholder.library.Addition;
import app.beholder.library.Library;
import app.beholder.library.PaintingName;
import app.beholder.model.PaintingKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaintingNamesTest {
  private static final PaintingName ARABIC =
      new PaintingName("arabic", "\u0633\u0644\u0645\u0649", "\u0628\u062d\u0631");
  private static final PaintingName CHINESE = new PaintingName("chinese", "\u6c88", "\u6d77");

  @TempDir private Path folder;
  private Path path;
  private SqliteLibraries libraries;

  @BeforeEach
  void program() {
    path = folder.resolve("Named.beholder");
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
  }

  private static void add(Library library, PaintingName... names) throws Exception {
    try (Addition addition = library.beginAddition()) {
      int painting =
          addition.painting(new PaintingKey("Style", "salma_sea"), Addition.Details.NONE);
      for (PaintingName name : names) {
        addition.name(painting, name);
      }
      addition.commit();
    }
  }

  @Test
  void aPaintingHasANameInEachLanguage() throws Exception {
    try (Library library = libraries.create(path)) {
      add(library, CHINESE, ARABIC);
      assertEquals(List.of(ARABIC, CHINESE), library.names(0));
      assertEquals(List.of(), library.names(1));
    }
  }

  @Test
  void namesOfAnAdditionThatIsGivenUpAreNotKept() throws Exception {
    try (Library library = libraries.create(path)) {
      add(library, ARABIC);
      try (Addition addition = library.beginAddition()) {
        addition.name(0, CHINESE);
      }
      assertEquals(List.of(ARABIC), library.names(0));
    }
  }

  @Test
  void anOlderLibraryHasNoneUntilTheFirstWrite() throws Exception {
    try (Library library = libraries.create(path)) {
      add(library);
    }
    makeOlder();
    try (Library library = libraries.open(path, Monitor.NONE)) {
      assertEquals(List.of(), library.names(0));
      assertEquals("", library.maker());
      add(library, ARABIC);
      assertEquals(List.of(ARABIC), library.names(0));
    }
  }

  /** Takes away what the second version of the format did not have. */
  private void makeOlder() throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + path.resolve("library.sqlite"));
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE painting_name");
      statement.execute("PRAGMA user_version = 2");
    }
  }
}
