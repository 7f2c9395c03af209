package app.beholder.ui.importing;

import app.beholder.importing.ImportException;
import app.beholder.importing.Preview;
import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Libraries;
import app.beholder.library.Library;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The first page: which file, which pictures, into which library. What is typed is looked at as a
 * job.
 */
final class ChooseViewModel {
  private final Previewer previewer;
  private final Libraries libraries;
  private final @Nullable Library open;
  private final Texts texts;
  private final FileWords words;
  private final FailureText failures;

  private final StringProperty file = new SimpleStringProperty("");
  private final StringProperty pictures = new SimpleStringProperty("");
  private final BooleanProperty copyPictures = new SimpleBooleanProperty(false);
  private final BooleanProperty intoNew = new SimpleBooleanProperty();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty place;
  private final ReadOnlyObjectWrapper<Notice> fileNotice = new ReadOnlyObjectWrapper<>(Notice.NONE);
  private final ReadOnlyObjectWrapper<Notice> picturesNotice =
      new ReadOnlyObjectWrapper<>(Notice.NONE);
  private final ReadOnlyObjectWrapper<Notice> targetNotice =
      new ReadOnlyObjectWrapper<>(Notice.NONE);
  private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final LatestJob<Preview> fileJob;
  private final LatestJob<Notice> picturesJob;
  private final LatestJob<Notice> targetJob;
  private final BooleanExpression ready;
  private String suggestedName = "";

  /**
   * @param place the folder in which a new library is made unless the user says otherwise
   */
  ChooseViewModel(
      Previewer previewer,
      Libraries libraries,
      FxJobs jobs,
      @Nullable Library open,
      Path place,
      Texts texts) {
    this.previewer = previewer;
    this.libraries = libraries;
    this.open = open;
    this.texts = texts;
    this.words = new FileWords(texts);
    this.failures = new FailureText(texts);
    this.place = new SimpleStringProperty(place.toString());
    intoNew.set(open == null);
    fileJob = jobs.latest(Lane.INTERACTIVE, this::fileRead, this::fileRefused);
    picturesJob =
        jobs.latest(
            Lane.INTERACTIVE, picturesNotice::set, cause -> picturesNotice.set(problem(cause)));
    targetJob =
        jobs.latest(Lane.INTERACTIVE, targetNotice::set, cause -> targetNotice.set(problem(cause)));
    ready =
        Bindings.createBooleanBinding(
            this::isReady,
            preview,
            picturesNotice,
            targetNotice,
            fileJob.runningProperty(),
            picturesJob.runningProperty(),
            targetJob.runningProperty());
    file.subscribe((before, now) -> lookAtFile());
    pictures.subscribe((before, now) -> lookAtPictures());
    intoNew.subscribe((before, now) -> lookAtTarget());
    name.subscribe((before, now) -> lookAtTarget());
    this.place.subscribe((before, now) -> lookAtTarget());
    lookAtTarget();
  }

  private boolean isReady() {
    boolean looking =
        fileJob.runningProperty().get()
            || picturesJob.runningProperty().get()
            || targetJob.runningProperty().get();
    return !looking
        && preview.get().isPresent()
        && !picturesNotice.get().isProblem()
        && !targetNotice.get().isProblem()
        && (!intoNew.get() || !name.get().isBlank());
  }

  private Notice problem(Throwable cause) {
    return Notice.problem(failures.of(cause));
  }

  private void lookAtFile() {
    preview.set(Optional.empty());
    fileNotice.set(Notice.NONE);
    fileJob.cancel();
    String typed = unquoted(file.get());
    if (!typed.isEmpty()) {
      fileNotice.set(Notice.pending(texts.get("choose.reading")));
      fileJob.start(monitor -> read(typed));
    }
  }

  private Preview read(String typed) throws ImportException {
    Path path =
        path(typed).orElseThrow(() -> new ImportException(texts.get("choose.path.bad", typed)));
    if (Files.isDirectory(path)) {
      throw new ImportException(texts.get("choose.file.folder", typed));
    }
    if (!Files.isRegularFile(path)) {
      throw new ImportException(texts.get("choose.file.missing", typed));
    }
    return previewer.preview(path, null);
  }

  private void fileRead(Preview read) {
    fileNotice.set(Notice.found(words.found(read)));
    suggestName();
    preview.set(Optional.of(read));
  }

  private void fileRefused(Throwable cause) {
    fileNotice.set(problem(cause));
  }

  private void suggestName() {
    if (name.get().isBlank() || name.get().equals(suggestedName)) {
      suggestedName = FileWords.libraryName(chosenFile());
      name.set(suggestedName);
    }
  }

  private void lookAtPictures() {
    picturesNotice.set(Notice.NONE);
    picturesJob.cancel();
    String typed = unquoted(pictures.get());
    if (!typed.isEmpty()) {
      picturesNotice.set(Notice.pending(texts.get("choose.pictures.counting")));
      picturesJob.start(monitor -> {
        Optional<Path> folder = path(typed).filter(Files::isDirectory);
        if (folder.isEmpty()) {
          return Notice.problem(texts.get("choose.pictures.missing", typed));
        }
        try {
          return picturesNotice(PictureFolder.look(folder.get(), monitor));
        } catch (IOException e) {
          throw new ImportException(texts.get("choose.pictures.unreadable", typed), e);
        }
      });
    }
  }

  private Notice picturesNotice(PictureFolder found) {
    if (found.pictures() == 0) {
      return Notice.problem(texts.get("choose.pictures.none"));
    }
    return Notice.found(
        found.styles() == 0
            ? texts.get("choose.pictures.loose", found.pictures())
            : texts.get("choose.pictures.found", found.pictures(), found.styles()));
  }

  private void lookAtTarget() {
    targetNotice.set(Notice.NONE);
    targetJob.cancel();
    if (intoNew.get() && !name.get().isBlank()) {
      Optional<Path> folder = newFolder();
      if (folder.isEmpty()) {
        targetNotice.set(Notice.problem(texts.get("choose.name.bad")));
      } else {
        targetJob.start(monitor -> targetNotice(folder.get()));
      }
    }
  }

  private Notice targetNotice(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return Notice.problem(texts.get("choose.place.missing", String.valueOf(parent)));
    }
    if (libraries.isLibrary(folder)) {
      return Notice.problem(texts.get("choose.library.exists", folder.toString()));
    }
    if (Files.isDirectory(folder)) {
      try (var entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          return Notice.problem(texts.get("choose.folder.full", folder.toString()));
        }
      }
    } else if (Files.exists(folder)) {
      return Notice.problem(texts.get("choose.folder.full", folder.toString()));
    }
    return Notice.found(texts.get("choose.library.new", folder.toString()));
  }

  /** Takes what was dropped on the window: a file is the annotations, a folder the pictures. */
  void drop(List<Path> dropped) {
    for (Path path : dropped) {
      (Files.isDirectory(path) ? pictures : file).set(path.toString());
    }
  }

  /** The chosen file; to be asked only once there is a {@link #previewProperty preview}. */
  Path chosenFile() {
    return path(unquoted(file.get())).orElseThrow();
  }

  Optional<Path> chosenPictures() {
    return Optional.of(unquoted(pictures.get()))
        .filter(typed -> !typed.isEmpty())
        .flatMap(ChooseViewModel::path);
  }

  /** Where the annotations go; to be asked only when {@link #ready}. */
  Target target() {
    return open == null || intoNew.get()
        ? new Target.New(newFolder().orElseThrow())
        : new Target.Open(open);
  }

  private Optional<Path> newFolder() {
    String folder = name.get().strip();
    boolean plain =
        folder.chars().noneMatch(c -> "/\\:*?\"<>|".indexOf(c) >= 0 || c < ' ')
            && !folder.startsWith(".");
    return plain
        ? path(unquoted(place.get()))
            .map(parent -> parent.toAbsolutePath().resolve(folder + Libraries.FOLDER_SUFFIX))
        : Optional.empty();
  }

  /** File managers put quotes around a path that they copy. */
  private static String unquoted(String typed) {
    String text = typed.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Optional<Path> path(String typed) {
    try {
      return Optional.of(Path.of(typed));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  StringProperty fileProperty() {
    return file;
  }

  StringProperty picturesProperty() {
    return pictures;
  }

  BooleanProperty copyPicturesProperty() {
    return copyPictures;
  }

  BooleanProperty intoNewProperty() {
    return intoNew;
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty placeProperty() {
    return place;
  }

  /** The open library's name; empty where none is open, and a new one is the only choice. */
  Optional<String> openName() {
    return Optional.ofNullable(open).map(Library::name);
  }

  ReadOnlyObjectProperty<Notice> fileNoticeProperty() {
    return fileNotice.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> picturesNoticeProperty() {
    return picturesNotice.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Notice> targetNoticeProperty() {
    return targetNotice.getReadOnlyProperty();
  }

  /** The file as recognised from its header; empty until it could be read. */
  ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  BooleanExpression ready() {
    return ready;
  }
}
