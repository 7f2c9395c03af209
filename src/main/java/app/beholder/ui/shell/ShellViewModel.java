package app.beholder.ui.shell;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Filter;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.studio.BuiltInCollection;
import app.beholder.ui.common.Appearance;
import app.beholder.ui.common.BackgroundJob;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.Notices;
import app.beholder.ui.common.TextSize;
import app.beholder.ui.common.Texts;
import app.beholder.ui.gallery.GalleryViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program's window: which library is open, which screen is shown, and what is remembered. */
public final class ShellViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(ShellViewModel.class);

  /** What fills the window. */
  enum Place {
    WELCOME,
    GALLERY,
    COLLECTION,
    MODELS,
    PAINTING
  }

  /** What lies over the window until it is chosen from or left. */
  public enum Overlay {
    NONE,
    PALETTE,
    KEYS
  }

  private final Libraries libraries;
  private final FxJobs jobs;
  private final Dialogs dialogs;
  private final Debounce typing;
  private final Screens screens;
  private final Texts texts = Texts.of(ShellViewModel.class);

  private final ReadOnlyObjectWrapper<Optional<OpenLibrary>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.WELCOME);
  private final ReadOnlyObjectWrapper<Overlay> overlay = new ReadOnlyObjectWrapper<>(Overlay.NONE);
  private final BuiltInCollection builtIn;
  private final LibraryOpening opening;
  private final CollectionMaking making;
  private final KeptSettings settings;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final RecentLibraries recent;
  private final List<Library> notClosed = new ArrayList<>();
  private final WelcomeViewModel welcome;
  private final DropViewModel drop;
  private final Notices notices = new Notices();
  private final ModelsScreen models;

  public ShellViewModel(
      Libraries libraries,
      FxJobs jobs,
      SettingsStore store,
      Dialogs dialogs,
      Debounce typing,
      Screens screens,
      BuiltInCollection builtIn) {
    this.libraries = libraries;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.typing = typing;
    this.screens = screens;
    settings = new KeptSettings(store);
    recent = new RecentLibraries(settings, libraries);
    title.set(texts.get("app.name"));
    this.builtIn = builtIn;
    opening = new LibraryOpening(libraries, jobs, dialogs, texts);
    making = new CollectionMaking(builtIn, jobs, dialogs, texts);
    welcome =
        new WelcomeViewModel(recent.all(), libraries, jobs, Clock.system(ZoneId.systemDefault()));
    drop =
        new DropViewModel(
            new DropPlanner(libraries, texts), this::open, this::importData, this::importModel);
    models = screens.models(jobs, notices, typing, this::reload, this::back);
    open.subscribe(models::follow);
  }

  /** Begins where no library was ever opened: with the built-in collection. */
  public void begin() {
    if (recent.folders().isEmpty()) {
      openBuiltIn();
    }
  }

  /** Opens the collection that comes with the program; it is made where it is not there yet. */
  void openBuiltIn() {
    if (libraries.isLibrary(builtIn.folder()) && isOpen(builtIn.folder())) {
      place.set(Place.GALLERY);
      return;
    }
    opening.start(
        builtIn.folder(), texts.get("builtin.job"), builtIn::open, this::show, recent::look);
  }

  private boolean isOpen(Path folder) {
    return open.get().map(now -> now.library().folder().equals(folder)).orElse(Boolean.FALSE);
  }

  /** Lets people choose a library's folder and opens it. */
  void chooseAndOpen() {
    Optional<Path> near = recent.folders().stream().findFirst().map(Path::getParent);
    dialogs.chooseFolder(texts.get("open.title"), near).ifPresent(this::open);
  }

  /** Opens a library in place of the one that is open. */
  public void open(Path folder) {
    if (isOpen(folder)) {
      place.set(Place.GALLERY);
      return;
    }
    opening.start(folder, this::show, recent::look);
  }

  /** Shows an open library, which belongs to the shell from now on. */
  public void show(Library library) {
    leaveLibrary();
    GalleryViewModel gallery = new GalleryViewModel(library, jobs, typing);
    GalleryLook.restore(settings.get(), gallery);
    PaintingScreen painting = screens.painting(library, jobs);
    CollectionScreen collection =
        screens.collection(library, jobs, filter -> show(gallery, filter), this::importData);
    OpenLibrary now = new OpenLibrary(library, gallery, painting, collection);
    gallery.onOpen((paintings, position, filter) -> {
      painting.show(paintings, position, filter);
      place.set(Place.PAINTING);
    });
    gallery.searchTextProperty().subscribe((before, text) -> place.set(Place.GALLERY));
    painting.onClose(this::back);
    notClosed.add(library);
    open.set(Optional.of(now));
    place.set(Place.GALLERY);
    title.set(texts.get("app.title", library.name()));
    recent.opened(library.folder());
    gallery.load();
    making.goOn(library, this::reload);
  }

  /** Closes the library; the welcome screen takes its place. */
  void closeLibrary() {
    leaveLibrary();
    open.set(Optional.empty());
    place.set(Place.WELCOME);
    title.set(texts.get("app.name"));
    recent.look();
  }

  /**
   * A library is closed in turn with long work, because an import or its index may still be using
   * it.
   */
  private void leaveLibrary() {
    making.stop();
    open.get()
        .ifPresent(before -> {
          settings.change(kept -> GalleryLook.keep(kept, before.gallery()));
          before.gallery().close();
          Library library = before.library();
          jobs.run(
              Lane.BACKGROUND,
              monitor -> {
                library.close();
                return library;
              },
              notClosed::remove,
              cause -> LOG.error("{} could not be closed", library.folder(), cause));
        });
  }

  /** Goes back to the gallery, to where the painting stands that was shown last. */
  void back() {
    if (open.get().isEmpty()) {
      place.set(Place.WELCOME);
    }
    open.get()
        .ifPresent(now -> {
          if (place.get() == Place.PAINTING) {
            now.gallery().selectedProperty().set(now.painting().position());
          }
          place.set(Place.GALLERY);
        });
  }

  /** Goes to the page that shows what the library holds. */
  public void showCollection() {
    open.get()
        .ifPresent(now -> {
          now.collection().refresh();
          place.set(Place.COLLECTION);
        });
  }

  /** Goes to the page of the models, with a library or without one. */
  public void showModels() {
    models.refresh();
    place.set(Place.MODELS);
  }

  /** Lets people choose a model's file and import it. */
  void importModel() {
    showModels();
    models.importModel(Optional.empty());
  }

  private void importModel(Path file) {
    showModels();
    models.importModel(Optional.of(file));
  }

  private void show(GalleryViewModel gallery, Filter filter) {
    gallery.show(filter);
    place.set(Place.GALLERY);
  }

  /** Lets people import data into the open library or a new one. */
  void importData() {
    importData(List.of());
  }

  /** Shows what was added to the open library, or is shown of it from now on. */
  private void reload() {
    open.get().map(OpenLibrary::gallery).ifPresent(GalleryViewModel::load);
    open.get().map(OpenLibrary::painting).ifPresent(PaintingScreen::refresh);
    if (place.get() == Place.COLLECTION) {
      showCollection();
    }
  }

  /** Lets people import what they have chosen already: a file, a folder of pictures, or both. */
  void importData(List<Path> files) {
    Optional<Library> target = openLibrary().filter(library -> library.maker().isEmpty());
    screens.importData(target, files, jobs, this::imported);
  }

  private void imported(Library library) {
    boolean current = open.get().map(now -> now.library().equals(library)).orElse(Boolean.FALSE);
    if (current) {
      reload();
      if (place.get() != Place.COLLECTION) {
        place.set(Place.GALLERY);
      }
    } else if (!notClosed.contains(library)) {
      show(library);
    }
  }

  /** Shows all settings in a window of their own. */
  void showPreferences() {
    screens.tools().showPreferences(this::openLibrary, jobs);
  }

  /** Shows the program's log in a window of its own. */
  void showLog() {
    screens.tools().showLog(this::openLibrary, jobs);
  }

  /** Puts what helpers want to know on the clipboard. */
  void copyDiagnostics() {
    screens.tools().copyDiagnostics(this::openLibrary, jobs);
  }

  private Optional<Library> openLibrary() {
    return open.get().map(OpenLibrary::library);
  }

  /** Takes a library off the list of recent ones; the library itself stays as it is. */
  void forget(RecentLibrary library) {
    recent.forget(library);
  }

  /** Shows all paintings of the library again. */
  void clearFilter() {
    open.get().ifPresent(now -> now.gallery().clearFilter());
  }

  /** Lays this over the window, or takes it away where it lies there already. */
  public void toggle(Overlay wanted) {
    overlay.set(overlay.get() == wanted ? Overlay.NONE : wanted);
  }

  /** Takes away what lies over the window. */
  public void hideOverlay() {
    overlay.set(Overlay.NONE);
  }

  /** Tells people something that they asked for. */
  void tell(String heading, String text) {
    dialogs.message(heading, text);
  }

  /** Stops what runs for the open library; to be called before the jobs end. */
  public void stop() {
    opening.cancel();
    making.stop();
    open.get()
        .ifPresent(now -> {
          settings.change(before -> GalleryLook.keep(before, now.gallery()));
          now.gallery().close();
        });
  }

  /** Closes every library that is still open; to be called when no job runs any more. */
  public void closeLibraries() {
    notClosed.forEach(Library::close);
    notClosed.clear();
  }

  /** The library that is open with its screens; empty for none. */
  public ReadOnlyObjectProperty<Optional<OpenLibrary>> openProperty() {
    return open.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Overlay> overlayProperty() {
    return overlay.getReadOnlyProperty();
  }

  /** The library that is being opened; empty for none. */
  ReadOnlyObjectProperty<Optional<BackgroundJob>> openingProperty() {
    return opening.runningProperty();
  }

  public ObjectProperty<Appearance> appearanceProperty() {
    return settings.appearance();
  }

  public ObjectProperty<TextSize> textSizeProperty() {
    return settings.textSize();
  }

  /** What is remembered from one time to the next. */
  public KeptSettings settings() {
    return settings;
  }

  /** The title of the window. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  WelcomeViewModel welcome() {
    return welcome;
  }

  /** What people drag over the window. */
  DropViewModel drop() {
    return drop;
  }

  ModelsScreen models() {
    return models;
  }

  /** What people are told while they do something else. */
  Notices notices() {
    return notices;
  }

  ObservableList<RecentLibrary> recent() {
    return recent.all();
  }

  FxJobs jobs() {
    return jobs;
  }

  ObservableList<BackgroundJob> backgroundJobs() {
    return jobs.background();
  }
}
