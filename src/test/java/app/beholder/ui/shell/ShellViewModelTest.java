package app.beholder.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.job.SameThreadJobRunner;
import app.beholder.library.FakeLibrary;
import app.beholder.library.FakePictures;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.library.PaintingOrder;
import app.beholder.model.Emotion;
import app.beholder.studio.SmallStudio;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.gallery.GalleryViewModel;
import app.beholder.ui.shell.ShellViewModel.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
  private static final Path GONE = Path.of("/media/usb/Old.beholder");

  private final MemoryLibraries libraries = new MemoryLibraries();
  private final MemorySettings settings =
      new MemorySettings(new Settings(Appearance.LIGHT, List.of(GONE)));
  private final FakeDialogs dialogs = new FakeDialogs();
  private final FakeScreens screens = new FakeScreens();
  private final FxJobs jobs = new FxJobs(new SameThreadJobRunner(), Runnable::run);
  private final ShellViewModel shell =
      new ShellViewModel(
          libraries,
          jobs,
          settings,
          dialogs,
          Runnable::run,
          screens,
          SmallStudio.unused(libraries));

  private FakeLibrary library(String path) {
    FakeLibrary library = new FakeLibrary(Path.of(path), new FakePictures());
    for (int i = 0; i < 3; i++) {
      int painting = library.painting("Style", "painter_picture-" + i);
      library.annotation(painting, "english", Emotion.AWE, "train", "words " + i);
    }
    libraries.put(library);
    return library;
  }

  private GalleryViewModel gallery() {
    return shell.openProperty().get().orElseThrow().gallery();
  }

  @Test
  void beginsWithTheWelcomeAndWhatWasOpenBefore() {
    assertEquals(Place.WELCOME, shell.placeProperty().get());
    assertEquals("Beholder", shell.titleProperty().get());
    assertEquals(List.of(new RecentLibrary(GONE, "Old", false)), shell.recent());
    shell.forget(shell.recent().getFirst());
    assertTrue(shell.recent().isEmpty());
    assertTrue(settings.load().recent().isEmpty());
  }

  @Test
  void openingShowsTheGalleryAndIsRemembered() {
    FakeLibrary library = library("/art/Mine.beholder");
    dialogs.folder = Optional.of(library.folder());
    shell.chooseAndOpen();
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertEquals("Mine – Beholder", shell.titleProperty().get());
    assertEquals(3, gallery().paintingsProperty().get().length);
    assertTrue(library.text().isComplete());
    assertEquals(List.of(library.folder(), GONE), settings.load().recent());
    assertTrue(shell.openingProperty().get().isEmpty());
    assertTrue(jobs.background().isEmpty());
  }

  @Test
  void modelsStandThereWithALibraryAndWithoutOne() {
    shell.showModels();
    assertEquals(Place.MODELS, shell.placeProperty().get());
    screens.leaveModels.run();
    assertEquals(Place.WELCOME, shell.placeProperty().get());
    shell.open(library("/art/Mine.beholder").folder());
    shell.importModel();
    assertEquals(Place.MODELS, shell.placeProperty().get());
    assertEquals(
        List.of("beside nothing", "refreshed", "beside Mine", "refreshed", "import to choose"),
        screens.models);
    gallery().searchTextProperty().set("boats");
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    shell.showModels();
    int[] before = gallery().paintingsProperty().get();
    screens.shownChanged.run();
    assertNotSame(before, gallery().paintingsProperty().get(), "the gallery loaded again");
    shell.closeLibrary();
    assertEquals("beside nothing", screens.models.getLast());
  }

  @Test
  void aFolderThatIsNoLibraryIsToldAndLeavesEverythingAsItWas() {
    library("/art/Mine.beholder");
    shell.open(Path.of("/art/Mine.beholder"));
    shell.open(GONE);
    assertEquals(
        List.of("Old could not be opened: " + GONE + " is not a library; choose another folder."),
        dialogs.errors);
    assertEquals("Mine – Beholder", shell.titleProperty().get());
    assertTrue(shell.openingProperty().get().isEmpty());
  }

  @Test
  void anotherLibraryTakesThePlaceOfTheFirst() {
    FakeLibrary first = library("/art/First.beholder");
    FakeLibrary second = library("/art/Second.beholder");
    shell.open(first.folder());
    shell.open(second.folder());
    assertTrue(first.isClosed());
    assertFalse(second.isClosed());
    assertSame(second, shell.openProperty().get().orElseThrow().library());
    shell.open(second.folder());
    assertFalse(second.isClosed());
    shell.closeLibrary();
    assertTrue(second.isClosed());
    assertEquals(Place.WELCOME, shell.placeProperty().get());
  }

  @Test
  void theGalleryOfTheNextLibraryIsArrangedAsTheLastOneWas() {
    shell.open(library("/art/First.beholder").folder());
    gallery().orderProperty().set(PaintingOrder.TITLE);
    gallery().resizeTo(240);
    shell.open(library("/art/Second.beholder").folder());
    assertEquals(PaintingOrder.TITLE, gallery().orderProperty().get());
    assertEquals(240, gallery().tileSideProperty().get());
    gallery().resizeTo(128);
    shell.stop();
    assertEquals(128, settings.load().thumbnailSize());
    assertEquals("TITLE", settings.load().order());
  }

  @Test
  void aPaintingOpensAndTheGalleryIsFoundAgainWhereItEnded() {
    shell.open(library("/art/Mine.beholder").folder());
    gallery().open(1);
    assertEquals(Place.PAINTING, shell.placeProperty().get());
    assertEquals(List.of("1 of 3"), screens.shown);
    screens.shownChanged.run();
    assertEquals("again", screens.shown.getLast(), "the painting shows what is predicted now");
    screens.position = 2;
    screens.back.run();
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertEquals(2, gallery().selectedProperty().get());
  }

  @Test
  void searchingLeadsBackToTheGallery() {
    shell.open(library("/art/Mine.beholder").folder());
    gallery().open(0);
    gallery().searchTextProperty().set("words");
    assertEquals(Place.GALLERY, shell.placeProperty().get());
  }

  @Test
  void dataArrivesInTheOpenLibraryOrInANewOne() {
    FakeLibrary open = library("/art/Mine.beholder");
    shell.importData();
    shell.open(open.folder());
    shell.importData();
    assertEquals(List.of(Optional.empty(), Optional.<Library>of(open)), screens.importsInto);
    open.annotation(open.painting("Style", "painter_new"), "english", Emotion.AWE, "train", "new");
    screens.imported.accept(open);
    assertEquals(4, gallery().paintingsProperty().get().length);
    FakeLibrary made = library("/art/New.beholder");
    screens.imported.accept(made);
    assertSame(made, shell.openProperty().get().orElseThrow().library());
    assertTrue(open.isClosed());
  }

  @Test
  void theCollectionIsCountedWhenItIsLookedAtAndLeadsBackToTheGallery() {
    shell.showCollection();
    assertEquals(Place.WELCOME, shell.placeProperty().get(), "nothing is open");
    shell.open(library("/art/Mine.beholder").folder());
    assertEquals(0, screens.refreshed);
    shell.showCollection();
    assertEquals(Place.COLLECTION, shell.placeProperty().get());
    assertEquals(1, screens.refreshed);
    shell.importData();
    screens.imported.accept(shell.openProperty().get().orElseThrow().library());
    assertEquals(Place.COLLECTION, shell.placeProperty().get(), "what was imported is seen here");
    assertEquals(2, screens.refreshed);
    gallery().searchTextProperty().set("nothing like this");
    shell.showCollection();
    screens.showFilter.accept(Filter.parse("emotion:awe"));
    assertEquals(Place.GALLERY, shell.placeProperty().get());
    assertEquals(3, gallery().paintingsProperty().get().length);
    assertEquals("", gallery().searchTextProperty().get());
  }

  @Test
  void theAppearanceIsRemembered() {
    shell.settings().toggleAppearance();
    assertEquals(Appearance.DARK, settings.load().appearance());
    assertEquals(
        Appearance.DARK,
        new ShellViewModel(
                libraries,
                jobs,
                settings,
                dialogs,
                Runnable::run,
                screens,
                SmallStudio.unused(libraries))
            .appearanceProperty()
            .get());
  }

  @Test
  void theEndClosesWhatIsOpen() {
    FakeLibrary library = library("/art/Mine.beholder");
    shell.open(library.folder());
    shell.stop();
    assertFalse(library.isClosed());
    shell.closeLibraries();
    assertTrue(library.isClosed());
  }
}
