package app.beholder.ui.models;

import app.beholder.job.JobRunner.Lane;
import app.beholder.library.Filter;
import app.beholder.library.Library;
import app.beholder.ml.ModelPackage;
import app.beholder.ml.Models;
import app.beholder.ui.common.Debounce;
import app.beholder.ui.common.Dialogs;
import app.beholder.ui.common.FxJobs;
import app.beholder.ui.common.LatestJob;
import app.beholder.ui.common.Notices;
import app.beholder.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The packages on this machine, the chosen one, and what can be done with it. */
public final class ModelsViewModel {
  private final ModelWork work;
  private final FxJobs jobs;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Debounce typing;
  private final Texts texts = Texts.of(ModelsViewModel.class);
  private final Failure failure = new Failure(texts);
  private final RunsViewModel runs;
  private final LibraryRunsViewModel running;
  private final OffersViewModel offers;
  private final LatestJob<Models.Listing> listing;
  private final LatestJob<ModelCard> reading;

  private final ReadOnlyObjectWrapper<Optional<Models.Listing>> listed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<ModelRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
  private final ReadOnlyObjectWrapper<Optional<ModelCard>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<OpenCollection>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean again;
  private Consumer<ModelImportViewModel> importForm = form -> {};
  private Runnable back = () -> {};

  /**
   * @param typing waits until typing has paused
   * @param shownChanged called when the screens of the library have another run to show
   */
  public ModelsViewModel(
      ModelWork work,
      FxJobs jobs,
      Dialogs dialogs,
      Notices notices,
      Debounce typing,
      Runnable shownChanged) {
    this.work = work;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.notices = notices;
    this.typing = typing;
    runs = new RunsViewModel(jobs, dialogs, texts, shownChanged);
    running = new LibraryRunsViewModel(work.applying(), jobs, dialogs, notices, texts, this::ended);
    offers = new OffersViewModel(jobs, texts);
    listing = jobs.latest(Lane.INTERACTIVE, this::lookedAt, this::unlisted);
    reading = jobs.latest(Lane.INTERACTIVE, this::showCard, this::unread);
    chosen.subscribe((before, now) -> showChosen());
  }

  /** Shows the models beside the library that is open; empty for none. */
  public void show(Optional<OpenCollection> collection) {
    running.keepOnly(collection.map(OpenCollection::library));
    open.set(collection);
    refresh();
  }

  /** Looks at the packages and the runs again. */
  void refresh() {
    // The first look reads all files: a second one beside it would only wait for it.
    again = listing.runningProperty().get();
    if (!again) {
      listing.start(monitor -> work.models().list());
    }
  }

  private void lookedAt(Models.Listing newest) {
    show(newest);
    if (again) {
      refresh();
    }
  }

  private void show(Models.Listing newest) {
    problem.set("");
    rows.set(
        Stream.concat(
                newest.packages().stream().map(model -> ModelRow.of(model, texts)),
                newest.unusable().stream().map(folder -> ModelRow.of(folder, texts)))
            .toList());
    listed.set(Optional.of(newest));
    boolean there = rows.get().stream().anyMatch(row -> row.key().equals(chosen.get()));
    String key = rows.get().isEmpty() ? "" : rows.get().getFirst().key();
    if (there) {
      showChosen();
    } else {
      chosen.set(key);
    }
    runs.load(library(), hashes(newest));
  }

  private static Set<String> hashes(Models.Listing listing) {
    return listing.packages().stream().map(ModelPackage::hash).collect(Collectors.toSet());
  }

  private Optional<Library> library() {
    return open.get().map(OpenCollection::library);
  }

  private void unlisted(Throwable cause) {
    problem.set(failure.sentence(cause, "list.failed"));
    runs.load(library(), Set.of());
  }

  private void showChosen() {
    reading.cancel();
    Optional<ModelPackage> model = chosenPackage();
    if (model.isEmpty()) {
      card.set(Optional.empty());
    }
    CardWords words = new CardWords(texts, titles(packages()));
    model.ifPresent(now -> reading.start(monitor -> words.of(now)));
    offers.show(open.get(), model);
  }

  private void showCard(ModelCard read) {
    card.set(Optional.of(read));
  }

  private void unread(Throwable cause) {
    card.set(Optional.empty());
    problem.set(failure.sentence(cause, "card.failed"));
  }

  private static UnaryOperator<String> titles(List<ModelPackage> there) {
    return id ->
        there.stream()
            .filter(model -> model.id().equals(id))
            .map(model -> model.manifest().title())
            .findFirst()
            .orElse(id);
  }

  private List<ModelPackage> packages() {
    return listed.get().map(Models.Listing::packages).orElse(List.of());
  }

  private Optional<ModelPackage> chosenPackage() {
    return packages().stream().filter(model -> model.id().equals(chosen.get())).findFirst();
  }

  /** Why the chosen folder cannot be used; empty where it can, or none is chosen. */
  Optional<Models.Unusable> chosenUnusable() {
    return listed.get().stream()
        .flatMap(all -> all.unusable().stream())
        .filter(folder -> folder.folder().toString().equals(chosen.get()))
        .findFirst();
  }

  /** Runs the chosen model. */
  void run(Filter filter) {
    library()
        .ifPresent(library ->
            chosenPackage()
                .ifPresent(
                    model -> running.start(new RunningViewModel.Order(library, model, filter))));
  }

  private void ended(RunningViewModel.Order order, String run) {
    if (library().filter(order.library()::equals).isPresent()) {
      runs.showAgain(run);
    }
  }

  /** Removes the chosen package, once people have agreed. */
  void remove() {
    chosenPackage()
        .filter(model -> !model.shipped())
        .filter(model ->
            dialogs.confirm(
                texts.get("remove.title", model.manifest().title()),
                texts.get("remove.text", model.folder()),
                texts.get("remove.yes")))
        .ifPresent(model ->
            jobs.run(
                Lane.INTERACTIVE,
                monitor -> {
                  work.models().remove(model);
                  return model;
                },
                removed -> refresh(),
                cause -> tell("remove.failed", cause)));
  }

  /** Writes the chosen package to a file that people choose. */
  void export() {
    chosenPackage()
        .ifPresent(model ->
            dialogs
                .saveFile(texts.get("export.title"), model.id() + ".zip")
                .ifPresent(zip -> export(model, zip)));
  }

  private void export(ModelPackage model, Path zip) {
    jobs.start(
        Lane.MODELS,
        texts.get("export.job", model.manifest().title()),
        monitor -> {
          work.models().export(model, zip, monitor);
          return zip;
        },
        written -> notices.tell(texts.get("export.done", model.manifest().title(), zip.toString())),
        cause -> tell("export.failed", cause),
        () -> {});
  }

  /** Shows a folder outside the program. */
  void openFolder(Path folder) {
    jobs.run(
        Lane.INTERACTIVE,
        monitor -> {
          work.opener().open(folder);
          return folder;
        },
        opened -> {},
        cause -> tell("folder.failed", cause, folder));
  }

  /** Lets people choose a file to import. */
  public void importModel() {
    dialogs
        .chooseFile(
            texts.get("import.choose"), texts.get("import.kind"), List.of("*.onnx", "*.zip"))
        .ifPresent(this::importModel);
  }

  /** Looks at a file or folder and shows the form for it. */
  public void importModel(Path file) {
    jobs.start(
        Lane.MODELS,
        texts.get("import.job", String.valueOf(file.getFileName())),
        monitor -> work.models().look(file, monitor),
        draft ->
            importForm.accept(
                new ModelImportViewModel(draft, work, jobs, around(), this::imported)),
        cause -> tell("import.failed", cause),
        () -> {});
  }

  private ModelImportViewModel.Around around() {
    return new ModelImportViewModel.Around(
        packages(),
        () -> open.get().flatMap(collection -> collection.picture().get()),
        typing,
        dialogs);
  }

  private void imported(ModelPackage model) {
    notices.tell(texts.get("import.done", model.manifest().title()));
    chosen.set(model.id());
    refresh();
  }

  private void tell(String key, Throwable cause, Object... values) {
    dialogs.error(texts.get(key + ".title"), failure.sentence(cause, key, values));
  }

  /** What shows the form of an import. */
  public void setOnImport(Consumer<ModelImportViewModel> newImportForm) {
    importForm = newImportForm;
  }

  /** What to do when people want to leave the page while no library is open. */
  public void setOnBack(Runnable newBack) {
    back = newBack;
  }

  void back() {
    back.run();
  }

  RunsViewModel runs() {
    return runs;
  }

  LibraryRunsViewModel running() {
    return running;
  }

  OffersViewModel offers() {
    return offers;
  }

  /** The packages and folders that are there; empty until they were looked at. */
  ReadOnlyObjectProperty<Optional<Models.Listing>> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /** The lines of the list. */
  ReadOnlyObjectProperty<List<ModelRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The key of the chosen line; empty for none. */
  ObjectProperty<String> chosenProperty() {
    return chosen;
  }

  /** The chosen package in words; empty where none is chosen or it cannot be used. */
  ReadOnlyObjectProperty<Optional<ModelCard>> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** Why the packages could not be read, for people; empty where they could. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** The library that is open; empty for none. */
  ReadOnlyObjectProperty<Optional<OpenCollection>> openProperty() {
    return open.getReadOnlyProperty();
  }
}
