package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.app.wiring.LibraryAdapters;
import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.Library;
import app.beholder.library.sqlite.SqliteLibraries;
import app.beholder.studio.BuiltInCollection;
import app.beholder.studio.SmallStudio;
import app.beholder.studio.Studio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.shell.ShellViewModel.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuiltInCollectionTest {
  @TempDir private Path folder;
  private final FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeScreens screens = new FakeScreens();
  private SqliteLibraries libraries;
  private BuiltInCollection builtIn;
  private ShellViewModel shell;

  @BeforeEach
  void program() {
    libraries = new SqliteLibraries(new LibraryAdapters(), folder.resolve("program"));
    builtIn = SmallStudio.collection(folder.resolve("data"), libraries);
    shell = shell(new MemorySettings().load());
  }

  private ShellViewModel shell(Settings settings) {
    return new ShellViewModel(
        libraries, jobs, new MemorySettings(settings), dialogs, Runnable::run, screens, builtIn);
  }

  @AfterEach
  void end() {
    shell.closeLibraries();
  }

  @Test
  void theFirstStartMakesItAndShowsIt() {
    shell.begin();
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    OpenLibrary open = shell.openProperty().get().orElseThrow();
    assertEquals(Studio.WORKS, open.paintings());
    assertEquals(Studio.WORKS, open.gallery().paintingsProperty().get().length);
    assertEquals("Built-in Collection – Beholder", shell.titleProperty().get());
  }

  @Test
  void whoHasOpenedALibraryBeginsWithTheWelcome() {
    Path mine = folder.resolve("Mine.beholder");
    shell = shell(new Settings(Appearance.LIGHT, List.of(mine)));
    shell.begin();
    assertEquals(Place.WELCOME, shell.placeProperty().get());
    assertTrue(Files.notExists(builtIn.folder()));
  }

  @Test
  void whatIsImportedGoesIntoALibraryOfItsOwn() {
    shell.begin();
    shell.importData();
    assertEquals(List.of(Optional.<Library>empty()), screens.importsInto);
  }

  @Test
  void whereItCannotBeMadePeopleAreTold() throws Exception {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    shell.begin();
    assertEquals(Place.WELCOME, shell.placeProperty().get());
    assertEquals(1, dialogs.errors.size(), dialogs.errors.toString());
  }
}
